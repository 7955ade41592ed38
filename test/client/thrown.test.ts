// What leaves a handler of a service unnoticed. With real frameworks and loggers: test/matrix/projects/thrown-errors.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClientOptions, MangopayError, unwrap } from '../../index.js';
import { type AnyError, rejection, setup } from './support.js';

/** What Express, Fastify, Koa, NestJS, Hono and h3 look for in a thrown error, to respond with it to the caller. */
const READ_BY_FRAMEWORKS = ['status', 'statusCode', 'statusText', 'expose', 'headers', 'getStatus', 'getResponse'];

const STATUSES = [400, 401, 403, 404, 409, 418, 422, 429, 500, 503];

test('no error has what a web framework would make the status of its own response', async (t) => {
  const { another, sandbox } = await setup(t, { retry: false });
  const thrown: AnyError[] = [];
  const from = async (options: ClientOptions, status?: number) => {
    sandbox.faults.clear();
    if (status !== undefined) sandbox.faults.add({ kind: 'status', operation: 'listUsers', status, times: 9 });
    thrown.push(await rejection(unwrap(another(options).operations.listUsers())));
  };
  for (const status of STATUSES) await from({}, status);
  for (const status of [400, 403, 500]) {
    sandbox.faults.clear();
    sandbox.faults.add({ kind: 'status', operation: 'createToken', status, times: 9 });
    thrown.push(await rejection(unwrap(another().operations.listUsers())));
  }
  await from({ apiKey: 'wrong' });
  await from({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  assert.ok(new Set(thrown.map(({ name }) => name)).size >= 9, thrown.map(({ name }) => name).join());
  for (const error of thrown)
    for (const member of READ_BY_FRAMEWORKS) assert.ok(!(member in error), `${error.name}.${member}`);
});

test('a serializer that writes the class into `type`, as pino’s, keeps the type of the API, the message and the causes', async (t) => {
  const { client } = await setup(t);
  const params = { path: { WalletId: 'wlt_m_none' } };
  const error = await rejection(unwrap(client.operations.getWallet({ params })));
  assert.ok(error instanceof MangopayError);
  const { type, message, ...fields } = serialized(new Error('no wallet', { cause: error }));
  assert.equal(type, 'Error');
  assert.equal(message, `no wallet: ${error.message}`);
  assert.deepEqual(fields, {});
  const own = serialized(error);
  assert.equal(own['type'], 'NotFoundError');
  assert.ok(error.type !== undefined && own['errorType'] === error.type);
  assert.deepEqual(
    [own['code'], own['httpStatus'], own['id'], own['callId']],
    ['not_found', 404, error.id, error.callId],
  );
});

/** As pino documents its serializer `err`: the class as `type`, messages of all causes in one, and every other enumerable field. */
function serialized(error: Error): Record<string, unknown> {
  const messages: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause) messages.push(each.message);
  const plain: Record<string, unknown> = { type: error.constructor.name, message: messages.join(': ') };
  for (const [key, value] of Object.entries(error)) plain[key] ??= value;
  return plain;
}
