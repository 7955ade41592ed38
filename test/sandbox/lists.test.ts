import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manualClock } from '../../sandbox/index.js';
import { eur, makeCard, makeUser, marketplace, start } from './helpers.js';

test('a list comes page by page, with its size in the headers and the other pages in link', async (t) => {
  const { send, sandbox } = await start(t);
  for (let i = 0; i < 25; i += 1) sandbox.resources.insert('getUserSca', { Tag: `${i}` });
  const { list, headers } = await send('GET', '/users?page=2&per_page=10');
  assert.deepEqual(
    list.map(({ Tag }) => Tag),
    Array.from({ length: 10 }, (_, i) => `${i + 10}`),
  );
  assert.deepEqual([headers.get('x-number-of-pages'), headers.get('x-number-of-items')], ['3', '25']);
  const page = (n: number, rel: string) =>
    `<${sandbox.baseUrl}/v2.01/${sandbox.clientId}/users?page=${n}&per_page=10>; rel="${rel}"`;
  assert.equal(headers.get('link'), [page(1, 'first'), page(1, 'prev'), page(3, 'next'), page(3, 'last')].join(', '));
  assert.equal((await send('GET', '/users')).list.length, 10);
  assert.equal((await send('GET', '/users?page=4')).list.length, 0);
});

test('an empty list is one page of nothing', async (t) => {
  const { send } = await start(t);
  const { list, headers } = await send('GET', '/users');
  assert.deepEqual([list, headers.get('x-number-of-pages'), headers.get('x-number-of-items')], [[], '1', '0']);
});

test('pages that cannot be are refused by name', async (t) => {
  const { send } = await start(t);
  for (const [query, field] of [
    ['page=0', 'page'],
    ['per_page=101', 'per_page'],
    ['page=x', 'page'],
    ['Sort=Up', 'Sort'],
  ]) {
    const { status, body } = await send('GET', `/users?${query}`);
    assert.deepEqual([status, Object.keys(body['errors'] as object)], [400, [field]]);
  }
});

test('a list is sorted by date either way; what was made in the same second keeps its order', async (t) => {
  const clock = manualClock();
  const { send, sandbox } = await start(t, { clock });
  const made = [];
  for (let i = 0; i < 4; i += 1) {
    if (i === 2) clock.advance(1_000);
    made.push(sandbox.resources.insert('getUserSca'));
  }
  const ids = async (query: string) => (await send('GET', `/users?${query}`)).list.map(({ Id }) => Id);
  assert.deepEqual(await ids('Sort=CreationDate:ASC'), made);
  assert.deepEqual(await ids('Sort=CreationDate:desc'), [...made].reverse());
});

test('BeforeDate and AfterDate cut a list by its dates, the seconds that they name are within', async (t) => {
  const clock = manualClock();
  const api = await start(t, { clock });
  const { from } = await marketplace(api);
  const at = clock.wall() / 1000;
  const count = async (query: string) => (await api.send('GET', `/wallets/${from}/transactions?${query}`)).list.length;
  assert.equal(await count(`AfterDate=${at - 1}&BeforeDate=${at + 1}`), 1);
  assert.equal(await count(`AfterDate=${at}&BeforeDate=${at}`), 1);
  assert.equal(await count(`AfterDate=${at + 1}`), 0);
  assert.equal(await count(`BeforeDate=${at}`), 1);
  assert.equal(await count(`BeforeDate=${at - 1}`), 0);
});

test('filters take several values, without regard to case', async (t) => {
  const api = await start(t);
  const { buyer, from } = await marketplace(api);
  const { list } = await api.send('GET', `/wallets/${from}/transactions`);
  await api.send('POST', `/payins/${list[0]?.['Id']}/refunds`, { AuthorId: buyer });
  const types = async (query: string) =>
    (await api.send('GET', `/wallets/${from}/transactions?${query}`)).list.map(({ Type }) => Type);
  assert.deepEqual(await types('Nature=REFUND'), ['PAYOUT']);
  assert.deepEqual(await types('Nature=REFUND,REGULAR'), ['PAYIN', 'PAYOUT']);
  assert.deepEqual(await types('Status=SUCCEEDED&Type=PAYIN'), ['PAYIN']);
  assert.deepEqual(await types('Status=FAILED'), []);
});

test('a list under a resource holds what was made under it and what names it', async (t) => {
  const api = await start(t);
  const { seller, buyer, from, card } = await marketplace(api);
  const ids = async (path: string) => (await api.send('GET', path)).list.map(({ Id }) => Id);
  assert.deepEqual(await ids(`/users/${buyer}/wallets`), [from]);
  assert.deepEqual(await ids(`/users/${buyer}/cards`), [card]);
  assert.deepEqual(await ids(`/users/${seller}/cards`), []);
  assert.equal((await ids(`/cards/${card}/transactions`)).length, 1);
});

test('what is created can be read and changed; what is left out of a change stays', async (t) => {
  const api = await start(t);
  const user = await makeUser(api, { Tag: 'first' });
  const { body } = await api.send('PUT', `/sca/users/natural/${user}`, {
    Tag: 'second',
    TermsAndConditionsAccepted: true,
  });
  assert.deepEqual([body['Tag'], body['FirstName']], ['second', 'Ana']);
  assert.deepEqual((await api.send('GET', `/sca/users/${user}`)).body, body);
});

test('a list shows the fields that it declares, and no others that the resource has', async (t) => {
  const api = await start(t);
  const { buyer, from, to } = await marketplace(api);
  const transfer = { AuthorId: buyer, DebitedFunds: eur(1), Fees: eur(0), DebitedWalletId: from, CreditedWalletId: to };
  const { body } = await api.send('POST', '/transfers', transfer);
  const { list } = await api.send('GET', `/wallets/${to}/transactions`);
  assert.ok('ScaContext' in body);
  assert.ok(!('ScaContext' in (list[0] ?? {})));
});

test('cards, users and payments are found by the fingerprint of a card number', async (t) => {
  const api = await start(t);
  const { buyer, from, card } = await marketplace(api);
  const other = await makeCard(api, buyer);
  const { body } = await api.send('GET', `/cards/${card}`);
  const path = `/cards/fingerprints/${body['Fingerprint']}`;
  const ids = async (what: string) => (await api.send('GET', path + what)).list.map(({ Id }) => Id);
  const [payment] = (await api.send('GET', `/wallets/${from}/transactions`)).list;
  assert.deepEqual(await ids(''), [card, other]);
  assert.deepEqual(await ids('/users'), [buyer]);
  assert.deepEqual(await ids('/transactions'), [payment?.['Id']]);
  assert.deepEqual(await ids('/preauthorizations'), []);
});

test('a user is not blocked, and is named by their own id', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const { body } = await api.send('GET', `/users/${user}/blockStatus`);
  assert.deepEqual([body['Id'], body['ScopeBlocked']], [user, { Inflows: false, Outflows: false }]);
});
