import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startSandbox } from '../../sandbox/index.js';
import { install } from '../packaging/installed.js';
import { withoutRedis } from '../plugins/client-credentials/redis-server.js';
import { startServers } from './redis-servers.js';

it('redisStore takes every client as its users make it: one token for two processes', {
  skip: withoutRedis,
}, async () => {
  await using project = await install('test/matrix/projects/redis-clients');
  await project.run('npx', ['tsc']).catch(({ stdout }) => assert.fail(stdout));
  await using servers = await startServers();
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const TARGET = JSON.stringify({ servers, sandbox: { baseUrl, clientId, apiKey } });
  const { stdout } = await project.run('node', ['out/main.js'], { TARGET });
  // after what valkey-glide logs
  const { clients, wrong } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  assert.deepEqual(wrong, {});
  assert.ok(clients >= 20, `only ${clients} clients`);
});
