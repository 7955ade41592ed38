import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { startSandbox } from '../../sandbox/index.js';
import { balance, caller, eur, fetchReply, makeUser, marketplace, start } from './helpers.js';

async function fileOf(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(() => rm(directory, { recursive: true }));
  return join(directory, 'data');
}

const DAY = 24 * 3_600_000;

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
  assert.equal(await readFile(data, 'utf8'), '');
  await second.close();
  await using third = await startSandbox({ data });
  assert.deepEqual((await (await caller(third)).send('GET', '/users')).list, []);
});

test('tokens, keys, time, strong authentication and what is under way survive a restart', async (t) => {
  const data = await fileOf(t);
  const first = await startSandbox({ data });
  const api = await caller(first);
  const { buyer, from } = await marketplace(api);
  const BankAccountId = first.resources.insert('getBankAccount', { UserId: buyer });
  const key = 'key-of-the-payout-1';
  const payout = {
    AuthorId: buyer,
    DebitedWalletId: from,
    BankAccountId,
    DebitedFunds: eur(2_000),
    Fees: eur(0),
  };
  const { body: sent } = await api.send('POST', '/payouts/bankwire', payout, { 'Idempotency-Key': key });
  const revoked = (await caller(first)).token;
  first.tokens.revoke(revoked);
  // what is refused at once is sent again ten minutes later
  await api.send('POST', '/hooks', { EventType: 'PAYOUT_NORMAL_SUCCEEDED', Url: 'http://127.0.0.1:1/hook' });
  first.hooks.emit('PAYOUT_NORMAL_SUCCEEDED', 'payout-1');
  await first.hooks.settled();
  first.sca.require(buyer);
  first.advance(600_000);
  await first.hooks.settled();
  await first.close();

  await using second = await startSandbox({ data });
  const resumed = await caller(second);
  const asBefore = (token: string, path: string) =>
    fetchReply(`${second.baseUrl}/v2.01/${second.clientId}${path}`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal((await asBefore(api.token, `/payouts/${sent['Id']}`)).body['Status'], 'CREATED');
  assert.equal((await asBefore(revoked, `/payouts/${sent['Id']}`)).status, 401);
  const again = await resumed.send('POST', '/payouts/bankwire', payout, { 'Idempotency-Key': key });
  assert.equal(again.status, 409);
  const { body: kept } = await resumed.send('GET', `/responses/${key}`);
  assert.deepEqual(kept['Resource'], sent);
  assert.equal((await resumed.send('GET', `/wallets/${from}`)).status, 401);
  const date = Date.parse((await resumed.send('GET', '/users')).headers.get('date') ?? '');
  assert.ok(date > Date.now() + 590_000, 'the time that was moved on stays moved on');
  assert.deepEqual(
    second.hooks.deliveries.map(({ state, attempts }) => [state, attempts]),
    [['waiting', [0, 0]]],
  );

  second.advance(DAY);
  second.sca.complete(buyer);
  const later = await caller(second);
  assert.equal((await later.send('GET', `/payouts/${sent['Id']}`)).body['Status'], 'SUCCEEDED');
  assert.equal(await balance(later, from), 7_500);
});

test('addresses lead to where the sandbox listens after the restart', async (t) => {
  const data = await fileOf(t);
  const first = await startSandbox({ data });
  const user = await makeUser(await caller(first), { Email: 'bo@shop.example' });
  await first.close();
  const taken = createServer().listen(Number(new URL(first.baseUrl).port), '127.0.0.1');
  t.after(() => taken.close());
  await using second = await startSandbox({ data });
  const text = JSON.stringify(second.resources.get(user));
  assert.ok(text.includes(`${second.baseUrl}/_sandbox/pages/sca/`), text);
  assert.ok(!text.includes(first.baseUrl), text);
});

test('a sandbox that is killed while it writes has lost no more than the last moment', async (t) => {
  const data = await fileOf(t);
  const script = `
    import { caller, makeUser } from ${JSON.stringify(new URL('helpers.ts', import.meta.url).href)};
    import { startSandbox } from ${JSON.stringify(new URL('../../sandbox/index.ts', import.meta.url).href)};
    const api = await caller(await startSandbox({ data: ${JSON.stringify(data)} }));
    for (;;) console.log(await makeUser(api));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const made: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    made.push(line);
    if (made.length > 20 && (await readFile(data, 'utf8')).includes(made[20] ?? '')) break;
  }
  child.kill('SIGKILL');
  await ended;
  await using sandbox = await startSandbox({ data });
  for (const id of made.slice(0, 21)) assert.ok(sandbox.resources.get(id), id);
});

test('wherever the last line breaks off, the rest is used and the line is named', async (t) => {
  const data = await fileOf(t);
  const first = await startSandbox({ data });
  const [kept, lost] = [first.resources.insert('getWallet'), first.resources.insert('getWallet')];
  await first.close();
  const whole = await readFile(data, 'utf8');
  const [title = '', line = '', broken = ''] = whole.split('\n');
  assert.ok(line.includes(kept) && broken.includes(lost), whole);
  for (const text of [
    `${title}\n${line}\n${broken.slice(0, broken.length / 2)}`,
    `${title}\n${line}\n${broken.slice(0, 1)}`,
    `${title}\n${broken.slice(0, -1)}\n${line}\n`,
  ]) {
    await writeFile(data, text);
    const warned = once(process, 'warning');
    const sandbox = await startSandbox({ data });
    const [{ message }] = (await warned) as [Error];
    assert.match(message, /data, line [23], is broken and was left out: \[/);
    assert.deepEqual([!sandbox.resources.get(kept), !sandbox.resources.get(lost)], [false, true]);
    await sandbox.close();
  }
  for (const length of [0, 1, 20]) {
    await writeFile(data, title.slice(0, length));
    await (await startSandbox({ data })).close();
  }
});

test('a file that is not the sandbox’s is refused in a sentence and left as it is', async (t) => {
  const data = await fileOf(t);
  for (const text of ['hello\n', '{"name":"my-shop"}\n', '\n\nimportant']) {
    await writeFile(data, text);
    await assert.rejects(startSandbox({ data }), /data is not a file of the sandbox and was left as it is/);
    assert.equal(await readFile(data, 'utf8'), text);
  }
});

test('callers that are not on the allowlist get 403, at the token endpoint too', async (t) => {
  const { sandbox } = await start(t, { allowlist: ['127.0.0.0/8', '::1'] });
  assert.equal(sandbox.tokens.issued, 1);
  await using elsewhere = await startSandbox({ allowlist: ['203.0.113.0/24'] });
  const { status } = await fetch(`${elsewhere.baseUrl}/v2.01/oauth/token`, { method: 'POST' });
  assert.equal(status, 403);
  assert.equal(elsewhere.requests[0]?.status, 403);
  await assert.rejects(startSandbox({ allowlist: ['203.0.113.0/33'] }), /203\.0\.113\.0\/33 must be an address/);
});
