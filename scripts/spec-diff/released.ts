import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** The description of the last release, kept in the repository: a clone may have neither its tag nor a network. */
const FILE = 'spec/released.json.gz';

export interface Released {
  readonly version: string;
  /** As JSON. */
  readonly description: string;
}

export async function readReleased(project: string): Promise<Released> {
  const packed = await readFile(join(project, FILE)).catch((cause) => {
    throw new Error(`${FILE} is missing. Write it at a release with \`npm run spec:diff -- --keep\`.`, { cause });
  });
  return JSON.parse((await promisify(gunzip)(packed)).toString());
}

export async function keepReleased(project: string, released: Released): Promise<void> {
  await writeFile(join(project, FILE), await promisify(gzip)(JSON.stringify(released), { level: 9 }));
}
