import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMangopayError } from '../../errors/api.js';
import { ListError } from '../../errors/call.js';
import { eventTypes } from '../../generated/event-types.js';
import { paginate } from '../../helpers/paginate.js';
import { unwrap } from '../../helpers/unwrap.js';
import { createClient } from '../../index.js';
import { startSandbox } from '../../sandbox/index.js';
import { type Answer, type Received, startApi } from './support.js';

const USERS = '/v2.01/{ClientId}/users';

/** Answers as Mangopay does for a list of `total` users. */
function listOf(total: number, headers = true) {
  return ({ url }: Received): Answer => {
    const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
    const length = Math.max(0, Math.min(size, total - (page - 1) * size));
    const body = Array.from({ length }, (_, index) => ({ Id: `${(page - 1) * size + index + 1}` }));
    return { body, ...(headers && { headers: { 'x-number-of-pages': `${Math.ceil(total / size)}` } }) };
  };
}

async function ids(items: AsyncIterable<{ Id: string }>): Promise<number[]> {
  const read: number[] = [];
  for await (const { Id } of items) read.push(Number(Id));
  return read;
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1);

test('a whole list is read in order, 100 per page, one request per page', async (t) => {
  const { client, requests } = await startApi(t, listOf(250));
  assert.deepEqual(await ids(paginate(client, USERS)), upTo(250));
  assert.deepEqual(
    requests.map(({ url }) => url.search),
    ['?page=1&per_page=100', '?page=2&per_page=100', '?page=3&per_page=100'],
  );
});

for (const total of [0, 1, 99, 100, 101, 200])
  test(`a list of ${total} is complete and asks for no page too many`, async (t) => {
    const { client, requests } = await startApi(t, listOf(total));
    assert.deepEqual(await ids(paginate(client, USERS)), upTo(total));
    assert.equal(requests.length, Math.max(1, Math.ceil(total / 100)));
  });

test('without x-number-of-pages, the first page that is not full is the last', async (t) => {
  const { client, requests } = await startApi(t, listOf(200, false));
  assert.deepEqual(await ids(paginate(client, USERS)), upTo(200));
  assert.equal(requests.length, 3);
});

test('a list that grows while it is read is read to its new end', async (t) => {
  let total = 100;
  const { client } = await startApi(t, (request) => {
    total += 50;
    return listOf(total)(request);
  });
  assert.deepEqual(await ids(paginate(client, USERS)), upTo(200));
});

test('nothing is asked for before the loop begins, nor the next page before its items are wanted', async (t) => {
  const { client, requests } = await startApi(t, listOf(300));
  const users = paginate(client, USERS);
  assert.equal(requests.length, 0);
  const iterator = users[Symbol.asyncIterator]();
  for (let read = 0; read < 100; read++) await iterator.next();
  assert.equal(requests.length, 1);
  await iterator.next();
  assert.equal(requests.length, 2);
});

test('leaving the loop ends it, and nothing more is asked for', async (t) => {
  const { client, requests } = await startApi(t, listOf(1000));
  for await (const { Id } of paginate(client, USERS)) if (Id === '150') break;
  await new Promise(setImmediate);
  assert.equal(requests.length, 2);
});

test('each loop begins anew', async (t) => {
  const { client, requests } = await startApi(t, listOf(3));
  const users = paginate(client, USERS);
  assert.deepEqual([await ids(users), await ids(users)], [upTo(3), upTo(3)]);
  assert.equal(requests.length, 2);
});

for (const [limit, pages] of [
  [0, []],
  [1, ['?page=1&per_page=1']],
  [100, ['?page=1&per_page=100']],
  [130, ['?page=1&per_page=100', '?page=2&per_page=100']],
  [999, ['?page=1&per_page=100', '?page=2&per_page=100', '?page=3&per_page=100']],
] as const)
  test(`limit ${limit} gives that many items at most, and asks for no more pages than it takes`, async (t) => {
    const { client, requests } = await startApi(t, listOf(250));
    assert.deepEqual(await ids(paginate(client, USERS, { limit })), upTo(Math.min(limit, 250)));
    assert.deepEqual(
      requests.map(({ url }) => url.search),
      [...pages],
    );
  });

test('page and per_page of the caller say where to begin and how much to ask for at once', async (t) => {
  const { client, requests } = await startApi(t, listOf(50));
  const read = await ids(paginate(client, USERS, { params: { query: { page: 2, per_page: 20 } }, limit: 25 }));
  assert.deepEqual(read, upTo(45).slice(20));
  assert.deepEqual(
    requests.map(({ url }) => url.search),
    ['?page=2&per_page=20', '?page=3&per_page=20'],
  );
});

test('path, query and headers of the caller go with every page', async (t) => {
  const { client, requests } = await startApi(t, listOf(150));
  const params = { path: { UserId: 'user_m_1' }, query: { Status: ['SUCCEEDED' as const] } };
  const headers = { 'X-Trace': 'abc' };
  await ids(paginate(client, '/v2.01/{ClientId}/users/{UserId}/transactions', { params, headers }));
  assert.deepEqual(
    requests.map(({ url, headers }) => [url.pathname, url.searchParams.get('Status'), headers['x-trace']]),
    Array(2).fill(['/v2.01/acme/users/user_m_1/transactions', 'SUCCEEDED', 'abc']),
  );
});

test('whole pages come with their answer, the last one cut by the limit', async (t) => {
  const { client } = await startApi(t, listOf(250));
  const sizes: [number, string | null][] = [];
  for await (const { items, response } of paginate(client, USERS, { limit: 130 }).pages())
    sizes.push([items.length, response.headers.get('x-number-of-pages')]);
  assert.deepEqual(sizes, [
    [100, '3'],
    [30, '3'],
  ]);
});

test('an error in the middle is thrown after the items before it, and names the operation', async (t) => {
  const { client } = await startApi(t, (request) =>
    request.url.searchParams.get('page') === '2'
      ? { status: 400, body: { Type: 'max_page_number' } }
      : listOf(250)(request),
  );
  const read: string[] = [];
  const loop = async () => {
    for await (const { Id } of paginate(client, USERS)) read.push(Id);
  };
  await assert.rejects(loop(), (error) => {
    assert.ok(isMangopayError(error));
    assert.deepEqual([error.type, error.operationId], ['max_page_number', 'listUsers']);
    return true;
  });
  assert.equal(read.length, 100);
});

for (const body of ['', 'null', '{}', '"none"'])
  test(`a response that is not a list is an error and not the end: ${body || 'empty'}`, async (t) => {
    const { client } = await startApi(t, () => ({ body }));
    await assert.rejects(ids(paginate(client, USERS)), { code: 'response_body_invalid', httpStatus: 200 });
  });

test('a signal ends the loop with its reason, whether between two pages or during a request', async (t) => {
  const controller = new AbortController();
  const reason = new Error('enough');
  let during = false;
  const { client, requests } = await startApi(t, (request) => {
    if (during) controller.abort(reason);
    return listOf(300)(request);
  });
  const iterator = paginate(client, USERS, { signal: controller.signal }).pages()[Symbol.asyncIterator]();
  await iterator.next();
  during = true;
  await assert.rejects(iterator.next(), reason);
  assert.equal((await iterator.next()).done, true);

  await assert.rejects(ids(paginate(client, USERS, { signal: controller.signal })), reason);
  assert.equal(requests.length, 2);
});

for (const limit of [-1, 1.5, Number.NaN, '10'])
  test(`a limit of ${limit} is refused by name before anything is sent`, async (t) => {
    const { client, requests } = await startApi(t, listOf(3));
    assert.throws(() => paginate(client, USERS, { limit: limit as number }), {
      code: 'argument_invalid',
      parameter: 'limit',
    });
    assert.equal(requests.length, 0);
  });

for (const [parameter, value] of [
  ['per_page', 101],
  ['per_page', 0],
  ['page', 0],
  ['page', 1.5],
] as const)
  test(`${parameter} ${value} is refused by name`, async (t) => {
    const { client } = await startApi(t, listOf(3));
    assert.throws(() => paginate(client, USERS, { params: { query: { [parameter]: value } } }), {
      code: 'parameter_invalid',
      parameter,
    });
  });

test('what was created in the sandbox is all in the list', async () => {
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey });
  for (const EventType of Object.keys(eventTypes).slice(0, 7))
    await unwrap(client.operations.createHook({ body: { EventType, Url: 'https://shop.example/hooks' } }));
  let count = 0;
  for await (const hook of paginate(client, '/v2.01/{ClientId}/hooks', { params: { query: { per_page: 3 } } })) {
    assert.equal(hook.Status, 'ENABLED');
    count++;
  }
  assert.equal(count, 7);
});

/** Pages of ten; the list is what it is at each request. */
const pagesOf = (at: (page: number) => number[]) => (request: Received) => {
  const page = Number(request.url.searchParams.get('page'));
  const list = at(page);
  const body = list.slice((page - 1) * 10, page * 10).map((id) => ({ Id: `${id}` }));
  const headers = { 'x-number-of-pages': `${Math.ceil(list.length / 10)}`, 'x-number-of-items': `${list.length}` };
  return { body, headers };
};
const TEN = { params: { query: { per_page: 10 } } };

test('an item that new ones push to the next page is given once', async (t) => {
  const { client } = await startApi(
    t,
    pagesOf((page) => (page === 1 ? upTo(20) : [-2, -1, 0, ...upTo(20)])),
  );
  assert.deepEqual(await ids(paginate(client, USERS, TEN)), upTo(20));
});

test('a list that becomes shorter while it is read is an error, since items would be missed', async (t) => {
  const { client } = await startApi(
    t,
    pagesOf((page) => (page === 1 ? upTo(30) : upTo(30).slice(3))),
  );
  const read: number[] = [];
  await assert.rejects(
    async () => {
      for await (const { Id } of paginate(client, USERS, TEN)) read.push(Number(Id));
    },
    { code: 'list_changed', page: 2, items: 10, message: /had 30 items and has 27/ },
  );
  assert.deepEqual(read, upTo(10));
});

test('a page that is lost is an error that says where to continue', async (t) => {
  const { client } = await startApi(t, (request) =>
    request.url.searchParams.get('page') === '3'
      ? { body: '{"broken', headers: { 'content-length': '4000' } }
      : pagesOf(() => upTo(40))(request),
  );
  await assert.rejects(ids(paginate(client, USERS, { ...TEN, timeout: 200 })), (error: Error & { cause: Error }) => {
    assert.ok(error instanceof ListError, String(error));
    assert.deepEqual([error.code, error.page, error.items], ['list_interrupted', 3, 20]);
    assert.match(error.message, /Continue with params\.query\.page 3/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
