import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** What the tests change of a root document. */
export interface Root {
  paths: Record<string, Record<string, { [name: string]: unknown; parameters?: object[] | undefined }>>;
}

/** A project of its own with a small description, under the rules of the real one. */
export async function copyProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  await mkdir(join(project, 'spec'));
  await cp(join(REPOSITORY, 'test/scripts/fixtures/openapi.yaml'), join(project, 'spec/openapi.yaml'));
  await cp(join(REPOSITORY, 'redocly.yaml'), join(project, 'redocly.yaml'));
  await cp(join(REPOSITORY, 'scripts/redocly'), join(project, 'scripts/redocly'), { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  return project;
}

export async function readRoot(project: string): Promise<Root> {
  return parse(await readFile(join(project, 'spec/openapi.yaml'), 'utf8'));
}

export async function writeRoot(project: string, root: Root): Promise<void> {
  await writeFile(join(project, 'spec/openapi.yaml'), stringify(root));
}
