import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAddress } from '../addresses.js';
import type { Inspected } from '../inspector/view.js';
import { isTrusted } from '../pages/guard.js';
import type { PageReply } from '../pages/page.js';
import type { Playable } from '../pages/questions.js';

/** What is for people instead of services: the pages and the inspector. */
export type ServePeople = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
) => Promise<void> | undefined;

const METHODS = ['GET', 'HEAD', 'POST'];

/** The code of pages and inspector is loaded when the first is opened. `host`: what the sandbox was told to listen on. */
export function createPeoplesDoor(playable: Playable, inspected: Inspected, host: string): ServePeople {
  return (request, response, body) => {
    const { url: target = '/', method = 'GET', headers } = request;
    if (target !== '/' && !target.startsWith('/?') && !target.startsWith('/_sandbox/')) return undefined;
    const url = new URL(`http://sandbox${target}`);
    // a file is put there by a service, and a card by a shop's own form
    const page = readAddress(url.pathname);
    if (page?.kind === 'card' && method === 'POST' && !new URLSearchParams(body).has('choice')) return undefined;
    const methods = page?.kind === 'upload' ? [...METHODS, 'PUT'] : METHODS;
    if (!methods.includes(method)) {
      return send(response, { status: 405, text: '', headers: { allow: methods.join(', ') } });
    }
    if (method !== 'PUT' && !isTrusted(method, headers, host)) {
      const text = 'This page is only for those who opened it here: the Host or the Origin of the request is another.';
      return send(response, { status: 403, text, headers: { 'content-type': 'text/plain' } });
    }
    return page ? openPage(url) : inspect(url);

    async function openPage(address: URL): Promise<void> {
      const pages = await import('../pages/index.js');
      await send(response, pages.openPage(playable, method, address, body));
      if (method !== 'GET') inspected.changed();
    }

    async function inspect(address: URL): Promise<void> {
      const inspector = await import('../inspector/index.js');
      const reply = inspector.openInspector(inspected, request, response, address, body);
      if (method === 'POST') inspected.changed();
      if (reply) await send(response, reply);
    }
  };
}

async function send(response: ServerResponse, { status, text = '', headers }: PageReply): Promise<void> {
  response.writeHead(status, { 'content-length': Buffer.byteLength(text), ...headers }).end(text);
}
