import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import createOpenapiClient from 'openapi-fetch';
import { isMangopayError, MangopayError, ScaRequiredError } from '../../errors/api.js';
import type { paths } from '../../generated/schema.js';
import { toMangopayError } from '../../helpers/to-mangopay-error.js';
import { unwrap } from '../../helpers/unwrap.js';
import { createWallet, errorReport, getWallet, refusal, WALLET } from './refusals.js';
import { type Answer, startApi } from './support.js';

test('the data of a call that succeeded is given as it is', async (t) => {
  const api = await startApi(t, () => ({ body: { Id: 'wlt_m_1', Currency: 'EUR' } }));
  assert.deepEqual(await getWallet(api), { Id: 'wlt_m_1', Currency: 'EUR' });
});

test('an empty answer of success is undefined', async (t) => {
  const api = await startApi(t, () => ({ status: 204 }));
  const params = { path: { UserId: 'u', KycDocumentId: 'k' } };
  assert.equal(
    await unwrap(api.client.operations.createKycDocumentPage({ params, body: { File: 'QQ==' } })),
    undefined,
  );
});

test('a report becomes an error that has its fields, names the operation and says what to fix', async (t) => {
  const errors = { Currency: 'The Currency field is required.', Owners: 'Too many.' };
  const api = await startApi(t, () => ({ status: 400, body: errorReport({ errors }) }));
  const error = await refusal(createWallet(api));
  assert.ok(error instanceof MangopayError && error instanceof Error);
  assert.equal(error.name, 'BadRequestError');
  assert.equal(error.code, 'bad_request');
  assert.equal(error.httpStatus, 400);
  assert.equal(error.type, 'param_error');
  assert.equal(error.id, '4ee7cdf4#1661865189');
  assert.deepEqual(error.date, new Date(1661865190_000));
  assert.deepEqual(error.errors, errors);
  assert.equal(error.operationId, 'createWallet');
  assert.equal(error.method, 'POST');
  assert.equal(error.path, '/v2.01/{ClientId}/wallets');
  assert.equal(error.idempotencyKey, api.requests[0]?.headers['idempotency-key']);
  assert.equal(error.permissionScope, undefined);
  assert.equal(
    error.message,
    'POST /v2.01/{ClientId}/wallets: 400 param_error (4ee7cdf4#1661865189): No. Fix: Currency, Owners. See `errors` for details.',
  );
});

const SHAPES: [
  name: string,
  answer: Answer,
  expected: Partial<Omit<MangopayError, 'message'>> & { message: RegExp },
][] = [
  [
    'a report whose fields are called Errors',
    { status: 422, body: { Message: 'No.', Type: 'param_error', Errors: { Phone: 'Wrong.' } } },
    { type: 'param_error', errors: { Phone: 'Wrong.' }, message: /: 422 param_error: No\. Fix: Phone\./ },
  ],
  [
    'a report in small letters, as some payment methods write it',
    { status: 400, body: { message: 'Nope.', type: 'param_error', id: '3455', date: 1706798154, errors: { a: 'b' } } },
    { type: 'param_error', id: '3455', date: new Date(1706798154_000), errors: { a: 'b' }, message: /: Nope\./ },
  ],
  [
    'a date written with a fraction',
    { status: 400, body: '{"Message":"No.","Type":"other","Date":1740581497.0,"errors":null}' },
    { date: new Date(1740581497_000), errors: {}, message: /400 other: No\./ },
  ],
  [
    'a report without id and fields',
    { status: 401, body: { Message: 'Not valid', Type: 'invalid_credentials', Date: 1733404277 } },
    { type: 'invalid_credentials', id: undefined, errors: {}, message: /Not valid\. Check that clientId is right/ },
  ],
  [
    'an OAuth error',
    { status: 400, body: { error: 'invalid_scope', error_description: 'Unknown scope.' } },
    { type: 'invalid_scope', message: /400 invalid_scope: Unknown scope\./ },
  ],
  [
    'problem details',
    {
      status: 400,
      body: { type: 'https://a.example/#1', title: 'Bad', detail: 'Very.', status: 400, traceId: '00-04' },
    },
    { type: 'https://a.example/#1', id: '00-04', message: /Bad\. Very\./ },
  ],
  [
    'problem details with several sentences for a field',
    { status: 400, body: { title: 'Bad', status: 400, errors: { Email: ['Wrong.', 'Long.'] } } },
    { type: undefined, errors: { Email: 'Wrong. Long.' }, message: /: 400: Bad\. Fix: Email\./ },
  ],
  [
    "a gateway's page",
    { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>\n <h1>Bad Gateway</h1>\n</html>' },
    { type: undefined, message: /: 502: <html> <h1>Bad Gateway<\/h1> <\/html>\. Try again later/ },
  ],
  ['an empty 401', { status: 401 }, { type: undefined, message: /: 401: Unauthorized\. Check that clientId/ }],
  ['an empty 500', { status: 500 }, { type: undefined, message: /: 500: Internal Server Error\. Try again later/ }],
  ['a list', { status: 400, body: ['no'] }, { type: undefined, errors: {}, message: /: 400: Bad Request/ }],
  ['null', { status: 404, body: 'null' }, { type: undefined, message: /: 404: .*Check the ids/ }],
  [
    'empty texts',
    { status: 400, body: { Message: '', Type: '', Id: '', errors: {} } },
    { type: undefined, id: undefined, errors: {}, message: /: 400: Bad Request\.$/ },
  ],
  [
    'fields that are not text',
    { status: 400, body: { Message: 7, Type: {}, Id: null, Date: 'now', errors: 'all' } },
    { type: undefined, id: undefined, date: undefined, errors: {}, message: /: 400: Bad Request\.$/ },
  ],
];

for (const [name, answer, { message, ...expected }] of SHAPES) {
  test(`understood as the body of an error: ${name}`, async (t) => {
    const api = await startApi(t, () => answer);
    const error = await refusal(getWallet(api));
    assert.equal(error.httpStatus, answer.status);
    assert.equal(error.operationId, 'getWallet');
    for (const [field, value] of Object.entries(expected))
      assert.deepEqual(Reflect.get(error, field), value, `${field}: ${inspect(error)}`);
    assert.match(error.message, message);
  });
}

test('a long page is cut, and what could be a token in it is masked', async (t) => {
  const echoed = 'authorization: Bearer 0123456789abcdef0123456789abcdef';
  const headers = { 'content-type': 'text/html' };
  const api = await startApi(t, () => ({ status: 403, headers, body: `<p>${echoed}</p>${'word '.repeat(1000)}` }));
  const error = await refusal(getWallet(api));
  assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /0123456789abcdef/);
  assert.match(error.message, /authorization: Bearer \[hidden\]/);
  assert.ok(error.message.length < 600, error.message);
});

test('a report that repeats credentials is masked, short ones too, and cut', async (t) => {
  for (const echoed of [
    'Authorization: Bearer s3cr3t',
    '{"authorization":"Basic czNjcjN0"}',
    'you sent authorization&quot;:&quot;Bearer s3cr3t&quot;',
    'access_token=s3cr3t&expires_in=1200',
    'bad header eyJhbGciOiJIUzI1NiJ9.s3cr3t.c2lnbmF0dXJl',
  ]) {
    const report = { Message: `${echoed} ${'word '.repeat(3_000_000)}`, Type: 'param_error', errors: { Tag: echoed } };
    const api = await startApi(t, () => ({ status: 400, body: report }));
    const error = await refusal(getWallet(api));
    assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /s3cr3t|czNjcjN0/, echoed);
    assert.match(error.message, /\[hidden\]/);
    assert.ok(error.message.length < 2_000, `${error.message.length}`);
  }
});

const SECRET_URL = 'https://sca.sandbox.mangopay.com/?token=sca_0123456789abcdef';
for (const challenge of [
  `PendingUserAction RedirectUrl=${SECRET_URL}`,
  `pendinguseraction redirectUrl="${SECRET_URL}"`,
  `Bearer realm="x", PendingUserAction RedirectUrl=${SECRET_URL}`,
]) {
  test(`a 401 that demands authentication of the user has its own error: ${challenge.slice(0, 40)}…`, async (t) => {
    const api = await startApi(t, () => ({ status: 401, headers: { 'www-authenticate': challenge } }));
    const error = await refusal(getWallet(api));
    assert.ok(error instanceof ScaRequiredError && error instanceof MangopayError);
    assert.equal(error.code, 'sca_required');
    assert.equal(error.name, 'ScaRequiredError');
    assert.equal(error.redirectUrl, SECRET_URL);
    assert.equal(error.operationId, 'getWallet');
    assert.match(
      error.message,
      /^GET \/v2\.01\/\{ClientId\}\/wallets\/\{WalletId\}: 401\. The user has to authenticate/,
    );
    for (const shown of [
      inspect(error, { showHidden: true, depth: 9 }),
      inspect({ error }, { showHidden: true, getters: true }),
      JSON.stringify(error),
      JSON.stringify({ ...error }),
      String(error),
      error.stack,
    ])
      assert.doesNotMatch(shown ?? '', /sca_0123456789abcdef/);
  });
}

test('a demand for authentication without an address is an ordinary error', async (t) => {
  const api = await startApi(t, () => ({ status: 401, headers: { 'www-authenticate': 'PendingUserAction' } }));
  assert.equal((await refusal(getWallet(api))).code, 'unauthorized');
});

test('a page where JSON was due is an error though its status is 200, with status and operation', async (t) => {
  const headers = { 'content-type': 'text/html' };
  const api = await startApi(t, () => ({ headers, body: '<html>Please log in</html>' }));
  await assert.rejects(getWallet(api), (error: Error) => {
    assert.ok(!(error instanceof SyntaxError));
    assert.equal(Reflect.get(error, 'code'), 'response_body_invalid');
    assert.equal(Reflect.get(error, 'httpStatus'), 200);
    assert.match(error.message, /GET \/v2\.01\/\{ClientId\}\/wallets\/\{WalletId\}/);
    return true;
  });
});

test('what a plain openapi-fetch client gives is unwrapped too, an empty error included', async (t) => {
  const { baseUrl } = await startApi(t, ({ url }) =>
    url.pathname.endsWith('good') ? { body: { Id: 'good' } } : { status: 401 },
  );
  const plain = createOpenapiClient<paths>({ baseUrl });
  const get = (WalletId: string) => plain.GET(WALLET, { params: { path: { WalletId } } });
  assert.equal((await unwrap(get('good'))).Id, 'good');
  const error = await refusal(unwrap(get('bad')));
  assert.equal(error.operationId, undefined);
  assert.match(error.message, /^The API responded: 401: Unauthorized/);
});

test('an error can be made without throwing, for those who look at `error` themselves', async (t) => {
  const api = await startApi(t, () => ({ status: 404, body: errorReport({ Type: 'ressource_not_found' }) }));
  const { error, response } = await api.client.GET(WALLET, { params: { path: { WalletId: 'w' } } });
  assert.equal(toMangopayError(response, error).operationId, 'getWallet');
});

test('isMangopayError knows errors of other copies of the package, and nothing else', () => {
  const copy = Object.create(null, { [Symbol.for('mangopay-fetch.MangopayError')]: { value: true } });
  assert.equal(isMangopayError(copy), true);
  const lookalike = Object.assign(new Error(), { name: 'MangopayError', code: 'api_error', httpStatus: 400 });
  for (const other of [lookalike, undefined, null, 'MangopayError', 4, {}]) assert.equal(isMangopayError(other), false);
});

for (const echoed of [
  'Authorization: Bearer s3cr3t-1',
  '{"Authorization":"Bearer s3cr3t-1"}',
  String.raw`{\"authorization\": \"Basic s3cr3t-1\"}`,
  '&quot;Authorization&quot;:&quot;Bearer s3cr3t-1&quot;',
  '<td>Authorization</td><td>Bearer&nbsp;s3cr3t-1</td>',
  'authorization=s3cr3t-1&x=1',
  'api_key: s3cr3t-1',
  '"access_token":"s3cr3t-1"',
])
  test(`a secret that nobody knows is masked by its name, in a page and in a report: ${echoed}`, () => {
    for (const body of [`<p>${echoed}</p>`, { Message: echoed }, { errors: { Header: echoed } }]) {
      const shown = inspect(toMangopayError(new Response(null, { status: 400 }), body), { depth: 9 });
      assert.doesNotMatch(shown, /s3cr3t/);
      assert.match(shown, /\[hidden\]/);
    }
  });

test('a sentence about tokens, and an id of any length, are quoted whole', () => {
  const Message =
    'The Bearer token is missing; Basic authentication is not accepted for user_m_01HQK25M6KVHKDV0S36JY9NRKR.';
  assert.ok(toMangopayError(new Response(null, { status: 400 }), { Message }).message.includes(Message));
});
