import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { asCurl, unwrap } from '../../index.js';
import { rejection, setup } from '../client/support.js';

/** The words of a command, as a POSIX shell reads them. */
async function words(command: string): Promise<string[]> {
  const script = `curl() { printf '%s\\n' "$@"; }\n${command}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { env: { MANGOPAY_TOKEN: 'from-the-shell' } });
  return stdout.trimEnd().split('\n');
}

test('the command repeats the request, with the token as a variable and the body from a file', async (t) => {
  const { client, sandbox } = await setup(t);
  const body = { Owners: ['user_m_none'], Currency: 'EUR' as const, Description: 'of Ann Example' };
  const error = await rejection(unwrap(client.operations.createWallet({ body, headers: { 'X-Own': 'own-secret' } })));
  const command = asCurl(error);
  assert.ok(command);
  for (const secret of [await client.auth.getToken(), sandbox.apiKey, 'Ann', 'own-secret'])
    assert.ok(!command.includes(secret), command);
  const given = await words(command);
  assert.deepEqual(given.slice(0, 3), ['--request', 'POST', `${sandbox.baseUrl}/v2.01/${sandbox.clientId}/wallets`]);
  assert.ok(given.includes('Authorization: Bearer from-the-shell') && given.includes('@body.json'));
  assert.ok(given.includes(`idempotency-key: ${error.idempotencyKey}`));
});

test('whatever stands in an address stays one word of the shell', async (t) => {
  const { client, sandbox } = await setup(t);
  const WalletId = 'a\'; rm -rf $HOME `id` "b"';
  const error = await rejection(unwrap(client.operations.getWallet({ params: { path: { WalletId } } })));
  const [, , url] = await words(asCurl(error) ?? '');
  const sent = sandbox.requests.at(-1);
  assert.equal(url, sandbox.baseUrl + sent?.path.replaceAll(WalletId, encodeURIComponent(WalletId)));
});

test('a lost response has its command too; what was never sent has none', async (t) => {
  const { another, sandbox } = await setup(t);
  const client = another({ retry: false });
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  assert.match(asCurl(await rejection(client.operations.listUsers())) ?? '', /^curl --request GET 'http/);
  const timeout = -1;
  assert.equal(asCurl(await rejection(client.operations.listUsers({ timeout }))), undefined);
  assert.equal(asCurl(new Error('another')), undefined);
});
