// What openapi-fetch does, in small experiments: each is run on several clients, and what they do is compared.

import { type Middleware, wrapAsPathBasedClient } from 'openapi-fetch';

/** A client as it is at run time, whatever its description. */
export interface Client extends Record<Method, (path: string, init?: object) => Promise<Result>> {
  request(method: string, path: string, init?: object): Promise<Result>;
  use(...middleware: readonly Middleware[]): void;
  eject?(...middleware: readonly Middleware[]): void;
}
type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type ByPath = Record<Method, () => Promise<Result>>;

/** Makes a client that gets its responses from `respond`; what it sends is recorded. */
export type Make = (
  options?: object,
  respond?: (given: Request, sent: Request) => Response | Promise<Response>,
) => Client;
export type Experiment = (make: Make, note: (value: unknown) => void) => Promise<unknown>;

export const BASE = 'https://api.example';
export const OTHER = 'https://other.example';
const BODY_METHODS = ['PUT', 'POST', 'DELETE', 'OPTIONS', 'PATCH'] as const;
const METHODS = [...BODY_METHODS, 'GET', 'HEAD'] as const;
const BODIES = [{ prop: 'a' }, {}, '', 'str', null, false, 0, 1, new Date(0), [1, 2]];

export const experiments: Record<string, Experiment> = {};

// Addresses
const get = (options: object, path: string, init?: object): Experiment => {
  return async (make) => make(options).GET(path, init);
};
experiments['a base URL with a path'] = get({ baseUrl: `${BASE}/v2` }, '/things');
experiments['a base URL with a slash at its end'] = get({ baseUrl: `${BASE}/v3/` }, '/things');
experiments['a base URL per call'] = get({}, '/things', { baseUrl: `${OTHER}/v3/` });
experiments['a path parameter is encoded'] = get({}, '/things/{id}', { params: { path: { id: ';/?:@&=+$,# ' } } });
experiments['unreserved characters of a path stay'] = get({}, '/things/{id}', {
  params: { path: { id: "aAzZ09-_.!~*'()" } },
});
experiments['a path parameter beyond ASCII'] = get({}, '/things/{id}', { params: { path: { id: '🥴' } } });
experiments['a number as a path parameter'] = get({}, '/things/{id}', { params: { path: { id: 456 } } });
experiments['a path parameter that is missing'] = get({}, '/things/{id}');
experiments['a path parameter that is empty'] = get({}, '/things/{id}', { params: { path: { id: '' } } });
for (const style of ['{a}', '{a*}', '{.a}', '{.a*}', '{;a}', '{;a*}'])
  for (const a of ['text', [1, 2, 3], { b: 'c', d: 'e' }])
    experiments[`${JSON.stringify(a)} in the path as ${style}`] = get({}, `/x/${style}`, { params: { path: { a } } });
experiments['a path serializer'] = get({ pathSerializer: (path: string) => `${path}/by-hand` }, '/things');
experiments['a path serializer per call'] = get({}, '/things', { pathSerializer: (path: string) => `${path}/by-hand` });

// Queries
const query = (values: object, options: object = {}, init: object = {}) =>
  get(options, '/things', { params: { query: values }, ...init });
experiments['a query of simple values'] = query({ string: 'string', number: 0, boolean: false });
experiments['a query without values'] = query({ string: undefined, number: null });
experiments['an empty array in a query'] = query({ array: [] });
for (const style of ['form', 'spaceDelimited', 'pipeDelimited'])
  for (const explode of [false, true])
    experiments[`an array in a query, ${style}, explode ${explode}`] = query(
      { array: ['1', '2', '3'], boolean: true },
      { querySerializer: { array: { style, explode } } },
    );
for (const style of ['form', 'deepObject'])
  for (const explode of [false, true])
    experiments[`an object in a query, ${style}, explode ${explode}`] = query(
      { object: { foo: 'bar', bar: 'baz' }, boolean: true },
      { querySerializer: { object: { style, explode } } },
    );
experiments['an array in a query'] = query({ array: ['1', '2'] });
experiments['an object in a query'] = query({ object: { foo: 'bar' } });
experiments['reserved characters in a query'] = query({ string: 'bad/character🐶' });
experiments['reserved characters allowed in a query'] = query(
  { string: 'bad/character🐶' },
  { querySerializer: { allowReserved: true } },
);
experiments['reserved characters allowed, but not in this call'] = query(
  { string: 'bad/character🐶' },
  { querySerializer: { allowReserved: true } },
  { querySerializer: { allowReserved: false } },
);
experiments['a query serializer'] = query({ a: 1 }, { querySerializer: () => 'by=hand' });
experiments['a query serializer per call'] = query(
  { a: 1 },
  { querySerializer: () => '' },
  { querySerializer: () => 'b=1' },
);
experiments['a query serializer with a question mark'] = query({ a: 1 }, { querySerializer: () => '?by=hand' });

// Headers
const headers = (ofClient: unknown, ofCall?: unknown) => get({ headers: ofClient }, '/things', { headers: ofCall });
experiments['headers of the client'] = headers({ foo: 'bar' });
experiments['headers of a call go before those of the client'] = headers(
  { foo: 'bar', bar: 'baz', baz: 'bat', box: 'cat' },
  { foo: '', bar: 0, baz: undefined, box: false },
);
experiments['null takes a header off'] = headers({ foo: 'bar', bar: 'baz' }, { foo: null });
experiments['headers of any name, from numbers and booleans'] = headers({}, { foo: 'bar', bar: 123, baz: true });
experiments['a header of several values'] = headers({}, { list: ['one', 'two', 'three'] });
experiments['headers as Headers'] = headers(new Headers({ a: '1' }), new Headers({ b: '2' }));
experiments['a header from the parameters'] = get({}, '/things', { params: { header: { 'x-required': 'correct' } } });
experiments['a cookie'] = get({ credentials: 'include' }, '/things', { headers: { Cookie: 'session=1234' } });
experiments['an Accept of the caller'] = headers({}, { Accept: 'application/ld+json' });

// Bodies
for (const method of METHODS)
  for (const [what, init] of [
    ['no body', {}],
    ['a body of undefined', { body: undefined }],
  ] as const)
    for (const [how, options] of [
      ['', {}],
      [' and a serializer', { bodySerializer: () => 'never' }],
    ] as const)
      experiments[`${method} with ${what}${how}`] = async (make) => make(options)[method]('/things', init);
for (const method of BODY_METHODS)
  for (const body of BODIES) {
    const as = `${method} with the body ${JSON.stringify(body)}`;
    const type = (value: string | null) => ({ headers: { 'Content-Type': value } });
    const send =
      (options: object, init: object = {}): Experiment =>
      async (make) =>
        make(options)[method]('/things', { body, ...init });
    experiments[as] = send({});
    experiments[`${as} and a type by the client`] = send(type('application/my-json'));
    experiments[`${as} and a type by the call`] = send({}, type('application/my-json'));
    experiments[`${as} and no type`] = send(type(null));
    experiments[`${as} and no type by the client, one by the call`] = send(type(null), type('application/my-json'));
    experiments[`${as} and a serializer`] = send({
      bodySerializer: (given: unknown) => `Serialized: ${JSON.stringify(given)}`,
    });
  }
const post = (init: object): Experiment => {
  return async (make) => make().POST('/things', init);
};
experiments['a form'] = post({
  body: { key1: 'value1', key2: 'value2' },
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
});
experiments['a body of several parts'] = async (make) => {
  const form = new FormData();
  form.set('name', 'value');
  return make().POST('/things', { body: form });
};
experiments['several parts by a serializer'] = async (make, note) => {
  const form = new FormData();
  form.set('name', 'value');
  const client = make({}, async (_, sent) => {
    note([...(await sent.formData())]);
    return Response.json({});
  });
  return client.POST('/things', { body: {}, bodySerializer: () => form });
};
experiments['a serializer per call'] = post({ body: { a: 1 }, bodySerializer: () => 'by hand' });

// Methods
for (const method of [...METHODS, 'TRACE'] as const) {
  experiments[`${method} by its name`] = async (make) => make()[method]('/things');
  experiments[`${method} by request()`] = async (make) => make().request(method.toLowerCase(), '/things');
  experiments[`${method} by its path`] = async (make) => {
    const byPath = wrapAsPathBasedClient(make() as never) as unknown as Record<string, ByPath>; // any client will do
    return byPath['/things']?.[method]();
  };
}

// Responses
for (const status of [200, 201, 400, 404, 418, 500])
  for (const [what, body] of [
    ['JSON', '{"code":1,"message":"text"}'],
    ['text', 'not json'],
    ['nothing', ''],
  ] as const) {
    if (status < 300 && what === 'text') continue;
    experiments[`a ${status} with ${what}`] = async (make) =>
      make({}, () => new Response(body, { status })).GET('/things');
  }
experiments['a success that is not JSON'] = async (make) => make({}, () => new Response('<html>')).GET('/things');
experiments['a 204'] = async (make) => make({}, () => new Response(null, { status: 204 })).DELETE('/things');
experiments['a length of 0'] = async (make) =>
  make({}, () => new Response('', { headers: { 'Content-Length': '0' } })).GET('/things');
experiments['a length of 0 with chunks'] = async (make) =>
  make({}, () => Response.json([1], { headers: { 'Content-Length': '0', 'Transfer-Encoding': 'chunked' } })).GET(
    '/things',
  );
for (const parseAs of ['json', 'text', 'arrayBuffer', 'blob', 'stream'])
  for (const [what, respond] of [
    ['a body', () => Response.json({})],
    ['no body', () => new Response()],
  ] as const)
    experiments[`${what} as ${parseAs}`] = async (make) => {
      const { data, error } = await make({}, respond).GET('/things', { parseAs });
      const text = data instanceof ReadableStream || data instanceof Blob ? await new Response(data).text() : data;
      return { data: text instanceof ArrayBuffer ? text.byteLength : text, kind: data?.constructor.name, error };
    };
experiments['a fetch that fails'] = async (make) =>
  make({}, () => Promise.reject(new TypeError('no network'))).PUT('/things', { body: {} });

// What is passed to fetch
class SpecialRequest extends Request {}
const special = (init: object): Experiment => {
  return async (make, note) => {
    const client = make({ Request: SpecialRequest }, (request) => {
      note(request instanceof SpecialRequest);
      return Response.json({});
    });
    return client.POST('/things', init);
  };
};
experiments['a Request of another class'] = special({});
experiments['a Request of another class with a body'] = special({ body: { a: 1 } });
const custom = (init: object): Experiment => {
  return async (make, note) => {
    const client = make({}, (request) => {
      note('retry' in request && request.retry);
      return Response.json({});
    });
    return client.POST('/things', init);
  };
};
experiments['an option of nobody’s is on the request'] = custom({ retry: 3 });
experiments['an option of nobody’s is on the request with a body'] = custom({ retry: 3, body: { a: 1 } });
experiments['a fetch per call'] = async (make) =>
  make({}, () => new Response('the client’s', { status: 500 })).GET('/things', {
    fetch: () => Promise.resolve(Response.json('the call’s')),
  });
for (const [what, init] of [
  ['', {}],
  [' with a body', { body: {} }],
] as const)
  experiments[`redirects are followed${what}`] = async (make, note) => {
    const client = make({}, (_, { redirect }) => {
      note(redirect);
      return Response.json({});
    });
    return client.POST('/things', init);
  };
experiments['a signal that has aborted'] = get({}, '/things', { signal: AbortSignal.abort() });
