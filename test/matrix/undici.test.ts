// The recipes for a proxy and a client certificate, and other packages' `fetch`, with each undici on each Node.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFile, rm, symlink } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Installed, install, repository } from '../packaging/installed.js';
import { withoutOpenssl, workshop } from '../plugins/certificates.js';
import { startTarget } from './target.js';

const WAYS = ['a proxy', 'undici.fetch', 'node-fetch 2', 'node-fetch 3'];
const WITH_CERTIFICATE = ['a client certificate', 'a client certificate, through a proxy'];
const UNDICI = { 5: [20, 22], 6: [20, 22, 24, 26], 7: [20, 22, 24, 26], 8: [22, 24, 26] }; // undici 8 needs Node 22.19

/** Listens on loopback, and ends with the test. */
async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return (server.address() as AddressInfo).port; // it listens on a port
}

/** Passes a request on to another address, unchanged. */
function forward(to: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url = '', rawHeaders } = incoming;
  const onward = httpRequest(new URL(url, to), { method, headers: rawHeaders }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders);
    response.pipe(outgoing);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

describe('a proxy, a client certificate and other packages’ fetch work, with', { skip: withoutOpenssl }, () => {
  let installed: Installed;
  let tunnels = 0;
  before(async () => {
    installed = await install('test/matrix/projects/undici');
    await copyFile(join(repository, 'test/matrix/smoke.mjs'), join(installed.directory, 'smoke.mjs'));
  });
  after(() => installed[Symbol.asyncDispose]());

  /** Makes `import 'undici'` find this version. */
  async function choose(version: string): Promise<void> {
    const link = join(installed.directory, 'node_modules/undici');
    await rm(link, { force: true, recursive: true });
    await symlink(`undici-${version}`, link);
  }

  async function startProxy(): Promise<string> {
    const proxy = createServer((incoming, outgoing) => {
      tunnels++;
      forward(incoming.url ?? '', incoming, outgoing);
    });
    proxy.on('connect', ({ url }, socket) => {
      tunnels++;
      const { hostname, port } = new URL(`http://${url}`);
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const each of [onward, socket]) each.once('error', () => [onward, socket].map((one) => one.destroy()));
    });
    return `http://127.0.0.1:${await listen(proxy)}`;
  }

  for (const [version, nodes] of Object.entries(UNDICI))
    for (const node of nodes)
      it(`undici ${version} on Node ${node}`, async (t) => {
        await choose(version);
        const made = await workshop();
        t.after(() => made.close());
        const authority = await made.authority('ca');
        const server = await made.issue(authority, 'server', { hosts: ['127.0.0.1'] });
        const { cert, key } = await made.issue(authority, 'client');

        const targets: Record<string, unknown> = {};
        for (const way of [...WAYS, ...WITH_CERTIFICATE]) {
          const target = await startTarget();
          t.after(() => target[Symbol.asyncDispose]());
          const given = JSON.parse(target.given);
          if (WITH_CERTIFICATE.includes(way)) {
            const options = { ...server, ca: authority.cert, requestCert: true, rejectUnauthorized: true };
            const front = createTlsServer(options, (...pair) => forward(target.sandbox.baseUrl, ...pair));
            given.baseUrl = `https://127.0.0.1:${await listen(front)}`;
          }
          targets[way] = given;
        }
        tunnels = 0;
        const given = { targets, proxy: await startProxy(), certificates: { cert, key, ca: authority.cert } };
        const command = join(repository, `test/matrix/runtimes/node_modules/node-${node}/bin/node`);
        const { stdout } = await installed.run(command, ['main.mjs'], { GIVEN: JSON.stringify(given) });
        assert.deepEqual(JSON.parse(stdout), {});
        assert.ok(tunnels >= 2, `${tunnels} requests came to the proxy`);
      });
});
