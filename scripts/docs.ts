import { mkdir, writeFile } from 'node:fs/promises';
import { buildDocs } from './docs/build.js';

const page = await buildDocs(process.cwd());
await mkdir('docs', { recursive: true });
await writeFile('docs/index.html', page);
