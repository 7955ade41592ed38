import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caller, eur, makeUser, makeWallet, marketplace, start } from './helpers.js';

const FILE = { File: Buffer.from('%PDF-1.7 a receipt').toString('base64') };

test('a document has an address for each of its pages, which works for a while from now on', async (t) => {
  const { send, sandbox } = await start(t);
  const dispute = sandbox.resources.insert('getDispute', { Status: 'PENDING_CLIENT_ACTION' });
  const { body: document } = await send('POST', `/disputes/${dispute}/documents`, { Type: 'DELIVERY_PROOF' });
  const consult = async () => (await send('POST', `/dispute-documents/${document['Id']}/consult`)).list;
  assert.deepEqual(await consult(), []);
  for (const _ of [1, 2]) await send('POST', `/disputes/${dispute}/documents/${document['Id']}/pages`, FILE);
  const pages = await consult();
  assert.equal(pages.length, 2);
  assert.ok(pages.every(({ ExpirationDate }) => Number(ExpirationDate) > Date.now() / 1000));
});

test('a lost dispute has its repudiation, and waits until settlement transfers have made up for it', async (t) => {
  const api = await start(t);
  const { send, sandbox } = api;
  const AuthorId = await makeUser(api);
  const CreditedWalletId = await makeWallet(api, AuthorId);
  const funds = { DebitedFunds: eur(500), Fees: eur(0) };
  const BankAccountId = sandbox.resources.insert('getBankAccount', { UserId: AuthorId, OwnerName: 'Fickle Lima' });
  const { body: mandate } = await send('POST', '/mandates/directdebit/web', {
    BankAccountId,
    Culture: 'EN',
    ReturnURL: 'https://shop.example/mandate',
  });
  const MandateId = String(mandate['Id']);
  sandbox.resources.update(MandateId, { Status: 'SUBMITTED' });
  await send('POST', '/payins/directdebit/direct', { AuthorId, CreditedWalletId, MandateId, ...funds });
  sandbox.advance(3 * 24 * 3_600_000);
  const late = (await caller(sandbox)).send;

  const [dispute] = (await late('GET', '/disputes')).list;
  const pending = async () => (await late('GET', '/disputes/pendingsettlement')).list.map(({ Id }) => Id);
  const natures = async () =>
    (await late('GET', `/disputes/${dispute?.['Id']}/transactions`)).list.map(({ Nature }) => Nature);
  assert.deepEqual(await pending(), [dispute?.['Id']]);
  assert.deepEqual(await natures(), ['REPUDIATION']);
  const credit = async () => (await late('GET', '/clients/wallets/CREDIT/EUR')).body['Balance'];
  assert.deepEqual(await credit(), eur(-500));

  await late('POST', `/repudiations/${dispute?.['RepudiationId']}/settlementtransfer`, { AuthorId, ...funds });
  assert.deepEqual(await pending(), []);
  assert.deepEqual(await natures(), ['REPUDIATION', 'SETTLEMENT']);
  assert.deepEqual(await credit(), eur(0));
});

test('a dispute about a pay-in is found by user, wallet and pay-in, and has taken the money unless it is a retrieval', async (t) => {
  const api = await start(t);
  const { send, sandbox } = api;
  const { buyer, from } = await marketplace(api);
  const [paid] = (await send('GET', `/wallets/${from}/transactions`)).list;
  const make = (DisputeType: string) =>
    sandbox.resources.insert('getDispute', { InitialTransactionId: String(paid?.['Id']), DisputeType });
  const view = async (id: string) => (await send('GET', `/disputes/${id}`)).body;
  const natures = async (id: string) =>
    (await send('GET', `/disputes/${id}/transactions`)).list.map(({ Nature }) => Nature);

  const dispute = make('CONTESTABLE');
  for (const path of [`/users/${buyer}`, `/wallets/${from}`, `/payins/${paid?.['Id']}`]) {
    assert.deepEqual(
      (await send('GET', `${path}/disputes`)).list.map(({ Id }) => Id),
      [dispute],
      path,
    );
  }
  const { DisputedFunds, ContestedFunds, RepudiationId, Status, ResultCode } = await view(dispute);
  assert.deepEqual([DisputedFunds, ContestedFunds, Status, ResultCode], [eur(10_000), eur(10_000), 'CREATED', null]);
  assert.deepEqual(await natures(dispute), ['REPUDIATION']);
  assert.deepEqual((await send('GET', `/repudiations/${RepudiationId}`)).body['DebitedFunds'], eur(10_000));

  const retrieval = make('RETRIEVAL');
  assert.equal((await view(retrieval))['RepudiationId'], null);
  assert.deepEqual(await natures(retrieval), []);
});
