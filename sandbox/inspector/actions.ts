import { eventTypes } from '../../generated/event-types.js';
import type { Fault } from '../faults.js';
import type { EventTypeName } from '../world.js';
import { statusField } from './pieces.js';
import type { Inspected } from './view.js';

type Action = (inspected: Inspected, form: URLSearchParams) => string;

/** What the buttons do: nothing that code could not do too. Each returns what it did, or throws what is wrong. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  settle({ sandbox }, form) {
    const code = form.get('code') ?? undefined;
    sandbox.resources.settle(required(form, 'id'), code);
    return code === undefined ? 'It is settled.' : `It failed with ${code}.`;
  },
  status({ sandbox }, form) {
    const status = required(form, 'status');
    const id = required(form, 'id');
    const field = statusField(sandbox.resources.get(id) ?? {}) ?? 'Status';
    sandbox.resources.update(id, { [field]: status });
    return `Its status is ${status}.`;
  },
  dispute({ sandbox }, form) {
    const id = required(form, 'id');
    const dispute = sandbox.resources.insert('getDispute', { InitialTransactionId: id, DisputeType: 'CONTESTABLE' });
    sandbox.hooks.emit('DISPUTE_CREATED', dispute);
    return `The dispute is ${dispute}.`;
  },
  sca({ sandbox }, form) {
    const outcome = form.get('outcome') === 'failed' ? 'failed' : 'validated';
    sandbox.sca.complete(required(form, 'id'), outcome);
    return outcome === 'failed' ? 'The user failed to authenticate.' : 'The user has authenticated.';
  },
  'require-sca'({ sandbox }, form) {
    sandbox.sca.require(required(form, 'id'));
    return 'The wallets of the user ask for authentication.';
  },
  revoke({ sandbox }, form) {
    sandbox.tokens.revoke(required(form, 'token'));
    return 'The token is revoked.';
  },
  'revoke-all'({ sandbox }) {
    sandbox.tokens.revokeAll();
    return 'All tokens are revoked.';
  },
  'token-life'({ sandbox }, form) {
    sandbox.tokens.life = positive(form, 'seconds');
    return `The next tokens live ${sandbox.tokens.life} s.`;
  },
  emit({ sandbox }, form) {
    const name = required(form, 'eventType');
    if (!isEventType(name)) throw new TypeError(`There is no event type ${name}`);
    sandbox.hooks.emit(name, required(form, 'id'));
    return `${name} is on its way.`;
  },
  fault({ sandbox }, form) {
    sandbox.faults.add(faultOf(form));
    return 'The fault is scheduled.';
  },
  'clear-faults'({ sandbox }) {
    sandbox.faults.clear();
    return 'No fault is scheduled.';
  },
  advance({ sandbox }, form) {
    sandbox.advance(positive(form, 'seconds') * 1000);
    return 'Time has passed.';
  },
  reset({ sandbox }) {
    sandbox.reset();
    return 'Everything is forgotten.';
  },
};

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (!value) throw new TypeError(`${name} is missing`);
  return value;
}

function positive(form: URLSearchParams, name: string): number {
  const value = Number(required(form, name));
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be a number above 0`);
  return value;
}

function isEventType(name: string): name is EventTypeName {
  return Object.hasOwn(eventTypes, name);
}

function faultOf(form: URLSearchParams): Fault {
  const kind = required(form, 'kind');
  const fields: Record<string, string | number> = { kind };
  const wanted = ['operation', 'when', 'times', { status: 'status', result: 'resultCode', latency: 'ms' }[kind]];
  for (const name of wanted) {
    const value = form.get(name ?? '');
    if (name && value) fields[name] = ['operation', 'when', 'resultCode'].includes(name) ? value : Number(value);
  }
  // the sandbox checks what it is given, and says what is wrong
  return fields as unknown as Fault;
}
