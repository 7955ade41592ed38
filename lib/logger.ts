// One line per event, for a logger of any kind.

import type { CertificateEvent, RequestEvent, TokenEvent } from './events.js';
import { messageOf } from './safe-cause.js';

/** What `console`, pino and winston have in common. Lines hold no secret, no body and no parameter of a path. */
export interface Logger {
  /** Gets one line per call. */
  debug(line: string): void;
  /** Gets what changes the state of the client, such as a new token. */
  info(line: string): void;
  /** Gets what went wrong and was handled. */
  warn(line: string): void;
  /** Gets what needs attention, such as refused credentials. */
  error(line: string): void;
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];

export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value); // whether it is one of them is the question
}

/** Writes to stderr what is as important as `level` or more. */
export function consoleLogger(level: Level): Logger {
  const at = (own: Level) => (line: string) => {
    if (LEVELS.indexOf(own) >= LEVELS.indexOf(level)) console.error(`${own} ${line}`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Hands each event to the logger as a line. */
export function logTo(logger: Logger): (event: CertificateEvent | RequestEvent | TokenEvent) => void {
  return (event) => {
    const [level, line] = describe(event);
    if (line !== '') logger[level](`mangopay: ${line}`);
  };
}

function describe(event: CertificateEvent | RequestEvent | TokenEvent): [Level, string] {
  switch (event.type) {
    case 'request.started':
      return ['debug', '']; // the line of a call is written when it ends
    case 'request.completed': {
      const { method, path, status, attempts, ms, callId, reportId, idempotencyKey } = event;
      const more = [
        attempts > 1 ? `${attempts} attempts` : '',
        reportId === undefined ? '' : `report ${reportId}`,
        idempotencyKey === undefined ? '' : `key ${idempotencyKey}`,
        `call ${callId}`,
      ];
      const level = status < 400 ? 'debug' : status < 500 ? 'info' : 'warn';
      return [level, `${method} ${path} ${status} in ${Math.round(ms)} ms (${more.filter(Boolean).join(', ')})`];
    }
    case 'request.failed':
      return [
        'warn',
        `${event.method} ${event.path} failed after ${Math.round(event.ms)} ms: ${messageOf(event.error)} (call ${event.callId})`,
      ];
    case 'request.retried':
      return [
        'info',
        `${event.method} ${event.path} attempt ${event.attempt} failed (${event.status ?? messageOf(event.error)}), next in ${Math.round(event.wait)} ms`,
      ];
    case 'request.delayed':
      return [
        'info',
        `${event.method} ${event.path} waits for the rate limit (priority ${event.priority}, about ${Math.ceil(event.wait / 1000)} s)`,
      ];
    case 'request.settled': {
      const { method, path, outcome, idempotencyKey } = event;
      const key = idempotencyKey === undefined ? '' : ` (key ${idempotencyKey})`;
      return [outcome === 'unknown' ? 'error' : 'warn', `${method} ${path} response lost, outcome ${outcome}${key}`];
    }
    case 'operation.deprecated':
      return [
        'warn',
        `${event.operationId} is deprecated${event.successor === undefined ? '' : `: use ${event.successor}`}`,
      ];
    case 'token.requested':
      return ['debug', `requesting a token (attempt ${event.attempt})`];
    case 'token.received':
      return ['debug', `token received from the ${event.source}, valid for ${Math.round(event.expiresIn)} s`];
    case 'credentials.blocked':
      return ['error', `credentials refused (${event.oauthError}), blocked until ${event.until.toISOString()}`];
    case 'token.refresh_failed':
      return ['warn', `no token: ${messageOf(event.error)}`];
    case 'certificate.expiring':
      return [
        event.daysLeft <= 7 ? 'error' : 'warn',
        `the client certificate ${event.subject} expires in ${event.daysLeft} days, on ${event.expiresAt.toISOString()}`,
      ];
    case 'certificate.changed':
      return ['info', `another client certificate is in use, valid until ${event.expiresAt.toISOString()}`];
    default: {
      const error = 'error' in event ? event.error : undefined;
      return ['warn', error === undefined ? event.type : `${event.type}: ${messageOf(error)}`];
    }
  }
}
