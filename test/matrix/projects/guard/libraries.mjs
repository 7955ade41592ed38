// Each library sends one request to a server that counts as Mangopay's; the guard has to see it, with a stack that leads here.
import assert from 'node:assert/strict';
import http from 'node:http';
import axios from 'axios';
import got from 'got';
import ky from 'ky';
import { guard } from 'mangopay-fetch/guard';
import nodeFetch from 'node-fetch';
import superagent from 'superagent';
import * as undici from 'undici';

const server = http.createServer((_request, response) => response.end('[]'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const seen = [];
guard({ hosts: [`127.0.0.1:${port}`], onBypass: (error) => seen.push(error) });

const get = (url, agent) =>
  new Promise((resolve) => http.get(url, { agent }, (response) => response.resume().on('end', resolve)));
const libraries = {
  axios: (url) => axios.get(url),
  'axios with fetch': (url) => axios.get(url, { adapter: 'fetch' }),
  fetch: (url) => fetch(url).then((response) => response.text()),
  got: (url) => got(url),
  'http.get': (url) => get(url),
  'http.get with an agent': (url) => get(url, new http.Agent({ keepAlive: true })),
  ky: (url) => ky(url).text(),
  'node-fetch': (url) => nodeFetch(url).then((response) => response.text()),
  superagent: (url) => superagent.get(url),
  'undici.fetch': (url) => undici.fetch(url).then((response) => response.text()),
  'undici.request': (url) => undici.request(url).then(({ body }) => body.text()),
  'undici with a dispatcher of its own': (url) =>
    undici.request(url, { dispatcher: new undici.Agent() }).then(({ body }) => body.text()),
};

const [major, minor] = process.versions.node.split('.').map(Number);
const knowsWho = major > 22 || (major === 22 && minor >= 15);
for (const [name, send] of Object.entries(libraries)) {
  seen.length = 0;
  await send(`http://127.0.0.1:${port}/v2.01/acme/users`);
  assert.equal(seen.length, 1, `${name}: ${seen.length} reports`);
  assert.match(seen[0].message, /GET .*\/v2\.01\/acme\/users did not come from a client/, name);
  // Before Node 22.15, http does not say who made a request.
  if (knowsWho || /undici|^fetch$/.test(name)) assert.match(seen[0].stack, /libraries\.mjs/, name);
}
console.log(`the guard saw ${Object.keys(libraries).join(', ')}`);
process.exit();
