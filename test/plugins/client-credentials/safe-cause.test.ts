// What a fetch throws is the cause of the error: as it was where it holds no secret, else what is left of it.

import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { clientCredentials } from '../../../plugins/client-credentials/index.js';

const SECRET = 'k3y-that-nobody-may-see';

/** Waits between attempts take no time, timeouts never come. */
function after(ms: number, callback: () => void): () => void {
  if (ms < 9000) setImmediate(callback);
  return () => undefined;
}

/** The cause of the error when a fetch throws this. */
async function causeOf(thrown: unknown): Promise<unknown> {
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    clientId: 'id',
    clientSecret: SECRET,
    clock: { wall: () => Date.now(), mono: () => 0, after },
    fetch: () => Promise.reject(thrown),
  });
  return auth.getToken().then(
    () => assert.fail(),
    ({ cause }) => cause,
  );
}

class NetError extends Error {
  override readonly name = 'NetError';
}

const nested = (depth: number): Error => new Error(`at ${depth}`, depth > 0 ? { cause: nested(depth - 1) } : {});

for (const [what, harmless] of [
  ['an error', new TypeError('fetch failed')],
  [
    'one with plain fields',
    Object.assign(new NetError('x'), { code: 'E', errno: -1, at: new Date(0), none: null, not: undefined, on: true }),
  ],
  ['one with a cause', new Error('x', { cause: new Error('y', { cause: 'z' }) })],
  ['one with a list', Object.assign(new Error('x'), { codes: ['a', 1, null] })],
  ['many at once', new AggregateError([new Error('a'), new Error('b')], 'x')],
  ['one of the platform', new DOMException('x', 'AbortError')],
  ['one of another realm', vm.runInNewContext('new RangeError("x")')],
  ['a text', 'refused'],
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
] as const)
  test(`${what} stays what it is`, async () => {
    assert.equal(await causeOf(harmless), harmless);
  });

test('of an error with a secret the rest stays: class, stack, plain fields', async () => {
  const thrown = Object.assign(new NetError(`no route for ${SECRET}`), {
    code: 'EHOSTUNREACH',
    errno: -113,
    note: `with ${SECRET}`,
    request: { secret: SECRET },
    callback: () => SECRET,
    data: 'raw',
    list: [SECRET],
    plain: ['a'],
    nothing: undefined,
  });
  Object.defineProperty(thrown, 'quiet', { value: 'hidden from lists', enumerable: false });
  const cause = await causeOf(thrown);
  assert.ok(cause instanceof NetError && cause !== thrown);
  assert.equal(cause.name, 'NetError');
  assert.equal(cause.message, 'no route for [hidden]');
  assert.equal(cause.stack, thrown.stack?.replaceAll(SECRET, '[hidden]'));
  assert.deepEqual(
    { ...cause },
    { name: 'NetError', code: 'EHOSTUNREACH', errno: -113, note: 'with [hidden]', plain: ['a'] },
  );
  assert.equal(Reflect.get(cause, 'quiet'), 'hidden from lists');
  assert.ok(!Object.keys(cause).includes('message'));
});

test('an error that has the raw response on it loses that alone', async () => {
  const thrown = Object.assign(new Error('parse error'), { code: 'HPE', data: 'HTTP/1.1 200 OK' });
  const cause = await causeOf(thrown);
  assert.ok(cause instanceof Error);
  assert.deepEqual({ ...cause, message: cause.message }, { code: 'HPE', message: 'parse error' });
});

test('causes and gathered errors are looked through, and what is not an error among them is left out', async () => {
  const thrown = new AggregateError([new Error('a'), new Error(SECRET), { SECRET }], 'all', {
    cause: new Error('why', { cause: { headers: SECRET } }),
  });
  const cause = await causeOf(thrown);
  assert.ok(cause instanceof AggregateError && cause.cause instanceof Error);
  const [first, second, third] = cause.errors;
  assert.equal(first, thrown.errors[0]);
  assert.equal(second.message, '[hidden]');
  assert.match(third.message, /is left out, since it may hold a secret: \[object Object\]/);
  assert.equal(cause.cause.message, 'why');
  assert.match(String(cause.cause.cause), /is left out.*: \[object Object\]/);
});

test('a text with the secret is named without it', async () => {
  assert.match(String(await causeOf(`no route for ${SECRET}`)), /is left out.*: no route for \[hidden\]$/);
});

test('an error of the platform, or of another realm, that shows a secret is copied with its name', async () => {
  const cause = await causeOf(new DOMException(SECRET, 'AbortError'));
  assert.ok(cause instanceof DOMException);
  assert.deepEqual([cause.name, cause.message, cause.code], ['AbortError', '[hidden]', 20]);
  const foreign = await causeOf(vm.runInNewContext('new RangeError(text)', { text: SECRET }));
  assert.deepEqual(
    [Reflect.get(Object(foreign), 'name'), Reflect.get(Object(foreign), 'message')],
    ['RangeError', '[hidden]'],
  );
});

test('a chain of causes is followed so far and no further', async () => {
  const short = nested(4);
  assert.equal(await causeOf(short), short);
  let depth = 0;
  for (let cause = await causeOf(nested(20)); cause instanceof Error; cause = cause.cause) depth++;
  assert.equal(depth, 6);
  const circular = new Error('x');
  circular.cause = circular;
  assert.ok((await causeOf(circular)) instanceof Error);
});
