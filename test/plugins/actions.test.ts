import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../generated/operations.js';
import { createClient, unwrap } from '../../index.js';
import { rejection, testClock } from '../client/support.js';
import { type Answer, type Received, startApi } from '../helpers/support.js';

const LOST: Answer = { status: 502, headers: { 'content-type': 'text/html' }, body: 'bad gateway' };
const put = (requests: readonly Received[]) => requests.filter(({ method }) => method === 'PUT').length;

test('a tracking whose response is lost is sent once, and the pay-in that shows it is the result', async (t) => {
  const { client, requests } = await startApi(t, ({ method }) =>
    method === 'PUT' ? LOST : { body: { Id: 'payin_1', Trackings: [{ TrackingNumber: '4711', Carrier: 'DHL' }] } },
  );
  const payIn = await unwrap(
    client.operations.addPayPalPayInTracking({
      params: { path: { PayInId: 'payin_1' } },
      body: { TrackingNumber: '4711', Carrier: 'DHL', NotifyBuyer: true },
    }),
  );
  assert.equal(payIn.Id, 'payin_1');
  assert.equal(put(requests), 1);
});

test('an action that the resource does not show is an error that says that its outcome is unknown', async (t) => {
  const { client, requests } = await startApi(t, ({ method }) =>
    method === 'PUT' ? LOST : { body: { Id: 'card_1', Active: true } },
  );
  const params = { path: { CardId: 'card_1' } };
  const error = await rejection(client.operations.updateCard({ params, body: { Active: false } }));
  assert.equal(error.code, 'action_outcome_unknown');
  assert.match(error.message, /getCard does not show.*Look at the resource/);
  assert.equal(put(requests), 1);
});

test('a mandate whose cancelation is lost and shows as FAILED is canceled', async (t) => {
  const { client, requests } = await startApi(t, ({ method }) =>
    method === 'PUT' ? LOST : { body: { Id: 'mandate_1', Status: 'FAILED' } },
  );
  const { data } = await client.operations.cancelMandate({ params: { path: { MandateId: 'mandate_1' } } });
  assert.equal(data?.Status, 'FAILED');
  assert.equal(put(requests), 1);
});

test('an action that the API refuses is a refusal, and nothing is looked up', async (t) => {
  const { client, requests } = await startApi(t, () => ({
    status: 400,
    body: { Message: 'No.', Type: 'param_error' },
  }));
  const params = { path: { PreauthorizationId: 'pre_1' } };
  const { response } = await client.operations.updatePreauthorization({ params, body: { PaymentStatus: 'CANCELED' } });
  assert.equal(response.status, 400);
  assert.equal(requests.length, 1);
});

/** What a resource shows once the action was carried out, where it is not what the body asks for. */
const SHOWN: Readonly<Record<string, object>> = {
  cancelMandate: { Status: 'FAILED' },
  closeDispute: { Status: 'CLOSED' },
  submitDispute: { Status: 'SUBMITTED' },
  submitDisputeDocument: { Status: 'VALIDATION_ASKED' },
  submitKycDocument: { Status: 'VALIDATION_ASKED' },
  submitUboDeclaration: { Status: 'VALIDATION_ASKED' },
  updateCardRegistration: { Status: 'VALIDATED' },
};
const actions = Object.entries(operations).filter(([, operation]) => 'readOperation' in operation);

test('no action is sent twice, whatever its response is lost to: it is read whether it was carried out', async (t) => {
  assert.ok(actions.length > 20, `${actions.length} actions`);
  const losses = [502, 504, 524, 530];
  let isCarriedOut = false;
  let loss: Answer = {};
  let shown = {};
  const { baseUrl, requests } = await startApi(t, ({ method }) =>
    method === 'PUT' ? loss : { body: isCarriedOut ? shown : { Status: 'CREATED' } },
  );
  const client = createClient({ baseUrl, clientId: 'acme', apiKey: 'k3y', retry: false, clock: testClock() });
  const body = { Field: 'asked for' };
  for (const [index, [route, { operationId }]] of actions.entries()) {
    shown = SHOWN[operationId] ?? body;
    const path = route.replace('PUT ', '');
    loss = { ...LOST, status: losses[index % losses.length] ?? 502 };
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const parameters = Object.fromEntries(names.filter((name) => name !== 'ClientId').map((name) => [name, 'id_1']));
    const act = () => client.PUT(path as never, { params: { path: parameters }, body } as never);
    isCarriedOut = true;
    assert.equal((await act()).response.status, 200, operationId);
    isCarriedOut = false;
    assert.equal((await rejection(act())).code, 'action_outcome_unknown', operationId);
    assert.equal(put(requests), 2 * (index + 1), operationId);
  }
});
