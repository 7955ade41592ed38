import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Installed, install, repository } from '../packaging/installed.js';
import { startTarget, type Target } from './target.js';

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
    await build({
      absWorkingDir: installed.directory,
      entryPoints: ['worker.mjs'],
      outfile: 'bundle.mjs',
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      external: ['node:*'],
    });
    await writeFile(
      join(installed.directory, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (
        services = [
          (name = "main", worker = (
            modules = [(name = "worker", esModule = embed "bundle.mjs")],
            compatibilityDate = "${date}",
          )),
          (name = "internet", network = (allow = ["local"])),
        ],
        sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
      );`,
    );
    const child = spawn(bin('@cloudflare/workerd-linux-64/bin/workerd'), ['serve', 'config.capnp', '--control-fd=1'], {
      cwd: installed.directory,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const port = await portOf(child);
      const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: target.given });
      const text = await response.text();
      assert.equal(response.status, 200, text);
      const { wrong, withCache } = JSON.parse(text);
      assert.deepEqual(wrong, []);
      assert.match(withCache, date < '2024-11-11' ? /compatibility date of 2024-11-11 or later/ : /^works$/);
    } finally {
      child.kill();
    }
  }
});

/** workerd says on its control channel where it listens. */
async function portOf({ stdout }: ChildProcess): Promise<number> {
  assert.ok(stdout);
  for await (const chunk of stdout) {
    const port = /"port":\s*(\d+)/.exec(String(chunk))?.[1];
    if (port) return Number(port);
  }
  throw new Error('workerd ended');
}
