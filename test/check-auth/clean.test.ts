import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { analyse } from '../../check-auth/analyse.js';
import { update } from '../../check-auth/ledger.js';
import { writeBigService } from './big-service.js';
import { copyService, install, temporaryFolder } from './service.js';

test('a service in the styles that people write is clean, and its calls are found', async () => {
  const root = await copyService('clean');
  await symlink(join(root, 'packages'), join(root, 'node_modules/@acme'));
  const projects = [join(root, 'tsconfig.json')];
  const first = analyse({ projects });
  const ledger = update(first.root, first.capabilities, []);
  const mayDo = (file: string): readonly string[] =>
    first.capabilities.filter((one) => relative(root, one.file) === file).map(({ capability }) => capability);
  for (const file of ['src/computes.ts', 'scripts/seed.cjs']) assert.deepEqual(mayDo(file), [], file);
  assert.deepEqual(mayDo('web/App.vue'), ['import vue']);
  const { findings, ignored, callSites } = analyse({ projects, ledger });
  assert.deepEqual(
    findings.map(({ file, line, rule, message }) => `${relative(root, file)}:${line} ${rule} ${message}`),
    [],
  );
  assert.deepEqual(
    ignored.map(({ file, rule, reason }) => [relative(root, file), rule, reason]),
    [['src/exception.ts', 'raw-http', "the status of the vendor's edge is asked without credentials on purpose"]],
  );
  const places = callSites.map(
    ({ file, line, operation, through }) => `${relative(root, file)}:${line} ${through} ${operation}`,
  );
  for (const place of [
    'packages/payments/src/index.ts:8 path GET /v2.01/{ClientId}/wallets/{WalletId}',
    'src/common.cts:3 path GET /v2.01/{ClientId}/users',
    'src/container.ts:7 operations GET /v2.01/{ClientId}/users/{UserId}',
    'src/legacy.js:8 path GET /v2.01/{ClientId}/users/{UserId}',
    'src/listing.ts:4 paginate GET /v2.01/{ClientId}/users',
    'src/listing.ts:7 path GET /v2.01/{ClientId}/users',
    'src/wrappers.ts:4 path undefined',
    'src/wrappers.ts:14 operations GET /v2.01/{ClientId}/users/{UserId}',
    'src/wrappers.ts:19 path undefined',
  ])
    assert.ok(places.includes(place), `${place} is not in\n${places.join('\n')}`);
});

test('200 files with 600 calls are clean, in bounded time and memory', async () => {
  const root = await temporaryFolder();
  await writeBigService(root);
  await install(root);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./measure.ts', import.meta.url)), join(root, 'tsconfig.json')],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)) },
  );
  const { files, calls, findings, lines, seconds, megabytes } = JSON.parse(stdout);
  assert.deepEqual({ files, findings }, { files: 200, findings: [] });
  assert.ok(calls >= 600, `${calls} calls`);
  console.log(`check-auth: ${files} files, ${calls} calls in ${seconds} s of processor time, ${megabytes} MB`);
  assert.ok(lines <= 60, `--init writes ${lines} lines`);
  // Far more than it takes: `npm run bench` holds it to 4 s, on a machine that does nothing else.
  assert.ok(seconds < 30 && megabytes < 450, stdout);
});
