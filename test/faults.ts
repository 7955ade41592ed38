// Every way in which servers and networks were seen to fail, by name. Tests take theirs from here, so that what is
// learnt of one more way is tried by all of them.

import type { ServerResponse } from 'node:http';
import type { FaultEffect } from '../sandbox/index.js';

const CHUNK = Buffer.alloc(64 * 1024, ' ');

/** How a response goes on after its headers, and never ends. */
export const HANGING_BODIES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  silent: () => undefined,
  dripping(response) {
    const timer = setInterval(() => response.write(' '), 20); // no clock of ours: a server that goes on by itself
    response.once('close', () => clearInterval(timer));
  },
  endless(response) {
    const more = () => {
      while (response.write(CHUNK)) if (response.closed) return;
      response.once('drain', more);
    };
    more();
  },
};

const statuses = (...all: number[]) =>
  Object.fromEntries(all.map((status) => [`a ${status}`, { kind: 'status', status } as const]));

/** What a server or gateway gives in place of a response: it says nothing of what became of the request. */
export const GATEWAYS: Readonly<Record<string, FaultEffect>> = {
  ...statuses(408, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530),
  'an HTML 500': { kind: 'html', status: 500 },
  'an HTML 502': { kind: 'html' },
};

/** How a connection fails before the headers are there. */
export const BROKEN_CONNECTIONS: Readonly<Record<string, FaultEffect>> = {
  'a reset': { kind: 'reset' },
  'a stall': { kind: 'stall' },
};

/** How the body of a success fails: the request has taken effect. */
export const BROKEN_BODIES: Readonly<Record<string, FaultEffect>> = {
  'a body that breaks off': { kind: 'truncated' },
  'a body that stalls': { kind: 'stall', part: 'body' },
};

/** Bodies of a success, and their content types, that say nothing of what was made. */
export const UNREADABLE: Readonly<Record<string, readonly [body: string, type: string]>> = {
  'an empty body': ['', 'application/json'],
  'half of its JSON': ['{"Id":"wlt_', 'application/json'],
  'a page': ['<!doctype html><h1>Welcome</h1>', 'text/html'],
  'a page that says it is JSON': ['<!doctype html>', 'application/json'],
};

/** Codes of failures before a connection is there: nothing has left this machine. */
export const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EMFILE',
  'ENFILE',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
] as const;

/** Codes of failures after which the request may have been carried out. */
export const CONNECTION_LOST = [
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
] as const;

/** What gateways write into `Retry-After`, at a time by their clock, and what it asks for in milliseconds. */
export const RETRY_AFTER: readonly (readonly [value: (now: number) => string, ms: number | undefined])[] = [
  [() => '7', 7000],
  [(now) => new Date(now + 9000).toUTCString(), 9000],
  [() => '0', 0],
  [(now) => new Date(now - 60_000).toUTCString(), 0],
  [() => '-5', 0],
  [() => '', undefined],
  [() => 'soon', undefined],
  [() => '86400', 86_400_000],
  [() => '99999999999999999999', Number.POSITIVE_INFINITY],
];

/** Servers that forget tokens early: whether one that was issued at a second is still known at another. */
export const FORGETFUL: Readonly<Record<string, (issued: number, now: number) => boolean>> = {
  'each after 5 s': (issued, now) => now - issued < 5,
  'each after 10 s': (issued, now) => now - issued < 10,
  'each after 60 s': (issued, now) => now - issued < 60,
  'all at a restart': (issued, now) => now < 100 || issued >= 100,
  'all at each of many restarts, two minutes apart': (issued, now) =>
    Math.floor(issued / 120) === Math.floor(now / 120),
  'all, for 20 minutes': (issued, now) => now < 100 || issued >= 1300,
  'all, for ever': () => false,
};

/** How the API may spell the URL of a request in its record, by the URL. */
export const SPELLINGS: Readonly<Record<string, (url: URL) => string>> = {
  'as it was sent': ({ href }) => href,
  'another host': ({ pathname }) => `https://api.internal.mangopay.com:8443${pathname}`,
  http: ({ pathname }) => `http://api.mangopay.com${pathname}`,
  capitals: ({ href }) => href.toUpperCase(),
  'a slash at its end': ({ href }) => `${href}/`,
  'two slashes': ({ origin, pathname }) => `${origin}/${pathname}`,
  'a query': ({ href }) => `${href}?trace=1`,
  'a fragment': ({ href }) => `${href}#here`,
  'a path alone': ({ pathname }) => pathname,
  'a path without its version': ({ pathname }) => pathname.replace(/^\/v[\d.]+/i, ''),
  'percent-encoded': ({ href }) => href.replaceAll('-', '%2D'),
};
