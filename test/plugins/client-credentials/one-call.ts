// A script as users write them: one call, and no word about closing anything. Prints how long the
// process lives on after its last line.

import createClient from 'openapi-fetch';
import { clientCredentials, fileStore } from '../../../plugins/client-credentials/index.js';

// What a bare fetch takes to end is Node's affair: WebAssembly that is still being compiled, on a busy machine half a second.
const [origin = '', kind, directory] = process.argv.slice(2);
const client = createClient<{
  '/things': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
}>({
  baseUrl: origin,
});
if (kind !== 'bare')
  client.use(
    clientCredentials({
      tokenUrl: `${origin}/oauth/token`,
      clientId: 'one-call',
      clientSecret: async () => 'secret',
      ...(directory ? { tokenStore: fileStore({ directory }) } : {}),
    }),
  );
const { response } = await client.GET('/things');
const done = performance.now();
process.on('exit', () => console.log(response.status, Math.round(performance.now() - done)));
