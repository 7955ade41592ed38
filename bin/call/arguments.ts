import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { messageOf } from '../../lib/safe-cause.js';
import type { Described, Manual } from '../description.js';
import type { Terminal } from '../terminal.js';

/** Arguments that cannot be meant. */
export class UsageError extends Error {}

/** The options that every operation takes; its parameters come on top. */
export const FLAGS = {
  body: { type: 'string' },
  table: { type: 'boolean' },
  all: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  'idempotency-key': { type: 'string' },
  environment: { type: 'string' },
  'base-url': { type: 'string' },
} as const;

/** Parameter names are taken in any case, as `--UserId`, `--userid` or `--user-id`. */
export function parse(args: readonly string[], operation: Described) {
  const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  const names = new Map(operation.parameters.map(({ name }) => [plain(name), name]));
  const canonical = args.map((arg) =>
    arg.replace(/^--([^=]+)/, (whole, name: string) => (name in FLAGS ? whole : `--${names.get(plain(name)) ?? name}`)),
  );
  const asText = { type: 'string' } as const;
  const options = { ...Object.fromEntries([...names.values()].map((name) => [name, asText])), ...FLAGS };
  try {
    const values: Readonly<Record<string, string | boolean | undefined>> = parseArgs({
      args: canonical,
      options,
    }).values;
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
    const flag = (name: keyof typeof FLAGS) => values[name] === true;
    const flags = { table: flag('table'), all: flag('all'), yes: flag('yes'), help: flag('help') };
    return { text, ...flags };
  } catch (cause) {
    const why = messageOf(cause);
    throw new UsageError(`${why}\nmangopay-fetch call ${operation.id} --help lists what it takes.`, { cause });
  }
}

/** The parameters where they belong, as the types that the description gives them. */
export function place(
  operation: Described,
  text: (name: string) => string | undefined,
  description: Manual,
): Record<string, Record<string, unknown>> {
  const placed: Record<string, Record<string, unknown>> = {};
  const missing: string[] = [];
  for (const { name, in: where, required, schema } of operation.parameters) {
    const given = text(name);
    if (given !== undefined)
      placed[where] = { ...placed[where], [name]: typed(name, given, description.resolve(schema).type) };
    else if (required) missing.push(`--${name}`);
  }
  if (missing.length > 0) throw new UsageError(`${operation.id} needs ${missing.join(', ')}.`);
  return placed;
}

function typed(name: string, text: string, type: string | readonly string[] | undefined): unknown {
  if (type === 'array') return text.split(',');
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text);
  if (type === 'boolean' || type === 'integer')
    throw new UsageError(`--${name} must be ${type === 'boolean' ? 'true or false' : 'a whole number'}, not ${text}.`);
  return text;
}

/** The JSON of `--body`. */
export async function readBody(operation: Described, source: string | undefined, io: Terminal): Promise<unknown> {
  if (source === undefined) return undefined;
  if (!operation.body) throw new UsageError(`${operation.id} takes no body.`);
  const where = source === '-' ? 'The standard input' : source;
  try {
    return JSON.parse(source === '-' ? await io.input() : await readFile(source, 'utf8'));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'does not hold JSON' : 'cannot be read';
    throw new UsageError(`${where} ${why}: ${messageOf(cause)}`, { cause });
  }
}

/** Names the operations that may have been meant. */
export function unknownOperation(id: string, operations: readonly Described[]): UsageError {
  const words = id.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const near = operations.filter((each) => words.some((word) => each.id.toLowerCase().includes(word)));
  const hint = near.length > 0 && near.length <= 12 ? ` Perhaps ${near.map((each) => each.id).join(', ')}.` : '';
  return new UsageError(`There is no operation ${id}.${hint} mangopay-fetch call --help lists them.`);
}
