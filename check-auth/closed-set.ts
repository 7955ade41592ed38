// The operations, counted wherever they stand: in the description, in what is generated from it, in the client.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { operations } from '../generated/operations.js';
import { createClient } from '../index.js';
import { ts } from './compiler.js';
import type { Service } from './service.js';
import { nameText } from './syntax.js';

/** The operations of one place, by `GET /v2.01/…` or by name. */
export interface OperationSet {
  readonly where: string;
  readonly keys: readonly string[];
}

export interface ClosedSet {
  readonly counts: Readonly<Record<string, number>>;
  readonly complaints: readonly string[];
}

const METHODS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace'] as const;
/** The one operation that is called with Basic credentials. */
const TOKEN_OPERATION = 'createToken';

type PathItems = Readonly<
  Record<string, Readonly<Record<string, { readonly operationId?: string; readonly security?: unknown }>>>
>;

export function closedSet(service: Service): ClosedSet {
  const bundled: PathItems = JSON.parse(readFileSync(join(service.root, 'generated/openapi.json'), 'utf8')).paths;
  const byPath: readonly OperationSet[] = [
    { where: 'spec/', keys: keysInSpec(service.root) },
    { where: 'generated/openapi.json', keys: keysOf(bundled) },
    { where: 'paths of generated/schema.ts', keys: typedPaths(service) },
    { where: 'generated/operations.ts', keys: Object.keys(operations) },
  ];
  const byName: readonly OperationSet[] = [
    { where: 'generated/operations.ts', keys: Object.values(operations).map(({ operationId }) => operationId) },
    { where: 'client.operations', keys: Object.keys(createClient({ clientId: 'count', apiKey: 'count' }).operations) },
  ];
  return {
    counts: Object.fromEntries([...byPath, ...byName].map(({ where, keys }) => [where, keys.length])),
    complaints: [...differences(byPath), ...differences(byName), ...securityComplaints(bundled)],
  };
}

function differences(sets: readonly OperationSet[]): readonly string[] {
  const all = new Set(sets.flatMap(({ keys }) => keys));
  return [...all].flatMap((key) => {
    const missing = sets.filter(({ keys }) => !keys.includes(key)).map(({ where }) => where);
    return missing.length > 0 ? [`${key} is not in ${missing.join(', nor in ')}. Run npm run gen.`] : [];
  });
}

/** Each operation states one security, bearer or, for the token operation alone, basic; and the table says the same. */
function securityComplaints(paths: PathItems): readonly string[] {
  const complaints: string[] = [];
  for (const [path, item] of Object.entries(paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const key = `${method.toUpperCase()} ${path}`;
      const expected = operation.operationId === TOKEN_OPERATION ? 'basic' : 'bearer';
      if (JSON.stringify(operation.security) !== JSON.stringify([{ [`${expected}Auth`]: [] }]))
        complaints.push(`${key} must state its security, and it must be ${expected}Auth alone.`);
      const row = Object.entries(operations).find(([name]) => name === key)?.[1];
      if (row && row.security !== expected)
        complaints.push(`${key} is ${row.security} in generated/operations.ts, and must be ${expected}.`);
    }
  return complaints;
}

const keysOf = (paths: PathItems): readonly string[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** The operations of spec/, whose path items are a file each: a method is a key without indentation. */
function keysInSpec(root: string): readonly string[] {
  const folder = join(root, 'spec');
  const { paths }: { paths: Record<string, { $ref: string }> } = parse(
    readFileSync(join(folder, 'openapi.yaml'), 'utf8'),
  );
  return Object.entries(paths).flatMap(([path, { $ref }]) => {
    const lines = readFileSync(join(folder, $ref), 'utf8').split('\n');
    return METHODS.filter((method) => lines.includes(`${method}:`)).map((method) => `${method.toUpperCase()} ${path}`);
  });
}

/** By the compiler: members of `paths` whose method is there, and not `never`. */
function typedPaths({ program, checker }: Service): readonly string[] {
  const file = program.files.find(({ fileName }) => fileName.endsWith('/generated/schema.ts'));
  const declaration = file?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'paths');
  if (!declaration || !ts.isInterfaceDeclaration(declaration))
    throw new Error('generated/schema.ts has no interface paths.');
  return declaration.members.flatMap((member) => {
    const path = member.name && nameText(member.name);
    if (path === undefined) return [];
    return checker
      .getTypeAtLocation(member)
      .getProperties()
      .filter(
        (method) =>
          (METHODS as readonly string[]).includes(method.name) && (method.flags & ts.SymbolFlags.Optional) === 0,
      )
      .map(({ name }) => `${name.toUpperCase()} ${path}`);
  });
}
