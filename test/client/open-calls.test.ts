import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, paginate, type Schemas, unwrap } from '../../index.js';

/** A client whose requests end here; each gets the next response. */
function clientOf(...bodies: unknown[]): { mangopay: ReturnType<typeof createClient>; sent: Request[] } {
  const sent: Request[] = [];
  const mangopay = createClient({
    clientId: 'acme',
    apiKey: 'key-of-acme',
    fetch: async (request) => {
      if (request.url.endsWith('/oauth/token')) {
        return Response.json({ access_token: 'a'.repeat(32), token_type: 'bearer', expires_in: 1200 });
      }
      sent.push(request.clone());
      return Response.json(bodies[sent.length - 1] ?? {});
    },
  });
  return { mangopay, sent };
}

interface Limits {
  readonly Amount: number;
}

test('an operation that the description lacks goes through the client, typed as the caller says', async () => {
  const { mangopay, sent } = clientOf({ Amount: 5 }, { Amount: 6 });
  const limits = await unwrap(
    mangopay.request<Limits>('GET', '/v2.01/{ClientId}/users/{UserId}/limits', {
      params: { path: { UserId: 'user_m_01J' }, query: { Currency: 'EUR' } },
    }),
  );
  const amount: number = limits.Amount;
  assert.equal(amount, 5);
  const { data } = await mangopay.request<Limits>('POST', '/v2.01/{ClientId}/limits', { body: { Amount: 6 } });
  assert.equal(data?.Amount, 6);
  const [get, post] = sent;
  assert.equal(get?.url, 'https://api.sandbox.mangopay.com/v2.01/acme/users/user_m_01J/limits?Currency=EUR');
  assert.equal(get?.headers.get('Authorization'), `Bearer ${'a'.repeat(32)}`);
  assert.match(post?.headers.get('Idempotency-Key') ?? '', /^[\da-f-]{36}$/);
  assert.deepEqual(await post?.json(), { Amount: 6 });
});

test('a path that the description lacks does not compile without the type of its response', async () => {
  const { mangopay } = clientOf();
  // @ts-expect-error: a misspelt path is found.
  await mangopay.request('GET', '/v2.01/{ClientId}/walets');
  // @ts-expect-error: nor is the type of a described response the caller's.
  await assert.rejects(mangopay.request<Limits>('GET', 'https://elsewhere.test/limits'), { code: 'parameter_invalid' });
});

const misleading = [
  [
    'GET',
    '/v2.01/{ClientId}/limits?page=1',
    /must not hold a query or a fragment\. Put the values into params\.query\./,
  ],
  ['GET', '/v2.01/{ClientId}//limits', /must not hold two slashes in a row\./],
  ['GET', '//elsewhere.test/limits', /must not hold two slashes in a row\./],
  ['GET', '/v2.01/{ClientId}/../acme2/limits', /must not hold "\." or "\.\." as a part/],
  ['GET', '/v2.01/{ClientId}/%2E%2e/limits', /must not hold "\." or "\.\." as a part/],
  ['GET', '/v2.01/{ClientId}\\..\\limits', /must not hold a backslash or a blank\./],
  ['GET', '/v2.01/{ClientId/limits', /has a brace without its counterpart\./],
  ['FETCH', '/v2.01/{ClientId}/limits', /^FETCH is not a method that can be sent\./],
] as const;

test('a path that a URL parser would change is refused by name before anything is sent', async () => {
  const { mangopay, sent } = clientOf();
  for (const [method, path, message] of misleading)
    await assert.rejects(mangopay.request<Limits>(method as 'GET', path), { message }); // as code without types may
  const limits = '/v2.01/{ClientId}/limits';
  await assert.rejects(mangopay.request<Limits>('GET', limits, { body: { Amount: 5 } }), {
    code: 'configuration_invalid',
    message: /^A GET takes no body\./,
  });
  await assert.rejects(mangopay.request<Limits>('GET', `${limits}/{LimitId}`), { code: 'parameter_invalid' });
  assert.equal(sent.length, 0);
  await mangopay.request<Limits>('get', `${limits}/`);
  assert.equal(sent.length, 1);
});

const wallet: Schemas['WalletCreate'] = { Owners: ['user_m_01J'], Description: 'Main', Currency: 'EUR' };

test('fields of a body that the description lacks are sent beside those that it has, at any depth', async () => {
  const { mangopay, sent } = clientOf();
  await mangopay.operations.createWallet({ body: wallet, extra: { Purpose: 'RENT' } });
  await mangopay.operations.createTransfer({
    body: {
      AuthorId: 'user_m_01J',
      DebitedFunds: { Currency: 'EUR', Amount: 100 },
      Fees: { Currency: 'EUR', Amount: 0 },
      DebitedWalletId: 'wlt_m_01J',
      CreditedWalletId: 'wlt_m_02J',
    },
    extra: { Fees: { Reason: 'NONE' } },
  });
  assert.deepEqual(await sent[0]?.json(), { ...wallet, Purpose: 'RENT' });
  const transfer = await sent[1]?.json();
  assert.deepEqual(transfer?.Fees, { Currency: 'EUR', Amount: 0, Reason: 'NONE' });
});

test('a further field replaces none of the body, and needs a body that is an object', async () => {
  const { mangopay, sent } = clientOf();
  const refused = { code: 'configuration_invalid', message: /Description is in the body too/ };
  await assert.rejects(mangopay.operations.createWallet({ body: wallet, extra: { Description: 'Other' } }), refused);
  // @ts-expect-error: a GET has no body.
  await assert.rejects(mangopay.operations.listUsers({ extra: { Page: 1 } }), /extra must be an object, beside a body/);
  assert.equal(sent.length, 0);
});

test('the idempotency key of a call is an option of it', async () => {
  const { mangopay, sent } = clientOf();
  const idempotencyKey = 'order-1042-payin-1';
  await mangopay.operations.createWallet({ body: wallet, idempotencyKey });
  assert.equal(sent[0]?.headers.get('Idempotency-Key'), idempotencyKey);
  await assert.rejects(mangopay.operations.listUsers({ idempotencyKey }), /takes no idempotency key/);
  const headers = { 'idempotency-key': 'order-1042-payin-2' };
  await assert.rejects(mangopay.operations.createWallet({ body: wallet, idempotencyKey, headers }), /headers too/);
  await assert.rejects(mangopay.operations.createWallet({ body: wallet, idempotencyKey: 'short' }), /16 to 36/);
  assert.equal(sent.length, 1);
});

test('a list is read by the name of its operation as by its path', async () => {
  const { mangopay, sent } = clientOf([{ Id: 'wlt_m_01J' }]);
  const ids: string[] = [];
  const pages = paginate(mangopay.operations.listWalletsForUser, {
    params: { path: { UserId: 'user_m_01J' } },
    limit: 5,
  });
  for await (const { Id } of pages) ids.push(Id);
  assert.deepEqual(ids, ['wlt_m_01J']);
  assert.match(sent[0]?.url ?? '', /users\/user_m_01J\/wallets\?page=1&per_page=5$/);
  // @ts-expect-error: no list.
  assert.ok(paginate(mangopay.operations.getWallet));
});
