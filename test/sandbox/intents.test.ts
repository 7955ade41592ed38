import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../sandbox/json.js';
import { asObject } from '../../sandbox/json.js';
import { balance, type Caller, makeUser, makeWallet, startStill, statusOf } from './helpers.js';

const EXTERNAL = { ExternalProcessingDate: 1, ExternalProviderReference: 'pi_1', ExternalProviderName: 'Stripe' };

async function makeIntent({ send, sandbox }: Caller, seller: string, wallet: string) {
  const v3 = `/v3.0/${sandbox.clientId}/payins/intents`;
  const { body, text } = await send('POST', v3, {
    ...{ Amount: 1_000, Currency: 'EUR', ExternalData: EXTERNAL },
    LineItems: [{ Seller: { AuthorId: seller, WalletId: wallet }, Sku: 'lamp', Quantity: 2, UnitAmount: 500 }],
  });
  assert.equal(body['Status'], 'AUTHORIZED', text);
  const [line = {}] = body['LineItems'] as JsonObject[];
  return {
    path: `${v3}/${body['Id']}`,
    id: String(body['Id']),
    item: String(line['Id']),
    settlements: `${v3}/settlements`,
  };
}

test('an intent is captured in parts, refunded, disputed and decided, each under its own id, and remembers it', async (t) => {
  const api = await startStill(t);
  const seller = await makeUser(api);
  const { path, id, item } = await makeIntent(api, seller, await makeWallet(api, seller));
  const act = async (at: string, fields: JsonObject = {}, method = 'POST') => {
    const { body, text } = await api.send(method, `${path}${at}`, { ExternalData: EXTERNAL, ...fields });
    assert.equal(body['Id'], id, text);
    return body;
  };
  const part = await act('/captures', { Amount: 400, LineItems: [{ Id: item, Amount: 400 }] });
  assert.equal(part['Status'], 'PARTIALLY_CAPTURED');
  const whole = await act('/captures');
  assert.equal(whole['Status'], 'CAPTURED');
  const refund = asObject((await act('/refunds'))['Refund']);
  const reversed = await act(`/refunds/${refund['Id']}/reverse`);
  assert.equal(reversed['Status'], 'REFUND_REVERSED');
  const disputed = await act(`/captures/${asObject(whole['Capture'])['Id']}/disputes`);
  assert.equal(disputed['Status'], 'DISPUTED');
  const { body } = await api.send('GET', path);
  const amounts = (name: string) => (body[name] as JsonObject[]).map(({ Amount }) => Amount);
  assert.deepEqual([amounts('Captures'), amounts('Refunds'), amounts('Disputes')], [[400, 600], [1_000], [1_000]]);
  assert.equal((await api.send('POST', `${path}/cancel`, { ExternalData: EXTERNAL })).status, 400);
});

test('a split is available once the money of the settlement has come, and pays the seller when it is executed', async (t) => {
  const api = await startStill(t);
  const seller = await makeUser(api);
  const wallet = await makeWallet(api, seller);
  const { path, item, settlements } = await makeIntent(api, seller, wallet);
  await api.send('POST', `${path}/captures`, {});
  const { body } = await api.send('POST', `${path}/splits`, { Splits: [{ LineItemId: item, SplitAmount: 900 }] });
  const [split = {}] = body['Splits'] as JsonObject[];
  assert.equal(split['Status'], 'CREATED');
  const one = `${path}/splits/${split['Id']}`;
  const early = await api.send('POST', `${one}/execute`);
  assert.match(String(asObject(early.body['Errors'])['Split']), /requires a status in \[AVAILABLE, REJECTED\]/);
  const { body: settlement } = await api.send('POST', settlements, { FileName: 'december.csv' });
  api.sandbox.resources.update(String(settlement['SettlementId']), { Status: 'RECONCILED' });
  assert.equal(await statusOf(api, one), 'AVAILABLE');
  assert.equal((await api.send('POST', `${one}/execute`)).body['Status'], 'PENDING');
  api.sandbox.advance(1_000);
  assert.deepEqual([await statusOf(api, one), await balance(api, wallet)], ['COMPLETED', 900]);
});
