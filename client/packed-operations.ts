// The table of operations as text: a line a path, with its methods behind it. A third of what it weighs as JSON.
// The build puts it, unpacked at the import, in the place of generated/operations.ts.
import type { Operation } from '../generated/operations.js';

export type Operations = Readonly<Record<string, Operation>>;

const PREFIX = '/v2.01/{ClientId}';

export function packOperations(operations: Operations): string {
  const scopes = [...new Set(Object.values(operations).map(({ permissionScope }) => permissionScope ?? ''))];
  const lines = new Map<string, string[]>();
  for (const [key, operation] of Object.entries(operations)) {
    const { operationId, security, permissionScope, idempotent, paginated, repeatable, readOperation } = operation;
    const [method = '', path = ''] = key.split(' ');
    const basic = security === 'basic';
    const flags = Number(idempotent) + 2 * Number(paginated) + 4 * Number(basic) + 8 * Number(repeatable);
    const names = readOperation ? `${operationId}>${readOperation}` : operationId;
    const scope = scopes.indexOf(permissionScope ?? '').toString(36);
    const place = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : `!${path}`;
    lines.set(place, [...(lines.get(place) ?? [place]), method, `${flags.toString(36)}${scope}${names}`]);
  }
  return [scopes, ...lines.values()].map((words) => words.join(' ')).join('\n');
}

export function unpackOperations(text: string): Operations {
  const operations: Record<string, Operation> = {};
  const [scopes = [], ...lines] = text.split('\n').map((line) => line.split(' '));
  for (const [place = '', ...rows] of lines) {
    const path = place.startsWith('!') ? place.slice(1) : PREFIX + place;
    for (let i = 0; i < rows.length; i += 2) {
      const row = rows[i + 1] ?? '';
      const flags = Number.parseInt(row[0] ?? '', 36);
      const [operationId, readOperation] = row.slice(2).split('>') as Operation['operationId'][]; // as packed
      operations[`${rows[i]} ${path}`] = {
        operationId: operationId as Operation['operationId'], // as packed
        security: flags & 4 ? 'basic' : 'bearer',
        permissionScope: scopes[Number.parseInt(row[1] ?? '', 36)] || null,
        idempotent: (flags & 1) > 0,
        paginated: (flags & 2) > 0,
        repeatable: (flags & 8) > 0,
        ...(readOperation && { readOperation }),
      };
    }
  }
  return operations;
}
