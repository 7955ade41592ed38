import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { testNotification } from 'mangopay-fetch/webhooks';
import { makeReceiver } from '../src/receiver.js';

test('a paid pay-in is reported once, a forged one never, and nonsense is refused', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const { baseUrl, clientId, apiKey, resources } = sandbox;
  const paid: string[] = [];
  const { server, idle } = makeReceiver(createClient({ baseUrl, clientId, apiKey }), (id) => paid.push(id));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mangopay`;

  const payInId = resources.insert('getPayIn', { Status: 'SUCCEEDED' });
  const notify = async (resourceId: string) => {
    const response = await fetch(testNotification(url, { eventType: 'PAYIN_NORMAL_SUCCEEDED', resourceId }));
    await idle();
    return response.status;
  };
  assert.equal(await notify(payInId), 200);
  assert.equal(await notify(payInId), 200); // it came again
  assert.equal(await notify('payin_m_forged'), 200);
  assert.deepEqual(paid, [payInId]);
  assert.equal((await fetch(`${url}?EventType=PAYIN_NORMAL_SUCCEEDED`)).status, 400);
});
