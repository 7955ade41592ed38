import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSandbox } from '../../sandbox/cli.js';
import { fetchReply } from './helpers.js';

test('the command says where it listens, logs one line a request without secrets, and ends on SIGTERM', async () => {
  const lines: string[] = [];
  let listening = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const ended = runSandbox(
    ['--port', '0', '--client-id', 'shop', '--api-key', 'key-1', '--token-life', '5'],
    (line) => {
      lines.push(line);
      if (line.startsWith('MANGOPAY_CLIENT_ID=shop MANGOPAY_API_KEY=key-1')) listening();
    },
  );
  await ready;
  const baseUrl = /http:\S+/.exec(lines[0] ?? '')?.[0] ?? '';
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
  ] as const) {
    const lines: string[] = [];
    assert.equal(await runSandbox(args, (line) => lines.push(line)), code);
    assert.match(lines.join('\n'), /Usage: mangopay-fetch sandbox/);
  }
});
