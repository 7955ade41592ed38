import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drift } from '../../bin/drift/command.js';
import { Recorder } from './support.js';

test('the command makes a report of a file: one row per operation and place, with the number of times', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'drift-'));
  t.after(() => rm(directory, { recursive: true }));
  const file = join(directory, 'report.ndjson');
  const event = {
    type: 'drift',
    operationId: 'getWallet',
    method: 'GET',
    path: '/wallets',
    status: 200,
    kind: 'field',
  };
  const lines = [
    { ...event, at: '$.Purpose', expected: 'The field Purpose is not known.' },
    { ...event, at: '$.Purpose', expected: 'The field Purpose is not known.' },
    { ...event, at: '$.A|B', expected: 'x' },
    { type: 'request.started' },
  ];
  await writeFile(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno JSON\n`);
  const terminal = new Recorder({});
  assert.equal(await drift([file], terminal), 0);
  const { info } = JSON.parse(await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
  const [title = '', , , ...rows] = terminal.lines;
  assert.ok(title.includes(`current to ${info['x-current-to']}: 2 deviations in 3 events`), title);
  assert.deepEqual(rows, [
    '| 2 | getWallet (GET /wallets) | 200 | `$.Purpose` | field | The field Purpose is not known. |',
    '| 1 | getWallet (GET /wallets) | 200 | `$.A\\|B` | field | x |',
  ]);
});

test('the command says in one sentence what is wrong with a file, and exits with 2', async () => {
  const missing = new Recorder({});
  assert.equal(await drift(['/no/such/file.ndjson'], missing), 2);
  const directory = new Recorder({});
  assert.equal(await drift(['/'], directory), 2);
  assert.deepEqual(
    [...missing.errors, ...directory.errors],
    ['Could not read /no/such/file.ndjson: ENOENT.', 'Could not read /: EISDIR.'],
  );
  const empty = new Recorder({});
  const here = new URL('../../package.json', import.meta.url).pathname;
  assert.equal(await drift([here], empty), 2);
  assert.deepEqual(empty.errors, [`${here} holds no event of mangopay-fetch/drift.`]);
});
