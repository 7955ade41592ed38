// A Redis, a cluster of two and a sentinel of the test's own, on loopback.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { freePort } from '../loopback.js';

const RESTRICTED = { username: 'plain', password: 'plain' };

export async function startServers() {
  const directory = await mkdtemp(join(tmpdir(), 'mangopay-fetch-redis-'));
  const children: ChildProcess[] = [];
  async function start(name: string, options: string, ...last: string[]): Promise<number> {
    const port = await freePort();
    const file = join(directory, `${name}.conf`);
    await writeFile(file, `port ${port}\nbind 127.0.0.1\nsave ""\ndir ${directory}\n${options}`);
    const child = spawn('redis-server', [file, ...last], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    let log = '';
    for await (const chunk of child.stdout) {
      log += chunk;
      if (/Ready to accept connections|Sentinel ID is/.test(log)) break;
    }
    child.stdout.resume();
    assert.equal(child.exitCode, null, log);
    return port;
  }

  const server = await start(
    'server',
    `user ${RESTRICTED.username} on >${RESTRICTED.password} ~* &* +@all -@scripting`,
  );
  const sentinel = await start('sentinel', `sentinel monitor main 127.0.0.1 ${server} 1`, '--sentinel');
  const node = (name: string) => start(name, `cluster-enabled yes\ncluster-config-file ${name}.nodes`);
  const [cluster, second] = [await node('first'), await node('second')];
  await command(cluster, 'CLUSTER', 'ADDSLOTSRANGE', '0', '8191');
  await command(second, 'CLUSTER', 'ADDSLOTSRANGE', '8192', '16383');
  await command(cluster, 'CLUSTER', 'MEET', '127.0.0.1', String(second));
  for (const port of [cluster, second])
    while (!(await command(port, 'CLUSTER', 'INFO')).includes('cluster_state:ok')) await pause(100);

  return {
    server,
    cluster,
    sentinel,
    restricted: RESTRICTED,
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGKILL');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function command(port: number, ...args: string[]): Promise<string> {
  const client = await createClient({ socket: { host: '127.0.0.1', port } }).connect();
  const reply = String(await client.sendCommand(args));
  client.destroy();
  return reply;
}
