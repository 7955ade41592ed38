// What middleware of openapi-fetch sees and may do, in the same small experiments.

import type { Middleware } from 'openapi-fetch';
import { BASE, type Experiment, OTHER } from './behaviours.js';

export const experiments: Record<string, Experiment> = {};

const used =
  (...middleware: readonly Middleware[]): Experiment =>
  async (make) => {
    const client = make({}, () => Response.json({ text: 'of the server' }, { headers: { a: '1' } }));
    client.use(...middleware);
    return client.POST('/things/{id}', { params: { path: { id: 1 } }, body: { a: 1 } });
  };

experiments['a middleware sees one id per call'] = async (make, note) => {
  const [before, after]: string[][] = [[], []];
  const client = make();
  client.use({ onRequest: ({ id }) => void before?.push(id), onResponse: ({ id }) => void after?.push(id) });
  for (let i = 0; i < 4; i++) await client.GET('/things');
  note([before?.join() === after?.join(), new Set(before).size]);
};
experiments['a middleware sees the path, parameters and base URL'] = async (make, note) => {
  const client = make({ baseUrl: `${BASE}/v1/` });
  client.use({ onRequest: ({ schemaPath, params, options }) => note([schemaPath, params, options.baseUrl]) });
  await client.PUT('/tags/{name}', { params: { path: { name: 'New Tag' }, query: { a: 1 } }, body: {} });
};
experiments['a middleware sees the base URL of a call'] = async (make, note) => {
  const client = make();
  client.use({ onRequest: ({ options }) => note(options.baseUrl) });
  await client.GET('/things', { baseUrl: `${OTHER}/v1/` });
};
experiments['a middleware sees a request afterwards too'] = async (make, note) => {
  const client = make();
  client.use({ onResponse: ({ request }) => note([request instanceof Request, request.url, request.method]) });
  await client.POST('/things', { body: { a: 1 } });
};
experiments['a middleware sees the headers of client and call, and may add'] = async (make, note) => {
  const client = make({ headers: { ofClient: 'a' } });
  const seen = ({ request }: { request: Request }) =>
    note(['ofClient', 'ofCall', 'added'].map((name) => request.headers.get(name)));
  client.use(
    {
      onRequest: (call) => {
        seen(call);
        call.request.headers.set('added', 'c');
        return call.request;
      },
      onResponse: seen,
    },
    { onRequest: seen },
  );
  return client.GET('/things', { headers: { ofCall: 'b' } });
};
experiments['a middleware runs in order, and back in reverse'] = async (make, note) => {
  const client = make();
  const step = (name: string): Middleware => ({
    onRequest: ({ request }) => {
      note(`${name} after ${request.headers.get('step')}`);
      request.headers.set('step', name);
      return request;
    },
    onResponse: ({ response }) => {
      note(`${name} after ${response.headers.get('step')}`);
      return new Response(response.body, { headers: { step: name } });
    },
  });
  client.use(step('A'), step('B'));
  return client.GET('/things', { middleware: [step('C')] });
};
experiments['a middleware may do nothing'] = used({ onRequest: () => undefined, onResponse: () => undefined });
experiments['a middleware may put another request in the place'] = used({
  onRequest: () => new Request(`${BASE}/elsewhere`, { method: 'OPTIONS', headers: { foo: 'bar' } }),
});
experiments['a middleware may put another request with a body in the place'] = used({
  onRequest: ({ request }) => new Request(request, { body: 'another', headers: { foo: 'bar' } }),
});
experiments['a middleware may put a request to another host in the place'] = used({
  onRequest: () => new Request(`${OTHER}/here`),
});
experiments['a middleware may change the response'] = used({
  onResponse: async ({ response }) =>
    Response.json({ ...(await response.json()), more: true }, { status: 201, headers: response.headers }),
});
experiments['a middleware may respond itself'] = used({ onRequest: () => Response.json('by itself', { status: 203 }) });
experiments['a middleware may respond itself with an error'] = used({
  onRequest: () => new Response('no', { status: 400 }),
});
experiments['a middleware may throw before'] = used({ onRequest: () => Promise.reject(new RangeError('before')) });
experiments['a middleware may throw after'] = used({ onResponse: () => Promise.reject(new RangeError('after')) });
experiments['a middleware may not return what is not a request'] = used({ onRequest: () => ({}) as never });
experiments['a middleware may not return what is not a response'] = used({ onResponse: () => ({}) as never });
experiments['a middleware may be undefined'] = used(undefined as never);
experiments['a middleware must be one'] = used({} as Middleware);
experiments['a middleware can be taken off'] = async (make, note) => {
  const client = make();
  const middleware = { onRequest: () => note('on') };
  client.use(middleware);
  client.eject?.(middleware);
  if (!client.eject) note('cannot');
  return client.GET('/things');
};
experiments['a middleware may authenticate itself'] = used({
  onRequest: ({ request }) => void request.headers.set('Authorization', 'Bearer own'),
});

const failing =
  (...middleware: readonly Middleware[]): Experiment =>
  async (make) => {
    const client = make({}, () => Promise.reject(new TypeError('no network')));
    client.use(...middleware);
    return client.PUT('/things', { body: {} });
  };
experiments['a middleware is told of a failure'] = async (make, note) =>
  failing({ onError: ({ error }) => note((error as Error).name) })(make, note);
experiments['a middleware may put another error in the place'] = failing({ onError: () => new RangeError('another') });
experiments['a middleware may respond to a failure'] = failing({ onError: () => Response.json('all is well') });
experiments['a middleware is told of failures in reverse'] = async (make, note) =>
  failing(
    { onError: ({ error }) => note(`last: ${(error as Error).message}`) },
    { onError: () => new RangeError('of the other') },
  )(make, note);
