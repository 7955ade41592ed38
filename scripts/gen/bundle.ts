import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from '../../lib/openapi.js';
import { redocly } from '../redocly/run.js';

/**
 * The description in one document. Two schemas of one name are an error, not renamed. Each schema is written out whole,
 * unless `keepAllOf` leaves it to build on others as the sources have it.
 */
export async function bundle(project: string, root: string, { keepAllOf = false } = {}): Promise<OpenApi> {
  const directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  try {
    const output = join(directory, 'openapi.json');
    const options = ['--output', output, '--component-renaming-conflicts-severity', 'error'];
    await redocly(project, ['bundle', root, ...options, ...(keepAllOf ? ['--skip-decorator=house/merge-all-of'] : [])]);
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(directory, { recursive: true });
  }
}
