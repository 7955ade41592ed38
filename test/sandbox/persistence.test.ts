import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startSandbox } from '../../sandbox/index.js';
import { balance, caller, marketplace, start } from './helpers.js';

async function fileOf(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(() => rm(directory, { recursive: true }));
  return join(directory, 'data');
}

test('what was created survives a restart in its file, and reset empties it', async (t) => {
  const data = await fileOf(t);
  const first = await startSandbox({ data });
  const { from, buyer } = await marketplace(await caller(first));
  await first.close();

  const second = await startSandbox({ data });
  const api = await caller(second);
  assert.equal(await balance(api, from), 9_500);
  assert.deepEqual((await api.send('GET', `/users/${buyer}/wallets`)).list.length, 1);
  assert.equal((await api.send('GET', `/wallets/${from}/transactions`)).list.length, 1);
  second.reset();
  await second.close();
  assert.equal(await readFile(data, 'utf8'), '');
});

test('a file that is not the sandbox’s is refused by name and line', async (t) => {
  const data = await fileOf(t);
  await writeFile(data, 'hello\n');
  await assert.rejects(startSandbox({ data }), /data, line 1, is not a resource of the sandbox/);
});

test('callers that are not on the allowlist get 403, at the token endpoint too', async (t) => {
  const { sandbox } = await start(t, { allowlist: ['127.0.0.0/8', '::1'] });
  assert.equal(sandbox.tokens.issued, 1);
  const elsewhere = await startSandbox({ allowlist: ['203.0.113.0/24'] });
  t.after(() => elsewhere.close());
  const { status } = await fetch(`${elsewhere.baseUrl}/v2.01/oauth/token`, { method: 'POST' });
  assert.equal(status, 403);
  assert.equal(elsewhere.requests[0]?.status, 403);
  await assert.rejects(startSandbox({ allowlist: ['203.0.113.0/33'] }), /203\.0\.113\.0\/33 must be an address/);
});
