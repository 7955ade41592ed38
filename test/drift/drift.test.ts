import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type DriftEvent, watchDrift } from '../../drift/index.js';
import { createClient, type MangopayClient } from '../../index.js';
import { startSandbox } from '../../sandbox/index.js';
import { asObject, type Json, type JsonObject } from '../../sandbox/json.js';

interface Watched {
  readonly client: MangopayClient;
  readonly events: DriftEvent[];
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly UserId: string;
  readonly WalletId: string;
}

/** A client on a sandbox whose responses are altered on their way, once it has a user and a wallet. */
async function watched(
  t: TestContext,
  alter: (body: Json) => Json | undefined,
  statusFor = (status: number) => status,
): Promise<Watched> {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const { baseUrl, clientId, apiKey } = sandbox;
  const UserId = sandbox.resources.insert('getUserSca', { UserCategory: 'OWNER' });
  const WalletId = sandbox.resources.insert('getWallet', { Owners: [UserId] });
  const client = createClient({
    baseUrl,
    clientId,
    apiKey,
    fetch: async (request) => {
      const response = await fetch(request);
      if (response.url.endsWith('/oauth/token')) return response;
      const body = alter((await response.json()) as Json);
      const status = statusFor(response.status);
      return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    },
  });
  const events: DriftEvent[] = [];
  const { idle, stop } = watchDrift(client, { sample: 1, onDrift: (event) => events.push(event) });
  return { client, events, idle, stop, UserId, WalletId };
}

const unaltered = (body: Json) => body;
const inWallet = (change: (wallet: JsonObject) => void) => (body: Json) => {
  change(asObject(body));
  return body;
};

const SECRET = 'IBAN FR7630004000031234567890143';

/** What is planted in a wallet, and what is found of it. */
const PLANTED: readonly [what: string, change: (wallet: JsonObject) => void, at: string, kind: DriftEvent['kind']][] = [
  [
    'a new field',
    (wallet) => {
      wallet['Purpose'] = SECRET;
    },
    '$.Purpose',
    'field',
  ],
  [
    'a new field in an object',
    (wallet) => {
      asObject(wallet['Balance'])['Scale'] = 2;
    },
    '$.Balance.Scale',
    'field',
  ],
  [
    'a new object',
    (wallet) => {
      wallet['Limits'] = { Amount: 1 };
    },
    '$.Limits',
    'field',
  ],
  [
    'a field named as somebody is',
    (wallet) => {
      wallet['FR7630004000031234567890143'] = 1;
    },
    '$.?',
    'field',
  ],
  [
    'a field named as an identifier is',
    (wallet) => {
      wallet['user_m_01JDX6P0X4H6K8M0P2R4T6W8YA'] = 1;
    },
    '$.?',
    'field',
  ],
  [
    'a new value of an open list',
    (wallet) => {
      wallet['FundsType'] = SECRET;
    },
    '$.FundsType',
    'value',
  ],
  [
    'a new currency',
    (wallet) => {
      asObject(wallet['Balance'])['Currency'] = 'XPF';
    },
    '$.Balance.Currency',
    'value',
  ],
  [
    'another type',
    (wallet) => {
      wallet['CreationDate'] = SECRET;
    },
    '$.CreationDate',
    'type',
  ],
  [
    'an amount as text',
    (wallet) => {
      asObject(wallet['Balance'])['Amount'] = '12';
    },
    '$.Balance.Amount',
    'type',
  ],
  [
    'a list as text',
    (wallet) => {
      wallet['Owners'] = SECRET;
    },
    '$.Owners',
    'type',
  ],
  [
    'an item of another type',
    (wallet) => {
      wallet['Owners'] = [1];
    },
    '$.Owners[]',
    'type',
  ],
  [
    'null',
    (wallet) => {
      wallet['Balance'] = null;
    },
    '$.Balance',
    'null',
  ],
  [
    'null in a list',
    (wallet) => {
      wallet['Owners'] = [null];
    },
    '$.Owners[]',
    'null',
  ],
  [
    'a field left out',
    (wallet) => {
      delete wallet['Currency'];
    },
    '$.Currency',
    'missing',
  ],
  [
    'too many items',
    (wallet) => {
      wallet['Owners'] = ['a', 'b'];
    },
    '$.Owners',
    'limit',
  ],
  [
    'a list in place of an object',
    (wallet) => {
      wallet['Balance'] = [SECRET];
    },
    '$.Balance',
    'type',
  ],
  [
    'an object in place of a list',
    (wallet) => {
      wallet['Owners'] = { [SECRET]: SECRET };
    },
    '$.Owners',
    'type',
  ],
];

for (const [what, change, at, kind] of PLANTED) {
  test(`${what} in a response becomes one event with its path and no value`, async (t) => {
    const { client, events, idle, WalletId } = await watched(t, inWallet(change));
    const { data } = await client.operations.getWallet({ params: { path: { WalletId } } });
    assert.ok(data, 'the caller has the response');
    await idle();
    const [event, ...others] = events;
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...event, expected: '' },
      {
        type: 'drift',
        operationId: 'getWallet',
        method: 'GET',
        path: '/v2.01/{ClientId}/wallets/{WalletId}',
        status: 200,
        at,
        kind,
        expected: '',
      },
    );
    assert.ok(event?.expected);
    assert.doesNotMatch(JSON.stringify(event), /FR76|IBAN|XPF/);
    assert.ok(!JSON.stringify(event).includes(WalletId));
  });
}

test('the same deviation in every item of a list is one event', async (t) => {
  const { client, events, idle, UserId } = await watched(t, (body) => {
    if (Array.isArray(body)) for (const wallet of [...body, ...body]) asObject(wallet)['Purpose'] = 'RENT';
    return Array.isArray(body) ? [...body, ...body] : body;
  });
  await client.operations.listWalletsForUser({ params: { path: { UserId } } });
  await idle();
  assert.deepEqual(
    events.map(({ operationId, at, kind }) => [operationId, at, kind]),
    [['listWalletsForUser', '$[].Purpose', 'field']],
  );
});

test('an error is held against the description too', async (t) => {
  const { client, events, idle } = await watched(t, (body) => ({ ...asObject(body), Hint: 'later' }));
  const { error } = await client.operations.getWallet({ params: { path: { WalletId: 'none' } } });
  assert.ok(error);
  await idle();
  assert.deepEqual(
    events.map(({ status, at }) => [status, at]),
    [[404, '$.Hint']],
  );
});

test('a status that is not described is one event, and so is a body that is not there', async (t) => {
  const { client, events, idle, UserId } = await watched(t, (body) => (Array.isArray(body) ? undefined : body));
  await client.operations.listWalletsForUser({ params: { path: { UserId } } });
  const odd = await watched(t, unaltered, () => 299);
  await odd.client.operations.getWallet({ params: { path: { WalletId: odd.WalletId } } });
  await Promise.all([idle(), odd.idle()]);
  events.push(...odd.events);
  assert.deepEqual(
    events.map(({ status, at, kind }) => [status, at, kind]),
    [
      [200, '$', 'missing'],
      [299, '$', 'status'],
    ],
  );
});

test('what is as described gives no event, and neither is what the caller or a middleware makes of it', async (t) => {
  const { client, events, idle, UserId, WalletId } = await watched(t, unaltered);
  client.use({ onResponse: () => Response.json({ Nonsense: true }) });
  const { data } = await client.operations.getWallet({ params: { path: { WalletId } } });
  Object.assign(data ?? {}, { Mine: true });
  await client.operations.listWalletsForUser({ params: { path: { UserId } } });
  await idle();
  assert.deepEqual(events, []);
});

test('a response is checked after the caller has it, and a handler that throws harms nobody', async (t) => {
  const order: string[] = [];
  const { client, idle, stop, WalletId } = await watched(
    t,
    inWallet((wallet) => {
      wallet['Purpose'] = 1;
    }),
  );
  stop();
  const watch = watchDrift(client, {
    sample: 1,
    onDrift: () => {
      order.push('event');
      throw new Error('from the handler');
    },
  });
  await client.operations.getWallet({ params: { path: { WalletId } } });
  order.push('caller');
  await watch.idle();
  await idle();
  assert.deepEqual(order, ['caller', 'event']);
});

test('nothing is checked when the sample is 0, or after it was stopped', async (t) => {
  const { client, events, idle, stop, WalletId } = await watched(
    t,
    inWallet((wallet) => {
      wallet['Purpose'] = 1;
    }),
  );
  stop();
  const none = watchDrift(client, { sample: 0, onDrift: (event) => events.push(event) });
  await client.operations.getWallet({ params: { path: { WalletId } } });
  await Promise.all([idle(), none.idle()]);
  assert.deepEqual(events, []);
});

test('a wrong option is refused by name', () => {
  const client = createClient({ clientId: 'shop', apiKey: 'key' });
  const onDrift = () => undefined;
  assert.throws(() => watchDrift(client, { sample: 2, onDrift }), /sample/);
  // @ts-expect-error: there must be a handler
  assert.throws(() => watchDrift(client, {}), /onDrift/);
  // @ts-expect-error: not a client
  assert.throws(() => watchDrift({}, { onDrift }), /createClient/);
});
