import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What `generated/` has to hold: file name, relative to the project, to content. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The first lines of each generated module. */
export const HEADER =
  '// Written by `npm run gen` from spec/. Do not edit: change the description and run it again.\n\n';

/** As `generated/openapi.json` is written. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export async function writeFiles(project: string, files: GeneratedFiles): Promise<void> {
  for (const [name, content] of files) {
    const path = join(project, name);
    await mkdir(dirname(path), { recursive: true });
    if ((await read(path)) !== content) await writeFile(path, content);
  }
}

/** The names of the files that are missing or hold something else. */
export async function staleFiles(project: string, files: GeneratedFiles): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    if ((await read(join(project, name))) !== content) stale.push(name);
  }
  return stale;
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
