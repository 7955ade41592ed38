// What 400 calls cost to type-check: by path with this client, by name, and by path with openapi-fetch alone.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samplesOf } from '../docs/samples.js';
import { processorTime } from './processor-time.js';
import { median, type Row } from './table.js';

const CALLS = 400;
const CALLS_A_FILE = 20;
const ROUNDS = 5;
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
    const { none, path, name, raw } = await inTurn(compiler, services);
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

/** Processor seconds of each service, the median of rounds in which they take turns: so a busy moment hits all alike. */
async function inTurn<Name extends string>(
  compiler: string,
  services: Readonly<Record<Name, string>>,
): Promise<Record<Name, number>> {
  const tsc = join(compilers, `node_modules/typescript-${compiler}/bin/tsc`);
  const taken = Object.entries<string>(services).map(([name, service]) => ({ name, service, seconds: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { service, seconds } of taken)
      seconds.push((await processorTime([process.execPath, tsc, '-p', service])).seconds);
  // Object.entries and Object.fromEntries forget the names of the keys.
  return Object.fromEntries(taken.map(({ name, seconds }) => [name, median(seconds)])) as Record<Name, number>;
}
