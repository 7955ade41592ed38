// What a file store does with its directory.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { type ConfigurationError, fileStore } from '../../../plugins/client-credentials/index.js';
import { temporaryDirectory } from './storages.js';

test('the directory of a file store is made for its owner alone, and so are its files', async (t) => {
  const directory = path.join(temporaryDirectory(t), 'made', 'deep');
  const store = fileStore({ directory });
  await store.write('key', { value: 'token', expiresAt: Date.now() + 60_000 });
  await store.lease('key', 60_000);
  assert.equal(fs.statSync(directory).mode & 0o777, 0o700);
  const files = fs.readdirSync(directory);
  assert.equal(files.length, 2);
  for (const file of files) assert.equal(fs.statSync(path.join(directory, file)).mode & 0o777, 0o600);
});

for (const mode of [0o755, 0o770, 0o701, 0o750])
  test(`a directory with mode ${mode.toString(8)} is refused by name`, (t) => {
    const directory = temporaryDirectory(t);
    fs.chmodSync(directory, mode);
    assert.throws(() => fileStore({ directory }), {
      code: 'configuration_invalid',
      parameter: 'directory',
      message: /open to others; make it your own, with mode 0700/,
    });
  });

test('a directory of another user is refused; on a platform without users and modes any is taken', (t) => {
  const directory = temporaryDirectory(t);
  const { platform } = process;
  t.after(() => Object.defineProperty(process, 'platform', { value: platform }));
  const { getuid } = process;
  t.after(() => Object.assign(process, { getuid }));
  Object.assign(process, { getuid: () => fs.statSync(directory).uid + 1 });
  assert.throws(() => fileStore({ directory }), { code: 'configuration_invalid', parameter: 'directory' });
  fs.chmodSync(directory, 0o755);
  Object.defineProperty(process, 'platform', { value: 'win32' });
  fileStore({ directory });
});

test('a platform without files is told so', (t) => {
  const own = process.getBuiltinModule;
  t.after(() => Object.assign(process, { getBuiltinModule: own }));
  for (const getBuiltinModule of [undefined, () => undefined]) {
    Object.assign(process, { getBuiltinModule });
    assert.throws(() => fileStore({ directory: '/nowhere' }), { parameter: 'tokenStore', message: /file system/ });
  }
});

test('a token that vanishes while it is looked for is not there; what cannot be read is an outage', async (t) => {
  const directory = temporaryDirectory(t);
  const store = fileStore({ directory });
  const end = Date.now() + 60_000;
  fs.symlinkSync(path.join(directory, 'gone'), path.join(directory, `vanished.token-${end}`));
  assert.equal(await store.read('vanished'), undefined);
  fs.mkdirSync(path.join(directory, `unreadable.token-${end}`));
  await assert.rejects(store.read('unreadable'), { code: 'EISDIR' });
});

test('keys of one length are told apart', async (t) => {
  const store = fileStore({ directory: temporaryDirectory(t) });
  await store.write('a', { value: 'token of a', expiresAt: Date.now() + 60_000 });
  await store.lease('a', 60_000);
  assert.equal(await store.read('b'), undefined);
  assert.ok(await store.lease('b', 60_000));
});

test('a file of others that has the name of a lease, but for the number, is not one', async (t) => {
  const directory = temporaryDirectory(t);
  const store = fileStore({ directory });
  fs.writeFileSync(path.join(directory, 'key.lease-x'), `${Date.now()} 60000`);
  fs.writeFileSync(path.join(directory, 'key.lease-0'), `${Date.now()} 60000`);
  const lease = await store.lease('key', 60_000);
  assert.ok(lease);
  assert.equal(await store.lease('key', 60_000), undefined);
  await lease.release();
  assert.ok(await store.lease('key', 60_000));
});

test('what is not a directory is refused by name', (t) => {
  const file = path.join(temporaryDirectory(t), 'file');
  fs.writeFileSync(file, '');
  for (const directory of [file, path.join(file, 'below'), ''])
    assert.throws(
      () => fileStore({ directory }),
      (error: ConfigurationError) => {
        assert.deepEqual([error.code, error.parameter], ['configuration_invalid', 'directory']);
        assert.match(error.message, /cannot be made/);
        return error.cause instanceof Error;
      },
    );
});

test('a file store stays where it was made when the process changes its working directory', async (t) => {
  const here = process.cwd();
  const parent = temporaryDirectory(t);
  t.after(() => process.chdir(here));
  process.chdir(parent);
  const store = fileStore({ directory: 'tokens' });
  process.chdir(here);
  await store.write('key', { value: 'token', expiresAt: Date.now() + 60_000 });
  assert.equal((await fileStore({ directory: path.join(parent, 'tokens') }).read('key'))?.value, 'token');
});

test('while a file store is written, a reader sees a whole token at any time', async (t) => {
  const directory = temporaryDirectory(t);
  const [writer, reader] = [fileStore({ directory }), fileStore({ directory })];
  const end = Date.now() + 60_000;
  const value = 'x'.repeat(50_000);
  await writer.write('key', { value, expiresAt: end });
  let writing = true;
  const writes = (async () => {
    for (let i = 1; i < 40; i++) await writer.write('key', { value, expiresAt: end + i });
    writing = false;
  })();
  let reads = 0;
  for (; writing; reads++) assert.equal((await reader.read('key'))?.value.length, value.length);
  await writes;
  assert.ok(reads > 10, `${reads} reads`);
});

test('a file store leaves no tokens and drafts behind that nobody needs', async (t) => {
  const directory = temporaryDirectory(t);
  t.mock.timers.enable({ apis: ['Date'], now: 1_700_000_000_000 });
  const store = fileStore({ directory });
  fs.writeFileSync(path.join(directory, `draft-${Date.now()}-of-one-that-was-killed`), '');
  const others = ['draft-1700000059000-of-one-that-lives', 'not ours', 'not-ours.token-1.bak', 'not-ours-draft-1-'];
  for (const name of others) fs.writeFileSync(path.join(directory, name), '');
  for (const key of ['a', 'b']) await store.write(key, { value: 'token', expiresAt: Date.now() + 30_000 });
  for (let i = 0; i < 10; i++) await (await store.lease('a', 60_000))?.release();
  t.mock.timers.tick(60_000);
  await store.write('a', { value: 'next', expiresAt: Date.now() + 60_000 });
  await store.write('a', { value: 'later', expiresAt: Date.now() + 70_000 });
  const left = fs.readdirSync(directory).map((name) => name.replace(/\d+$/, ''));
  assert.deepEqual(left.sort(), ['a.lease-', 'a.token-', ...others].sort());
});
