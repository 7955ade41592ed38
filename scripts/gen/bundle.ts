import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from '../redocly/run.js';
import type { Description } from './description.js';

/** The description in one document. Two schemas of one name are an error, not renamed. */
export async function bundle(project: string, root: string): Promise<Description> {
  const directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  try {
    const output = join(directory, 'openapi.json');
    await redocly(project, ['bundle', root, '--output', output, '--component-renaming-conflicts-severity', 'error']);
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(directory, { recursive: true });
  }
}
