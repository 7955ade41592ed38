// What smoke.mjs talks to: a sandbox whose tokens end after two seconds, and a control that the other process can reach.
import { createServer } from 'node:http';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { listen } from '../loopback.js';

export interface Target extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** The argument of `smoke`, as JSON. */
  readonly given: string;
}

export async function startTarget(): Promise<Target> {
  const sandbox = await startSandbox({ tokenLife: 2 });
  const answering = createServer(({ url }, response) => {
    if (url === '/revoke') sandbox.tokens.revokeAll();
    if (url === '/forget') sandbox.reset();
    const exchanges = sandbox.requests.filter(({ path }) => path.endsWith('/oauth/token'));
    // A POST that was sent in chunks has no length.
    const chunked = sandbox.requests.filter(({ headers }) => 'transfer-encoding' in headers);
    response.end(JSON.stringify({ count: exchanges.length, chunked: chunked.length }));
  });
  const control = await listen(answering);
  const { baseUrl, clientId, apiKey } = sandbox;
  return {
    sandbox,
    given: JSON.stringify({ baseUrl, clientId, apiKey, control: `http://127.0.0.1:${control.port}` }),
    async [Symbol.asyncDispose]() {
      await control.close();
      await sandbox.close();
    },
  };
}
