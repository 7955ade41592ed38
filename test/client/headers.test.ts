import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Headers as UndiciHeaders } from 'undici';
import type { CallHeaders } from '../../client/call-option-types.js';
import type { ClientOptions } from '../../index.js';
import { rejection, setup } from './support.js';

const USERS = '/v2.01/{ClientId}/users';
const WALLETS = '/v2.01/{ClientId}/wallets';
const KEY = 'order-1042-payin-1';

/** The same headers in every form that `fetch` takes, and some that it does not. */
const FORMS: Readonly<Record<string, (name: string, value: string) => CallHeaders>> = {
  'an object': (name, value) => ({ [name]: value }),
  Headers: (name, value) => new Headers({ [name]: value }),
  "undici's Headers": (name, value) => new UndiciHeaders({ [name]: value }),
  pairs: (name, value) => [[name, value]],
  'a Map': (name, value) => new Map([[name, value]]),
};

for (const [form, headersOf] of Object.entries(FORMS)) {
  test(`${form}: the key of a call is sent, in headers and in params.header`, async (t) => {
    const { client, sandbox } = await setup(t);
    const owner = sandbox.resources.insert('getUser');
    const body = { Owners: [owner], Currency: 'EUR' as const, Description: 'of a test' };
    await client.POST(WALLETS, { body, headers: headersOf('Idempotency-Key', `${KEY}-a`) });
    const header = headersOf('idempotency-key', `${KEY}-b`) as Record<string, string>; // which the types ask for
    await client.POST(WALLETS, { body, params: { header } });
    const keys = sandbox.requests.filter(({ method }) => method === 'POST').map(({ idempotencyKey }) => idempotencyKey);
    assert.deepEqual(keys.slice(-2), [`${KEY}-a`, `${KEY}-b`]);
  });

  test(`${form}: headers of the client are sent, but a key among them is refused by name`, async (t) => {
    const { client, sandbox, another } = await setup(t, { headers: headersOf('X-Of-Client', 'yes') });
    await client.GET(USERS);
    assert.equal(sandbox.requests.at(-1)?.headers['x-of-client'], 'yes');
    const refused: ClientOptions = { headers: headersOf('idempotency-key', KEY) };
    assert.throws(() => another(refused), {
      code: 'configuration_invalid',
      parameter: 'headers',
      message: /each call/,
    });
  });

  test(`${form}: a key that the operation does not take, or a second one, is refused by name`, async (t) => {
    const { client, received } = await setup(t);
    const headers = headersOf('idempotency-KEY', KEY);
    const header = headers as Record<string, string>; // which the types ask for
    const body = { Owners: ['user_m_1'], Currency: 'EUR' as const, Description: 'of a test' };
    const path = { WalletId: 'wlt_m_1' };
    for (const call of [
      client.GET(USERS, { headers }),
      client.GET(USERS, { params: { header } as object }), // as code without types may
      client.PUT('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path }, body: {}, headers }),
      client.POST(WALLETS, { body, headers, idempotencyKey: `${KEY}-2` }),
      client.POST(WALLETS, { body, params: { header }, idempotencyKey: `${KEY}-2` }),
      client.POST(WALLETS, { body, params: { header }, headers: { 'Idempotency-Key': `${KEY}-2` } }),
    ]) {
      const error = await rejection(call);
      assert.deepEqual([error.code, error.parameter], ['configuration_invalid', 'idempotencyKey'], inspect(error));
    }
    assert.deepEqual(received(), []);
  });
}

test('a name that is repeated in another case: all its values are sent, but two keys are refused', async (t) => {
  const { client, sandbox, received } = await setup(t);
  const body = { Owners: ['user_m_1'], Currency: 'EUR' as const, Description: 'of a test' };
  const forms = (name: string, other: string, values: readonly [string, string]): CallHeaders[] => [
    { [name]: values[0], [other]: values[1] },
    [
      [name, values[0]],
      [other, values[1]],
    ],
    new Map([
      [name, values[0]],
      [other, values[1]],
    ]),
  ];
  for (const headers of forms('Idempotency-Key', 'idempotency-key', [KEY, `${KEY}-2`]))
    assert.equal((await rejection(client.POST(WALLETS, { body, headers }))).parameter, 'idempotencyKey');
  assert.deepEqual(received(), []);
  for (const headers of forms('X-Trace', 'x-trace', ['one', 'two'])) {
    await client.GET(USERS, { headers });
    assert.equal(sandbox.requests.at(-1)?.headers['x-trace'], 'one, two');
  }
});

for (const [headers, parameter] of [
  ['Idempotency-Key: x', 'Idempotency-Key: x'],
  [['Idempotency-Key', KEY], 'Idempotency-Key'],
  [[[7, KEY]], '7'],
  [{ 'X Trace': 'x' }, 'X Trace'],
  [{ 'X-Trace': ['one', 'two\nthree'] }, 'X-Trace'],
  [{ 'X-Trace': 'Zoë ✓' }, 'X-Trace'],
] as const)
  test(`headers that cannot be sent are refused by name: ${inspect(headers)}`, async (t) => {
    const { client, received } = await setup(t);
    const error = await rejection(client.GET(USERS, { headers: headers as unknown as CallHeaders }));
    assert.deepEqual([error.code, error.location, error.parameter], ['parameter_invalid', 'header', parameter]);
    assert.deepEqual(received(), []);
  });
