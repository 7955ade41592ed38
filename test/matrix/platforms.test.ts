import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Installed, install, repository } from '../packaging/installed.js';
import { startTarget, type Target } from './target.js';
import { startWorkerd } from './workerd.js';

const bin = (name: string) => join(repository, 'test/matrix/runtimes/node_modules', name);

const DENO = [bin('@deno/linux-x64-glibc/deno'), 'run', '--no-prompt', '--allow-net=127.0.0.1', '--allow-read=.'];

describe('the package works, its token ends and is refused, on', () => {
  let installed: Installed;
  let target: Target;
  before(async () => {
    installed = await install();
    target = await startTarget();
    await copyFile(join(repository, 'test/matrix/smoke.mjs'), join(installed.directory, 'smoke.mjs'));
    await writeFile(
      join(installed.directory, 'main.mjs'),
      `import { smoke } from './smoke.mjs';
      console.log(JSON.stringify(await smoke(JSON.parse(process.argv[2]))));`,
    );
  });
  after(async () => {
    await target[Symbol.asyncDispose]();
    await installed[Symbol.asyncDispose]();
  });

  const commands: Record<string, string[]> = {
    'Node 20.19.0': [bin('node-20/bin/node')],
    'Node 22': [bin('node-22/bin/node')],
    'Node 24': [bin('node-24/bin/node')],
    'Node 26': [bin('node-26/bin/node')],
    Deno: [...DENO, '--allow-env'],
    'Deno that may not read the environment': DENO,
    Bun: [bin('@oven/bun-linux-x64/bin/bun'), 'run'],
  };
  for (const [name, [command = '', ...args]] of Object.entries(commands)) {
    it(name, async () => {
      const cwd = installed.directory;
      const { stdout } = await promisify(execFile)(command, [...args, 'main.mjs', target.given], {
        cwd,
        timeout: 60_000,
      });
      assert.deepEqual(JSON.parse(stdout), []);
    });
  }

  it('workerd', () => onWorkerd('2025-09-01'));
  it('workerd with an old compatibility date, which is named where one asks for cache', () => onWorkerd('2024-06-01'));

  async function onWorkerd(date: string): Promise<void> {
    await writeFile(
      join(installed.directory, 'worker.mjs'),
      `import { createClient } from 'mangopay-fetch';
      import { smoke } from './smoke.mjs';
      const withCache = () => {
        try {
          createClient({ clientId: 'acme', apiKey: 'key', cache: 'no-store' });
          return 'works';
        } catch ({ message }) {
          return message;
        }
      };
      export default {
        fetch: async (request) => Response.json({ wrong: await smoke(await request.json()), withCache: withCache() }),
      };`,
    );
    const worker = await startWorkerd(installed.directory, date);
    try {
      const response = await fetch(worker.url, { method: 'POST', body: target.given });
      const text = await response.text();
      assert.equal(response.status, 200, text);
      const { wrong, withCache } = JSON.parse(text);
      assert.deepEqual(wrong, []);
      assert.match(withCache, date < '2024-11-11' ? /compatibility date of 2024-11-11 or later/ : /^works$/);
    } finally {
      worker.stop();
    }
  }
});
