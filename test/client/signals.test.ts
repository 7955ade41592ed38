import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setup } from './support.js';

test('many calls at once with one signal cause no warning, in any Node', async (t) => {
  const { client } = await setup(t);
  const warnings: string[] = [];
  const listen = ({ name }: Error) => void warnings.push(name);
  process.on('warning', listen);
  t.after(() => process.off('warning', listen));
  const { signal } = new AbortController();
  const calls = Array.from({ length: 30 }, () => client.GET('/v2.01/{ClientId}/users', { signal }));
  for (const { response } of await Promise.all(calls)) assert.equal(response.status, 200);
  await new Promise((resolve) => setImmediate(resolve)); // warnings come a tick later
  assert.ok(!warnings.includes('MaxListenersExceededWarning'), `${warnings}`);
});
