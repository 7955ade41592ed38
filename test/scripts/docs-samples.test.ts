import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { OpenApi } from '../../lib/openapi.js';
import { GUIDES } from '../../scripts/docs/guides.js';
import { addSamples, samplesOf } from '../../scripts/docs/samples.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

describe('the samples of the documentation', () => {
  let description: OpenApi & {
    tags: { name: string }[];
    'x-tagGroups': { name: string; tags: string[] }[];
  };
  before(async () => {
    description = JSON.parse(await readFile(join(REPOSITORY, 'generated/openapi.json'), 'utf8'));
  });

  it('compile, by name and by path, for every operation', () => {
    const samples = samplesOf(description);
    assert.ok(samples.length > 200, `only ${samples.length} operations have a sample`);
    const blocks = samples
      .flatMap(({ byName, byPath }) => [byName, byPath])
      .map((code) => `{\n${code}void [data, error];\n}\n`);
    const client = "import type { MangopayClient } from 'mangopay-fetch';\ndeclare const mangopay: MangopayClient;\n";
    assert.deepEqual(compile(new Map([['samples.ts', client + blocks.join('')]])), []);
  });

  it('do not compile with a field of another type', () => {
    const code = `import type { MangopayClient } from 'mangopay-fetch';
export const wrong = (mangopay: MangopayClient) => mangopay.operations.createWallet({ body: { Owners: 'nobody' } });`;
    assert.match(compile(new Map([['wrong.ts', code]])).join(), /^wrong\.ts:2: Type 'string' is not assignable/);
  });

  it('stand at each operation of the page, under the labels that redocly.yaml shows', async () => {
    const config = await readFile(join(REPOSITORY, 'redocly.yaml'), 'utf8');
    const labels = JSON.stringify(addSamples(description)).match(/"lang":"typescript","label":"[^"]+"/g) ?? [];
    assert.equal(labels.length, 2 * samplesOf(description).length);
    for (const label of new Set(labels)) {
      const { lang, label: text } = JSON.parse(`{${label}}`);
      assert.ok(config.includes(`{ lang: ${lang}, label: ${text} }`), `redocly.yaml does not show ${label}`);
    }
  });

  it('stand in a group: every tag is in exactly one, since others are not shown', () => {
    const { tags, 'x-tagGroups': groups } = description;
    assert.deepEqual(groups.flatMap((group) => group.tags).sort(), tags.map(({ name }) => name).sort());
  });

  it('compile in the guides too', async () => {
    const files = new Map<string, string>();
    for (const guide of GUIDES) {
      const text = await readFile(join(REPOSITORY, `spec/guides/${guide}.md`), 'utf8');
      for (const [index, [, code = '']] of [...text.matchAll(/^```ts\n(.*?)^```/gms)].entries()) {
        files.set(`${guide}-${index}.ts`, code);
      }
    }
    assert.ok(files.size >= GUIDES.length, `only ${files.size} blocks of code found`);
    assert.deepEqual(compile(files), []);
  });
});

/** What the compiler says of these modules, each message after its file and line. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(REPOSITORY, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, REPOSITORY);
  const paths = {
    'mangopay-fetch': [join(REPOSITORY, 'index.ts')],
    'mangopay-fetch/otel': [join(REPOSITORY, 'otel/index.ts')],
    'mangopay-fetch/webhooks': [join(REPOSITORY, 'helpers/webhooks.ts')],
  };
  const host = ts.createCompilerHost(options);
  const { readFile: read, fileExists, getSourceFile } = host;
  const content = new Map([...files].map(([name, text]) => [join(REPOSITORY, 'samples', name), text]));
  host.readFile = (name) => content.get(name) ?? read.call(host, name);
  host.fileExists = (name) => content.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...rest) =>
    content.has(name)
      ? ts.createSourceFile(name, content.get(name) ?? '', version)
      : getSourceFile.call(host, name, version, ...rest);

  const program = ts.createProgram([...content.keys()], { ...options, paths, noUnusedLocals: false }, host);
  return [...content.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const messages = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return messages.map(({ messageText, start = 0 }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${name.split('/').at(-1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
