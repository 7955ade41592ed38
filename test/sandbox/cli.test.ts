import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runSandbox } from '../../sandbox/cli.js';
import { fetchReply, start } from './helpers.js';

test('the command says where it listens, logs one line per request without secrets, and ends on SIGTERM', async () => {
  const lines: string[] = [];
  let listening = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const ended = runSandbox(
    ['--port', '0', '--client-id', 'shop', '--api-key', 'key-1', '--token-life', '5'],
    (line) => {
      lines.push(line);
      if (line.startsWith('Tokens live')) listening();
    },
  );
  await ready;
  const baseUrl = /^MANGOPAY_BASE_URL=(\S+)$/m.exec(lines.join('\n'))?.[1] ?? '';
  assert.ok(lines.includes('MANGOPAY_CLIENT_ID=shop') && lines.includes('MANGOPAY_API_KEY=key-1\n'));
  const { status, body } = await fetchReply(`${baseUrl}/v2.01/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('shop:key-1')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  assert.deepEqual([status, body['expires_in']], [200, 5]);
  assert.match(lines.at(-1) ?? '', /200 .* POST \/v2.01\/oauth\/token {2}\(createToken\)$/);
  process.emit('SIGTERM');
  assert.equal(await ended, 0);
  await assert.rejects(fetch(baseUrl));
  assert.equal(process.listenerCount('SIGTERM') + process.listenerCount('SIGINT'), 0);
});

test('wrong arguments and --help end with the usage', async () => {
  for (const [args, code] of [
    [['--port', 'x'], 2],
    [['--colour'], 2],
    [['--token-life', '0'], 2],
    [['--help'], 0],
    [['-h'], 0],
  ] as const) {
    const lines: string[] = [];
    const add = (line: string) => lines.push(line);
    assert.equal(await (code === 0 ? runSandbox(args, add) : runSandbox(args, assert.fail, add)), code);
    assert.match(lines.join('\n'), /Usage: mangopay-fetch sandbox/);
  }
});

test('a port in use, a wrong option and a wrong file of faults are one clear line on the standard error', async (t) => {
  const taken = await start(t);
  const { port } = new URL(taken.sandbox.baseUrl);
  for (const [args, code, expected] of [
    [['--port', port], 1, `Port ${port} of 127.0.0.1 is in use. Give another with --port, or 0 for any.`],
    [['--prot', '0'], 2, 'There is no option --prot. Did you mean --port?'],
    [['--faults', fileURLToPath(new URL('../../package.json', import.meta.url))], 2, /must hold a list of faults/],
  ] as const) {
    const lines: string[] = [];
    assert.equal(await runSandbox(args, assert.fail, (line) => lines.push(line)), code);
    const [first = ''] = lines.join('\n').split('\n');
    if (typeof expected === 'string') assert.equal(first, expected);
    else assert.match(first, expected);
  }
});
