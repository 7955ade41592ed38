import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, IdempotencyError } from '../../index.js';
import { testClock } from '../client/support.js';
import { unreliableApi } from './unreliable-api.js';

const SEEDS = [1, 2, 3, 4];
const CALLS = 2500;

for (const seed of SEEDS)
  test(`of ${CALLS} POSTs over a bad network, none takes effect twice and each has its answer or its key (seed ${seed})`, async () => {
    const clock = testClock();
    const api = unreliableApi(seed, clock);
    const client = createClient({ clientId: 'acme', apiKey: 'k3y', clock, fetch: api.fetch });
    const outcomes = { answered: 0, rejected: 0, refused: 0, spent: 0, unknown: 0 };
    const answered = new Map<string, string>();

    for (let call = 0; call < CALLS; call++) {
      const description = `wallet ${call}`;
      const key = call % 2 ? `callers-own-key-${call}` : undefined;
      try {
        const { data, error, response } = await client.POST('/v2.01/{ClientId}/wallets', {
          params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
          body: { Owners: ['user_m_1'], Currency: 'EUR', Description: description },
        });
        if (data) {
          outcomes.answered++;
          assert.deepEqual(api.made.get(description), [data.Id]);
          answered.set(description, data.Id);
        } else {
          outcomes[response.status === 401 ? 'refused' : 'rejected']++;
          assert.ok([400, 401].includes(response.status), `${response.status}`);
          assert.ok('Type' in error);
          assert.equal(api.made.get(description), undefined);
        }
      } catch (error) {
        assert.ok(error instanceof IdempotencyError, String(error));
        outcomes[error.code === 'key_spent' ? 'spent' : 'unknown']++;
        if (key) assert.equal(error.idempotencyKey, key);
        else assert.match(error.idempotencyKey, /^[0-9a-f-]{36}$/);
        if (error.code === 'key_spent') assert.equal(api.made.get(description), undefined);
      }
    }

    api.finish();
    for (const [description, ids] of api.made) assert.equal(ids.length, 1, description);
    for (const [description, id] of answered) assert.deepEqual(api.made.get(description), [id]);
    assert.ok([...api.struck.values()].every((times) => times > 10));
    assert.ok(outcomes.answered > 0.85 * CALLS, JSON.stringify(outcomes));
    assert.ok(outcomes.unknown < 0.04 * CALLS, JSON.stringify(outcomes));
    assert.deepEqual(clock.timeouts, []);
  });
