import type { Operation } from './description.js';
import { isObject } from './json.js';

/** What an operation does with resources, read off its path: `{WalletId}` after `wallets` says that wallets stand there. */
export interface Plan {
  verb: 'create' | 'read' | 'list' | 'change' | 'remove' | 'answer';
  /** The kind of resource, named by the parameter that identifies it: `WalletId`. */
  kind: string | undefined;
  /** Property of the resource that holds its identifier. */
  idProperty: string;
}

/** Lists whose last segment identifies something else than what they hold. */
const LISTED: Record<string, string> = {
  listCardsForFingerprint: 'CardId',
  listUsersForCardFingerprint: 'UserId',
};

/** Last segments that make a resource which is read elsewhere. */
const ELSEWHERE: Record<string, string> = { settlementtransfer: 'SettlementId' };

export interface Kinds {
  plan(operation: Operation): Plan;
  /** Kinds that an operation makes. Of the others the description's example is all there is. */
  creatable: ReadonlySet<string>;
}

export function readKinds(operations: Operation[]): Kinds {
  const collections = new Map<string, string>();
  for (const { path } of operations) {
    const { version, segments } = split(path);
    segments.forEach(({ before, name }) => {
      if (name) collections.set(`${version} ${before}`, qualify(version, name));
    });
  }

  function kindOf(version: string, tail: string): string | undefined {
    const words = tail.split('/');
    for (let length = words.length; length > 0; length -= 1) {
      const found = collections.get(`${version} ${words.slice(0, length).join('/')}`);
      if (found) return found;
    }
    return words.length > 1 && words[0] === 'clients' ? kindOf(version, words.slice(1).join('/')) : ELSEWHERE[tail];
  }

  function planOf(operation: Operation): Plan {
    const { version, segments } = split(operation.path);
    const last = segments.at(-1);
    const example = operation.success.examples[0];
    const item = Array.isArray(example) ? example[0] : example;
    const own = last?.name && qualify(version, last.name);
    const tail = last?.name === undefined ? last?.before : undefined;
    const kind = LISTED[operation.id] ?? own ?? (tail && kindOf(version, tail));
    const identified = [...segments].reverse().find(({ name }) => name)?.name;

    const idProperty = isObject(item) && !('Id' in item) && kind && bare(kind) in item ? bare(kind) : 'Id';
    const hasId = isObject(item) && idProperty in item;
    const plan = (verb: Plan['verb'], of = kind): Plan => ({ verb, kind: of, idProperty });

    if (operation.paginated) return plan('list');
    if (operation.method === 'DELETE') return plan('remove');
    if (operation.method === 'GET') return plan(own ? 'read' : 'answer');
    if (operation.method === 'POST' && kind && !own && hasId) return plan('create');
    const target = own ?? (identified && qualify(version, identified));
    return target && (operation.method === 'PUT' || hasId) ? plan('change', target) : plan('answer');
  }

  const plans = new Map(operations.map((operation) => [operation, planOf(operation)]));
  // a card comes from the change of a registration, splits come in lists, and disputes from the payer's bank
  const creatable = new Set(['CardId', 'v3.0:SplitId', 'DisputeId', 'RepudiationId']);
  for (const { verb, kind } of plans.values()) if (verb === 'create' && kind) creatable.add(kind);

  return { creatable, plan: (operation) => plans.get(operation) ?? planOf(operation) };
}

/** The path after version and ClientId, cut after each parameter. */
function split(path: string): { version: string; segments: { before: string; name: string | undefined }[] } {
  const [, version = '', ...words] = path.split('/');
  const segments: { before: string; name: string | undefined }[] = [];
  let before: string[] = [];
  for (const word of words) {
    const name = /^\{(.+)\}$/.exec(word)?.[1];
    if (name === 'ClientId') continue;
    if (name) {
      segments.push({ before: before.join('/'), name });
      before = [];
    } else {
      before.push(word);
    }
  }
  if (before.length > 0) segments.push({ before: before.join('/'), name: undefined });
  return { version, segments };
}

/** Version 3 has its own resources under names that version 2 uses, too. */
function qualify(version: string, name: string): string {
  return version === 'v2.01' ? name : `${version}:${name}`;
}

function bare(kind: string): string {
  return kind.split(':').pop() ?? kind;
}
