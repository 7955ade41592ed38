import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caller, eur, makeUser, makeWallet, start } from './helpers.js';

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
