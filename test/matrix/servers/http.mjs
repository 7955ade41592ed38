// What the servers of this folder have in common: a port that is known before they are made, and one line that tells it.
import { createServer } from 'node:http';

/** Listens on the port that the first argument names, or on any; calls `make(origin)` for what handles requests. */
export async function serve(make) {
  const server = createServer((request, response) => handle(request, response));
  await new Promise((resolve) => server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const handle = await make(origin);
  console.log(JSON.stringify({ origin }));
}

export function respond(response, status, headers = {}, body = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The token of a request, whatever its scheme. */
export function tokenOf(request) {
  return /^(?:Bearer|DPoP) (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}

export const INVALID_TOKEN = { 'www-authenticate': 'Bearer realm="api", error="invalid_token"' };

export async function textOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** Ids and secrets that are easily mangled on their way. */
export const NASTY = [
  { id: 'plain', secret: 'secret-value' },
  { id: 'a:b%c+d e~', secret: 'p:%2B+ ~/&=' },
  { id: 'a.b~c%2B+d', secret: 'p:%2B+ ~/&=' },
];
