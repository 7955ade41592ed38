import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { GUIDES } from '../../scripts/docs/guides.js';
import { addSamples, samplesOf } from '../../scripts/docs/samples.js';
import type { Description } from '../../scripts/gen/description.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const COMPILER = join(REPOSITORY, 'node_modules/typescript-7/bin/tsc');

describe('the samples of the documentation', () => {
  let description: Description;
  before(async () => {
    description = JSON.parse(await readFile(join(REPOSITORY, 'generated/openapi.json'), 'utf8'));
  });

  it('compile, by name and by path, for every operation', async () => {
    const samples = samplesOf(description);
    assert.ok(samples.length > 200, `only ${samples.length} operations have a sample`);
    const blocks = samples
      .flatMap(({ byName, byPath }) => [byName, byPath])
      .map((code) => `{\n${code}void [data, error];\n}\n`);
    const client = "import type { MangopayClient } from 'mangopay-fetch';\ndeclare const mangopay: MangopayClient;\n";
    assert.equal(await compile(new Map([['samples.ts', client + blocks.join('')]])), '');
  });

  it('do not compile with a field of another type', async () => {
    const code = `import type { MangopayClient } from 'mangopay-fetch';
export const wrong = (mangopay: MangopayClient) => mangopay.operations.createWallet({ body: { Owners: 'nobody' } });`;
    assert.match(await compile(new Map([['wrong.ts', code]])), /wrong\.ts\(2,\d+\): error TS2322/);
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

  it('compile in the guides too', async () => {
    const files = new Map<string, string>();
    for (const guide of GUIDES) {
      const text = await readFile(join(REPOSITORY, `spec/guides/${guide}.md`), 'utf8');
      for (const [index, [, code = '']] of [...text.matchAll(/^```ts\n(.*?)^```/gms)].entries()) {
        files.set(`${guide}-${index}.ts`, code);
      }
    }
    assert.ok(files.size >= GUIDES.length, `only ${files.size} blocks of code found`);
    assert.equal(await compile(files), '');
  });
});

/** What the compiler prints about these modules; TypeScript 7, since it takes a fraction of the time. */
async function compile(files: ReadonlyMap<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'samples-'));
  try {
    const compilerOptions = {
      skipLibCheck: true,
      noUnusedLocals: false,
      rootDir: '/',
      typeRoots: [join(REPOSITORY, 'node_modules/@types')],
      paths: { 'mangopay-fetch': [join(REPOSITORY, 'index.ts')] },
    };
    const config = { extends: join(REPOSITORY, 'tsconfig.json'), compilerOptions, include: ['*.ts'] };
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
    for (const [name, code] of files) await writeFile(join(directory, name), code);
    return await new Promise((resolve) => {
      execFile(process.execPath, [COMPILER, '--project', directory], { cwd: directory }, (_error, stdout) =>
        resolve(stdout),
      );
    });
  } finally {
    await rm(directory, { recursive: true });
  }
}
