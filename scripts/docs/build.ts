import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from '../../lib/openapi.js';
import { bundle } from '../gen/bundle.js';
import { toJson } from '../gen/files.js';
import { redocly } from '../redocly/run.js';
import { type Guide, readGuides, resultCodePage } from './guides.js';
import { toMarkdown } from './markdown.js';
import { sealPage } from './page.js';
import { forReading } from './reading.js';
import { addSamples } from './samples.js';

/**
 * `npm run docs`: the whole description, the guides and a TypeScript sample of each operation on one HTML page that
 * needs nothing else, and the same as Markdown for readers that are programs.
 *
 * @returns the text of each file, by its name.
 */
export async function buildDocs(project: string): Promise<Map<string, string>> {
  const source = await bundle(project, 'spec/openapi.yaml');
  const guides = await readGuides(project);
  return new Map([
    ['index.html', await buildPage(project, source, guides)],
    ...toMarkdown(source, [...guides, resultCodePage()]),
  ]);
}

async function buildPage(project: string, source: OpenApi, guides: readonly Guide[]): Promise<string> {
  const description = addSamples(forReading(source));
  const { info } = description;
  // The first guide is the first thing on the page.
  const [start, ...others] = guides.map(({ text }) => text);
  const text = [start, `# About this description\n\n${info.description}`, ...others].join('\n\n');
  const documented = {
    ...description,
    info: { ...info, description: text },
    // The search finds tags one by one, and the guides as a whole.
    tags: [...description.tags, { name: 'Result codes', description: resultCodePage().text.replace(/^# .*\n/, '') }],
    'x-tagGroups': [...description['x-tagGroups'], { name: 'Reference', tags: ['Result codes'] }],
  };

  const directory = await mkdtemp(join(tmpdir(), 'docs-'));
  try {
    const input = join(directory, 'openapi.json');
    const output = join(directory, 'index.html');
    await writeFile(input, toJson(documented));
    await redocly(project, ['build-docs', input, '--inlineBundle', '--title', info.title, '--output', output]);
    return await sealPage(await readFile(output, 'utf8'));
  } finally {
    await rm(directory, { recursive: true });
  }
}
