import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDocs } from './docs/build.js';

const files = await buildDocs(process.cwd());
await rm('docs', { recursive: true, force: true });
for (const [name, text] of files) {
  await mkdir(join('docs', dirname(name)), { recursive: true });
  await writeFile(join('docs', name), text);
}
