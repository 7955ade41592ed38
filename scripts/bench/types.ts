// What 400 calls cost to type-check: by path with this client, by name, and by path with openapi-fetch alone.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samplesOf } from '../docs/samples.js';
import { processorTime } from './processor-time.js';
import type { Row } from './table.js';

const CALLS = 400;
const CALLS_A_FILE = 20;
const directory = 'reports/bench-types';
const compilers = 'test/types/compilers';
const ours = `import { createClient } from 'mangopay-fetch';\nconst mangopay = createClient();`;
const raw = `import createClient from 'openapi-fetch';\nimport type { paths } from 'mangopay-fetch';\nconst mangopay = createClient<paths>();`;

export async function measureTypes(): Promise<Row[]> {
  if (!existsSync(join(compilers, 'node_modules')))
    await processorTime(['npm', 'ci', '--prefer-offline'], { cwd: compilers });
  await rm(directory, { recursive: true, force: true });
  const samples = samplesOf(JSON.parse(await readFile('generated/openapi.json', 'utf8')));
  const calls = Array.from({ length: CALLS }, (_, index) => samples[index % samples.length]);
  const services = {
    none: await write('none', ours, []),
    path: await write(
      'path',
      ours,
      calls.map((sample) => sample?.byPath ?? ''),
    ),
    name: await write(
      'name',
      ours,
      calls.map((sample) => sample?.byName ?? ''),
    ),
    raw: await write(
      'raw',
      raw,
      calls.map((sample) => sample?.byPath ?? ''),
    ),
  };
  const rows: Row[] = [];
  for (const compiler of ['5.9', '7.0']) {
    const seconds: Partial<Record<keyof typeof services, number>> = {};
    for (const name of ['none', 'path', 'name', 'raw'] as const) seconds[name] = await check(compiler, services[name]);
    const { none = 0, path = 0, name = 0, raw = 0 } = seconds;
    const row = (what: string, ours: number, ratio: number): Row => ({
      what: `${what}, TypeScript ${compiler}`,
      unit: 's',
      ratio,
      values: { ours, 'openapi-fetch': raw },
    });
    rows.push(row(`${CALLS} calls by path`, path, 0.7), row(`${CALLS} calls by name`, name, 0.5));
    rows.push({ what: `no call, TypeScript ${compiler}`, unit: 's', values: { ours: none } });
  }
  return rows;
}

async function write(name: string, head: string, calls: readonly string[]): Promise<string> {
  const service = join(directory, name);
  await mkdir(service, { recursive: true });
  for (let file = 0; file * CALLS_A_FILE < Math.max(1, calls.length); file++) {
    const functions = calls
      .slice(file * CALLS_A_FILE, (file + 1) * CALLS_A_FILE)
      .map((call, index) => `export async function call${index}() {\n${call}return [data, error];\n}`);
    await writeFile(join(service, `calls-${file}.ts`), [head, 'void mangopay;', ...functions].join('\n'));
  }
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  await writeFile(join(service, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  return service;
}

/** Seconds, of the processor. */
async function check(compiler: string, service: string): Promise<number> {
  const tsc = join(compilers, `node_modules/typescript-${compiler}/bin/tsc`);
  const { seconds } = await processorTime([process.execPath, tsc, '-p', service], { runs: 2 });
  return seconds;
}
