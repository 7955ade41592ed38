import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from '../packaging/installed.js';

const WORKERD = join(repository, 'test/matrix/runtimes/node_modules/@cloudflare/workerd-linux-64/bin/workerd');

/** Bundles `worker.mjs` of a project, and serves it as a worker of this compatibility date. */
export async function startWorkerd(directory: string, date: string): Promise<{ url: string; stop: () => void }> {
  await build({
    absWorkingDir: directory,
    entryPoints: ['worker.mjs'],
    outfile: 'bundle.mjs',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
  });
  await writeFile(
    join(directory, 'config.capnp'),
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
  const child = spawn(WORKERD, ['serve', 'config.capnp', '--control-fd=1'], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.ok(child.stdout);
  // It says on its control channel where it listens.
  for await (const chunk of child.stdout) {
    const port = /"port":\s*(\d+)/.exec(String(chunk))?.[1];
    if (port) return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
  }
  throw new Error('workerd ended');
}
