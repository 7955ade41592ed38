// Every way to send, each to a target of its own, all at once; prints what went wrong, by way.
import { createClient } from 'mangopay-fetch';
import { mtlsFetch } from 'mangopay-fetch/mtls';
import nodeFetch2 from 'node-fetch-2';
import nodeFetch3 from 'node-fetch-3';
import * as undici from 'undici';
import { smoke } from './smoke.mjs';

const { proxy, certificates, targets } = JSON.parse(process.env.GIVEN);
const dispatcher = new undici.ProxyAgent(proxy);
const ways = {
  'a proxy': { fetch: undici.fetch, requestInitExt: { dispatcher } },
  'a client certificate': { fetch: mtlsFetch(certificates) },
  'a client certificate, through a proxy': {
    fetch: mtlsFetch({
      ...certificates,
      dispatcher: (requestTls) => new undici.ProxyAgent({ uri: proxy, requestTls }),
    }),
  },
  'undici.fetch': { fetch: undici.fetch },
  'node-fetch 2': { fetch: nodeFetch2 },
  'node-fetch 3': { fetch: nodeFetch3 },
};
const wrong = {};
await Promise.all(
  Object.entries(ways).map(async ([name, options]) => {
    const found = await smoke(targets[name], options).catch((error) => [error.stack, String(error.cause)]);
    if (found.length > 0) wrong[name] = found;
  }),
);

// The platform's fetch takes the dispatcher of some versions; that of any other is refused in a sentence.
const { baseUrl, clientId, apiKey } = targets['a proxy'];
const error = await createClient({ baseUrl, clientId, apiKey, requestInitExt: { dispatcher } })
  .auth.getToken()
  .catch((cause) => cause);
if (error instanceof Error && !/another version of undici/.test(error.message))
  wrong['its dispatcher alone'] = error.stack;
console.log(JSON.stringify(wrong));
process.exit();
