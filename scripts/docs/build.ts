import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../gen/bundle.js';
import { toJson } from '../gen/files.js';
import { redocly } from '../redocly/run.js';
import { readGuides } from './guides.js';
import { sealPage } from './page.js';
import { addSamples } from './samples.js';

/**
 * `npm run docs`: the whole description, the guides and a TypeScript sample of each operation on one HTML page that
 * needs nothing else.
 *
 * @returns the page.
 */
export async function buildDocs(project: string): Promise<string> {
  const description = addSamples(await bundle(project, 'spec/openapi.yaml'));
  const { info } = description;
  const documented = { ...description, info: { ...info, description: info.description + (await readGuides(project)) } };

  const directory = await mkdtemp(join(tmpdir(), 'docs-'));
  try {
    const source = join(directory, 'openapi.json');
    const output = join(directory, 'index.html');
    await writeFile(source, toJson(documented));
    await redocly(project, ['build-docs', source, '--inlineBundle', '--title', info.title, '--output', output]);
    return sealPage(await readFile(output, 'utf8'));
  } finally {
    await rm(directory, { recursive: true });
  }
}
