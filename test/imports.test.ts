// Which file imports which, of all that is written by hand. Types count: a circle of types is as hard to read.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What each room may import beside its own files and packages. Whatever is not named here is not shipped. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: ['generated'],
  lib: ['errors'],
  plugins: ['lib', 'errors'],
  client: ['plugins', 'lib', 'errors', 'generated'],
  helpers: ['client', 'plugins', 'lib', 'errors', 'generated'],
  'index.ts': ['client', 'helpers', 'plugins', 'lib', 'errors', 'generated'],
  sandbox: ['lib', 'generated'],
  'check-auth': ['lib', 'errors', 'generated'],
  drift: ['index.ts', 'client', 'sandbox', 'lib', 'errors', 'generated'],
  otel: ['index.ts', 'lib'],
  bin: ['index.ts', 'drift', 'check-auth', 'sandbox', 'helpers', 'plugins', 'lib', 'errors', 'generated'],
};

const graph = await readGraph();

test('imports point one way: from index to client and helpers, to plugins, to lib and errors', () => {
  const upward: string[] = [];
  for (const [file, targets] of graph) {
    const allowed = MAY_IMPORT[roomOf(file)];
    if (!allowed) continue;
    for (const target of targets)
      if (roomOf(target) !== roomOf(file) && !allowed.includes(roomOf(target))) upward.push(`${file} → ${target}`);
  }
  assert.deepEqual(upward, []);
});

test('no file imports itself by way of others', () => {
  assert.deepEqual(circles(), []);
});

test('the imports of every room are read', () => {
  const seen = new Set([...graph.keys()].map(roomOf));
  for (const room of [...Object.keys(MAY_IMPORT), 'scripts']) assert.ok(seen.has(room), room);
  assert.ok(graph.get('client/call.ts')?.includes('lib/wait.ts'));
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

async function readGraph(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const room of [...Object.keys(MAY_IMPORT), 'scripts']) {
    const names = room.endsWith('.ts') ? [room] : (await readdir(room, { recursive: true })).map(inRoom(room));
    for (const file of names.filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))) {
      const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'), true, true);
      const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      found.set(
        file,
        relative.map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts')),
      );
    }
  }
  return found;
}

function inRoom(room: string): (name: string) => string {
  return (name) => posix.join(room, name.replaceAll('\\', '/'));
}

/** Each circle once, as the way around it. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of graph.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return found;
}
