import type { Operation } from '../description.js';

interface Node {
  literals: Map<string, Node>;
  parameter: { name: string; node: Node } | undefined;
  operations: Map<string, Operation>;
}

export interface Route {
  operation: Operation;
  params: Record<string, string>;
}

/** Addresses from before there were payment methods, which the API goes on serving. */
const FORMER: Readonly<Record<string, string>> = {
  createPayconiqPayIn: '/v2.01/{ClientId}/payins/payconiq/web',
};

/** Finds the operation of a request. Literal segments come before parameters, and are compared without regard to case. */
export function createRouter(operations: Operation[], strict: boolean) {
  const root = newNode();
  function place(path: string, operation: Operation): void {
    let node = root;
    for (const segment of path.split('/').slice(1)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      node = name ? step(node, name) : literal(node, segment.toLowerCase());
    }
    node.operations.set(operation.method, operation);
  }
  for (const operation of operations) {
    place(operation.path, operation);
    const former = FORMER[operation.id];
    if (former && !strict) place(former, operation);
  }

  /** `'path'`: no operation has this path. `'method'`: one has, by another method. */
  return function route(method: string, pathname: string): Route | 'path' | 'method' {
    // empty segments and trailing slashes are served too
    const segments = pathname.split('/').filter((segment) => segment !== '');
    const found = walk(root, segments, 0);
    if (!found) return 'path';
    const operation = found.node.operations.get(method);
    if (!operation) return 'method';
    const names = operation.path.match(/\{[^}]+\}/g) ?? [];
    return {
      operation,
      params: Object.fromEntries(names.map((name, i) => [name.slice(1, -1), found.values[i] ?? ''])),
    };
  };
}

function walk(node: Node, segments: string[], at: number): { node: Node; values: string[] } | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.operations.size > 0 ? { node, values: [] } : undefined;
  const next = node.literals.get(segment.toLowerCase());
  const found = next && walk(next, segments, at + 1);
  if (found) return found;
  if (!node.parameter || segment === '') return undefined;
  const deeper = walk(node.parameter.node, segments, at + 1);
  return deeper && { node: deeper.node, values: [decode(segment), ...deeper.values] };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function newNode(): Node {
  return { literals: new Map(), parameter: undefined, operations: new Map() };
}

function literal(node: Node, segment: string): Node {
  const next = node.literals.get(segment) ?? newNode();
  node.literals.set(segment, next);
  return next;
}

function step(node: Node, name: string): Node {
  node.parameter ??= { name, node: newNode() };
  return node.parameter.node;
}
