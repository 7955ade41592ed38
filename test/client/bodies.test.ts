// What cannot be sent as it was meant is refused by the path of its field, before anything is sent.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { rejection, setup } from './support.js';

const WALLETS = '/v2.01/{ClientId}/wallets';
const USERS = '/v2.01/{ClientId}/users';
const circle: unknown[] = [];
circle.push(circle);

/** Values that JSON would change without a word, or that would throw a bare error. */
const VALUES: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Object(Number.NaN),
  new Date(Number.NaN),
  12n,
  Object(12n),
  'lone \ud800 surrogate',
  '\udc00',
  new Map([['a', 1]]),
  new Set([1]),
  new Uint8Array([1]),
  Buffer.from('file'),
  new ArrayBuffer(1),
  /a/,
  Promise.resolve(1),
  { toJSON: () => Number.NaN },
  circle,
];

/** Where a value may stand, and the path by which it is named. */
const PLACES: readonly (readonly [path: string, place: (value: unknown) => { body?: object; extra?: object }])[] = [
  ['Tag', (value) => ({ body: { Tag: value } })],
  ['DebitedFunds.Amount', (value) => ({ body: { DebitedFunds: { Currency: 'EUR', Amount: value } } })],
  ['Owners[1]', (value) => ({ body: { Owners: ['user_m_1', value] } })],
  ['Lines[0].Prices[1][0].Amount', (value) => ({ body: { Lines: [{ Prices: [[], [{ Amount: value }]] }] } })],
  ['NewField', (value) => ({ body: {}, extra: { NewField: value } })],
  ['NewField.List[0]', (value) => ({ body: {}, extra: { NewField: { List: [value] } } })],
];

for (const value of VALUES)
  test(`${inspect(value)} in a body is refused by the path of its field`, async (t) => {
    const { client, received } = await setup(t);
    for (const [path, place] of PLACES) {
      const error = await rejection(client.POST(WALLETS, place(value) as never));
      assert.deepEqual([error.code, error.location], ['parameter_invalid', 'body'], `${path}: ${error}`);
      assert.ok(error.parameter === path || error.parameter?.startsWith(`${path}[`), `${path}: ${error.parameter}`);
      assert.match(error.message, /Nothing was sent/);
    }
    assert.deepEqual(received(), []);
  });

test('nothing, and values that JSON carries, are sent as they are', async (t) => {
  const { client, sandbox } = await setup(t);
  const bodies = [
    { Description: null, Tag: 'null' },
    { Tag: '\\ud800 in words, and 😀', Empty: {}, List: [], Nested: [{}, null] },
    { Amount: -0.5, Date: new Date(0), Left: undefined },
  ];
  for (const body of bodies) {
    await client.POST(WALLETS, { body: body as never });
    assert.deepEqual(sandbox.requests.at(-1)?.body, JSON.parse(JSON.stringify(body)));
  }
});

test('what a query cannot carry is refused by its name', async (t) => {
  const { client, received } = await setup(t);
  for (const value of [
    Number.NaN,
    new Date(Number.NaN),
    12n,
    'lone \ud800 surrogate',
    ['ok', '\udc00'],
    Symbol('a'),
    Object.create(null),
  ]) {
    const error = await rejection(client.GET(USERS, { params: { query: { Sort: value } } } as never));
    assert.deepEqual([error.code, error.location, error.parameter], ['parameter_invalid', 'query', 'Sort'], `${error}`);
  }
  assert.deepEqual(received(), []);
});

test('a header value that is not Latin-1 is refused by its name, Latin-1 is sent', async (t) => {
  const { client, sandbox, received } = await setup(t);
  for (const value of ['€', '\ud800', 'a\u0000b', 'a\nb']) {
    const error = await rejection(client.GET(USERS, { headers: { 'X-Trace': value } }));
    assert.deepEqual([error.code, error.location, error.parameter], ['parameter_invalid', 'header', 'X-Trace']);
  }
  assert.deepEqual(received(), []);
  await client.GET(USERS, { headers: { 'X-Trace': 'Zoë' } });
  assert.equal(sandbox.requests.at(-1)?.headers['x-trace'], 'Zoë');
});
