import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type FileSource, fileBody } from '../../helpers/file-body.js';
import { unwrap } from '../../helpers/unwrap.js';
import { startApi } from './support.js';

const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
bytes.set(Buffer.from('%PDF-1.7'));
const base64 = Buffer.from(bytes).toString('base64');
const blob = () => new Blob([bytes]);

async function onDisk(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'file-body-'));
  t.after(() => rm(directory, { recursive: true }));
  const path = join(directory, 'passport.pdf');
  await writeFile(path, bytes);
  return path;
}

test('every kind of source gives the same Base64', async (t) => {
  const path = await onDisk(t);
  const sources: Record<string, FileSource> = {
    bytes,
    Buffer: Buffer.from(bytes),
    ArrayBuffer: bytes.slice().buffer,
    Blob: blob(),
    'web stream': blob().stream(),
    'Node stream': createReadStream(path),
    generator: (async function* () {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1, 3);
      yield bytes.subarray(3);
    })(),
    path,
    'file URL': pathToFileURL(path),
  };
  for (const [kind, source] of Object.entries(sources))
    assert.deepEqual(await fileBody(source), { File: base64 }, kind);
});

test('Base64 of every length is right, also at the edges of a piece', async () => {
  for (const length of [8, 9, 10, 11, 24_575, 24_576, 24_577]) {
    const { File } = await fileBody(bytes.subarray(0, length));
    assert.equal(File, Buffer.from(bytes.subarray(0, length)).toString('base64'), `${length}`);
  }
});

test('what the API receives is the file', async (t) => {
  const { client, requests } = await startApi(t, () => ({ status: 204 }));
  const params = { path: { UserId: 'u', KycDocumentId: 'k' } };
  await unwrap(client.operations.createKycDocumentPage({ params, body: await fileBody(bytes) }));
  assert.deepEqual(JSON.parse(requests[0]?.body ?? ''), { File: base64 });
});

test('a file as large as may be passes, one byte more is refused, and the message says how much is allowed', async () => {
  const large = new Uint8Array(7_500_000);
  large.set(bytes.subarray(0, 8));
  assert.equal((await fileBody(large)).File.length, 10_000_000);
  const larger = new Uint8Array(7_500_001);
  for (const source of [larger, larger.buffer, new Blob([larger]), new Blob([larger]).stream()])
    await assert.rejects(fileBody(source), { code: 'argument_invalid', parameter: 'source', message: /7500000 bytes/ });
});

test('another limit counts in characters of Base64', async () => {
  assert.equal((await fileBody(bytes.subarray(0, 9), { limit: 12 })).File.length, 12);
  await assert.rejects(fileBody(bytes.subarray(0, 10), { limit: 12 }), { parameter: 'source' });
  await assert.rejects(fileBody(bytes.subarray(0, 10), { limit: 15 }), { parameter: 'source' });
});

test('a stream without end is given up at the limit, and told so', async () => {
  let given = 0;
  const endless = new Readable({
    read() {
      given += 1024;
      this.push(Buffer.alloc(1024));
    },
  });
  await assert.rejects(fileBody(endless, { limit: 100_000 }), { parameter: 'source' });
  assert.equal(endless.destroyed, true);
  assert.ok(given < 300_000, `${given}`);
});

test('a stream that breaks gives its own error', async () => {
  const broken = new Readable({ read: () => void broken.destroy(new Error('disk on fire')) });
  await assert.rejects(fileBody(broken), /disk on fire/);
  await assert.rejects(fileBody('/nowhere/at/all.pdf'), { code: 'ENOENT' });
});

test('what is not a file is refused by name', async () => {
  for (const [source, why] of [
    [new Uint8Array(), /empty/],
    [Readable.from(['text']), /yields text/],
    [new URL('https://shop.example/passport.pdf'), /must be a file: URL/],
    [new TextEncoder().encode('four'), /neither PDF/],
    [Buffer.from('<html>a login page</html>'), /neither PDF/],
    [{}, /must be bytes/],
    [null, /must be bytes/],
    [7, /must be bytes/],
  ] as const)
    await assert.rejects(fileBody(source as FileSource), {
      code: 'argument_invalid',
      parameter: 'source',
      message: why,
    });
});

test('a file given as text by mistake does not turn up in a message', async () => {
  await assert.rejects(fileBody(base64), (error: Error) => {
    assert.equal(Reflect.get(error, 'parameter'), 'source');
    assert.ok(error.message.length < 200);
    return true;
  });
});
