import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { call } from '../../bin/call/command.js';
import { SCRIPTS } from '../../bin/call/completion.js';
import { needsConsent } from '../../bin/call/consent.js';
import { describeOperation } from '../../bin/call/help.js';
import { Manual } from '../../bin/description.js';
import { createClient, unwrap } from '../../index.js';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { credentials, Recorder } from './support.js';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
after(() => sandbox.close());

async function shell(words: string, given: { reply?: string; input?: string; apiKey?: string } = {}) {
  const env = { ...credentials(sandbox), ...(given.apiKey !== undefined && { MANGOPAY_API_KEY: given.apiKey }) };
  const io = new Recorder(env, given);
  const code = await call([...words.split(' '), `--base-url=${sandbox.baseUrl}`], io);
  return { code, io };
}

const USER = JSON.stringify({
  FirstName: 'Ana',
  LastName: 'Reis',
  Email: 'ana@example.com',
  UserCategory: 'PAYER',
  TermsAndConditionsAccepted: true,
});

async function newWallet(): Promise<{ UserId: string; WalletId: string }> {
  const user = await shell('createNaturalUserSca --body -', { input: USER });
  assert.equal(user.code, 0, user.io.errors.join('\n'));
  const { Id: UserId } = user.io.json as { Id: string }; // a user
  const input = JSON.stringify({ Owners: [UserId], Currency: 'EUR', Description: 'Shop' });
  const wallet = await shell('createWallet --body -', { input });
  return { UserId, WalletId: (wallet.io.json as { Id: string }).Id }; // a wallet
}

test('an operation is called by its name, its parameters in any spelling; the response is JSON on the standard output', async () => {
  const { WalletId } = await newWallet();
  for (const name of ['--WalletId', '--wallet-id', '--walletid']) {
    const { code, io } = await shell(`getWallet ${name}=${WalletId}`);
    assert.equal(code, 0);
    assert.equal((io.json as { Id: string }).Id, WalletId); // a wallet
    assert.deepEqual(io.errors, []);
  }
});

test('a body comes from a file or the standard input, and a POST names its idempotency key', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'call-'));
  t.after(() => rm(directory, { recursive: true }));
  const file = join(directory, 'user.json');
  await writeFile(file, USER);
  const { code, io } = await shell(`createNaturalUserSca --body ${file} --idempotency-key my-key-0123456789`);
  assert.equal(code, 0, io.errors.join('\n'));
  assert.deepEqual(io.errors, ['Idempotency-Key: my-key-0123456789']);
  assert.equal(sandbox.requests.at(-1)?.headers['idempotency-key'], 'my-key-0123456789');

  const fresh = await shell('createNaturalUserSca --body -', { input: USER });
  assert.match(fresh.io.errors.join(), /^Idempotency-Key: [0-9a-f-]{36}$/);
});

test('--all reads every page, --table prints columns', async () => {
  const client = createClient({ baseUrl: sandbox.baseUrl, clientId: sandbox.clientId, apiKey: sandbox.apiKey });
  const body = JSON.parse(USER) as Parameters<typeof client.operations.createNaturalUserSca>[0]['body']; // as above
  for (let i = 0; i < 13; i++) await unwrap(client.operations.createNaturalUserSca({ body }));
  const page = await shell('listUsers --per_page=5');
  assert.equal((page.io.json as unknown[]).length, 5); // a list
  const all = await shell('listUsers --all --per-page 5');
  assert.equal((all.io.json as unknown[]).length, 13); // a list
  const { io } = await shell('listUsers --table --per-page=3');
  const rows = io.lines.join('\n').split('\n');
  assert.equal(rows.length, 4);
  assert.match(rows[0] ?? '', /^Id +/);
  assert.match(rows[1] ?? '', /ana@example\.com/);
  const wallet = await shell(`getWallet --table --wallet-id=${(await newWallet()).WalletId}`);
  assert.match(wallet.io.lines.join('\n'), /^Balance +0 EUR$/m);
});

test('what moves money asks first; without a terminal it needs --yes', async () => {
  const { UserId, WalletId } = await newWallet();
  const body = {
    AuthorId: UserId,
    CreditedWalletId: WalletId,
    DeclaredDebitedFunds: { Currency: 'EUR', Amount: 1200 },
    DeclaredFees: { Currency: 'EUR', Amount: 0 },
  };
  const input = JSON.stringify(body);
  const sent = () => sandbox.requests.filter(({ operationId }) => operationId === 'createBankWirePayIn').length;

  const nobody = await shell('createBankWirePayIn --body -', { input });
  assert.equal(nobody.code, 2);
  assert.match(nobody.io.errors.join(), /needs --yes/);
  const no = await shell('createBankWirePayIn --body -', { input, reply: '' });
  assert.equal(no.code, 9);
  assert.match(
    no.io.questions.join(),
    /POST .*payins\/bankwire\/direct, on http:[\s\S]*DeclaredDebitedFunds: 1200 EUR/,
  );
  assert.equal(sent(), 0);

  for (const given of [{ input, reply: 'y' }, { input }]) {
    const yes = await shell(`createBankWirePayIn --body -${'reply' in given ? '' : ' --yes'}`, given);
    assert.equal(yes.code, 0, yes.io.errors.join('\n'));
    assert.match(yes.io.errors.join(), /^Idempotency-Key: /);
  }
  assert.equal(sent(), 2);
});

test('the operations that ask are those that move money or delete', () => {
  const asks = new Set(new Manual().operations.filter(needsConsent).map(({ id }) => id));
  for (const id of [
    'createTransfer',
    'createPayout',
    'createRefundForPayIn',
    'createClientPayout',
    'executeIntentSplit',
  ])
    assert.ok(asks.has(id), id);
  for (const id of [
    'createSettlementTransfer',
    'createInstantConversion',
    'updatePreauthorization',
    'closeNaturalUser',
  ])
    assert.ok(asks.has(id), id);
  for (const id of ['createWallet', 'createQuote', 'checkInstantPayoutEligibility', 'getTransfer', 'createHook'])
    assert.ok(!asks.has(id), id);
});

test('every operation has help, made from the description', async () => {
  const description = new Manual();
  const { operations } = description;
  for (const operation of operations) {
    const { id, method, path } = operation;
    assert.ok(describeOperation(operation, description).includes(`${method} ${path}`), id);
  }
  const io = new Recorder({});
  assert.equal(await call(['--help'], io), 0);
  for (const { id } of operations) assert.ok(io.lines.join('\n').includes(id), id);
  const transfer = new Recorder({});
  await call(['createTransfer', '--help'], transfer);
  assert.match(transfer.lines.join('\n'), /DebitedWalletId +string +required/);
});

for (const [words, code, why, given] of [
  ['getWallet', 2, /needs --WalletId/, {}],
  ['getWalet', 2, /There is no operation getWalet/, {}],
  ['getWallet --colour=red', 2, /colour/, {}],
  ['listUsers --page=x', 2, /--page must be a whole number/, {}],
  ['getClient --all', 2, /--all is for lists/, {}],
  ['createWallet --body -', 2, /does not hold JSON/, { input: '{' }],
  ['createWallet --body /does/not/exist', 2, /cannot be read/, {}],
  ['getClient --body -', 2, /takes no body/, { input: '{}' }],
  ['getClient', 2, /MANGOPAY_API_KEY/, { apiKey: '' }],
  ['getClient', 3, /CredentialsRejectedError/, { apiKey: 'wrong-key' }],
  ['getWallet --WalletId=wlt_m_none', 4, /NotFoundError/, {}],
  ['createWallet --body -', 5, /BadRequestError/, { input: '{}' }],
] as const)
  test(`${words} ends with ${code}: ${why.source}`, async () => {
    const { code: got, io } = await shell(words, given);
    assert.equal(got, code, io.errors.join('\n'));
    assert.match(io.errors.join('\n'), why);
    assert.deepEqual(io.lines, []);
  });

test('a rate limit, an error of the server and an unknown outcome have codes of their own', async () => {
  sandbox.faults.add({ operation: 'getClient', kind: 'status', status: 429, times: 9 });
  assert.equal((await shell('getClient')).code, 6);
  sandbox.faults.clear();
  sandbox.faults.add({ operation: 'getClient', kind: 'status', status: 500, times: 9 });
  assert.equal((await shell('getClient')).code, 7);
  sandbox.faults.clear();
  const io = new Recorder(credentials(sandbox));
  assert.equal(await call(['getClient', '--base-url=http://127.0.0.1:1'], io), 7);
});

const completed = async (line: string) => {
  const io = new Recorder({});
  assert.equal(await call(['--complete', line], io), 0);
  return io.lines.join('\n').split('\n');
};

test('completion knows operations, their parameters, and closed sets of values', async () => {
  assert.deepEqual(await completed('mangopay-fetch call getWal'), ['getWallet']);
  assert.deepEqual(await completed('mangopay-fetch ca'), ['call']);
  assert.ok((await completed('mangopay-fetch call getWallet --')).includes('--WalletId='));
  assert.ok(!(await completed('mangopay-fetch call getWallet --WalletId=1 --')).includes('--WalletId='));
  assert.ok((await completed('mangopay-fetch call listTransactionsForUser --Nature=RE')).includes('REFUND'));
});

for (const name of ['bash', 'zsh', 'fish'])
  test(`the completion for ${name} completes in ${name}`, { skip: missing(name) }, async (t) => {
    const directory = await mkdtemp(join(tmpdir(), 'completion-'));
    t.after(() => rm(directory, { recursive: true }));
    const source = new URL('../../bin/mangopay-fetch.ts', import.meta.url).pathname;
    const command = `#!/bin/sh\nexec ${process.execPath} --import ${import.meta.resolve('tsx')} ${source} "$@"\n`;
    await writeFile(join(directory, 'mangopay-fetch'), command, { mode: 0o755 });
    const env = { ...process.env, PATH: `${directory}:${process.env['PATH']}` };
    const line = 'mangopay-fetch call getWallet --Wal';
    const ask: Record<string, string> = {
      bash: `${SCRIPTS['bash']}\ncompopt() { :; }; COMP_LINE='${line}' COMP_POINT=${line.length}; _mangopay_fetch; echo "$COMPREPLY"`,
      zsh: `compdef() { :; }; compadd() { print -r -- $found; }; ${SCRIPTS['zsh']}\nBUFFER='${line}' CURSOR=${line.length}; _mangopay_fetch`,
      fish: `${SCRIPTS['fish']}\ncomplete -C '${line}'`,
    };
    assert.equal(execFileSync(name, ['-c', ask[name] ?? ''], { env, encoding: 'utf8' }).trim(), '--WalletId=');
  });

function missing(name: string): string | false {
  return spawnSync(name, ['-c', 'true']).status === 0 ? false : `${name} is not installed`;
}
