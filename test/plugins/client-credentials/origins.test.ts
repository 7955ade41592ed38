import assert from 'node:assert/strict';
import test from 'node:test';
import { serve } from '../../loopback.js';
import { setup, startServer } from './support.js';

test('the token goes to the allowed origins alone; for another nothing is sent, not even a token request', async (t) => {
  const { server, client, another } = await setup(t);
  const elsewhere = await startServer();
  t.after(() => elsewhere.close());
  const port = new URL(server.origin).port;
  const shorter = `${port.slice(0, -1)}`; // the same origin but for its last digit
  for (const init of [
    { baseUrl: elsewhere.origin },
    { baseUrl: `http://127.0.0.1:${port}@evil.example` },
    { baseUrl: `http://127.0.0.1:${shorter}` },
    { baseUrl: `http://localhost:${port}` },
  ])
    await assert.rejects(
      client.GET('/things', init),
      /A token may not be sent|includes credentials/,
      JSON.stringify(init),
    );
  // A path glued to the host name, which types refuse and a cast lets through.
  await assert.rejects(client.GET('.evil.example/things'));
  const { client: other } = another({ origins: [`http://127.0.0.1:${shorter}`] });
  await assert.rejects(other.GET('/things'), { code: 'origin_not_allowed', origin: server.origin });
  assert.equal(server.exchanges.length, 0);
  assert.equal(elsewhere.calls.length, 0);
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('several origins can be allowed', async (t) => {
  const { server, another } = await setup(t);
  const origin = await serve(t, (request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token: request.headers.authorization }));
  });
  const { client } = another({ origins: [`${origin}/`, server.origin] });
  assert.equal((await client.GET('/things', { baseUrl: origin })).data?.token, `Bearer ${server.current()}`);
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('an Authorization header of the caller’s is refused, not overwritten', async (t) => {
  const { server, client } = await setup(t);
  await assert.rejects(client.GET('/things', { headers: { authorization: 'Basic x' } }), {
    code: 'configuration_invalid',
    parameter: 'headers',
    message: /already has an Authorization header\. Remove it/,
  });
  assert.equal(server.exchanges.length + server.calls.length, 0);
});

for (const status of [301, 302, 303, 307, 308])
  test(`a ${status} of the token endpoint is not followed`, async (t) => {
    const { server, client, clock } = await setup(t);
    const elsewhere = await startServer();
    t.after(() => elsewhere.close());
    server.fault = { status, headers: { location: `${elsewhere.origin}/oauth/token` } };
    await assert.rejects(clock.runUntil(client.GET('/things')), { code: 'token_request_failed', httpStatus: status });
    assert.equal(elsewhere.exchanges.length + elsewhere.calls.length, 0);
  });

for (const status of [301, 302, 307, 308])
  test(`a ${status} of the API to another origin takes neither token nor body along`, async (t) => {
    const { server, client, auth } = await setup(t);
    const elsewhere = await startServer();
    t.after(() => elsewhere.close());
    server.answer = () => ({ status, headers: { location: `${elsewhere.origin}/stolen` } });
    await client.GET('/things').catch(() => undefined);
    for (const { headers } of elsewhere.calls) assert.equal(headers.authorization, undefined);
    const followed = elsewhere.calls.length;
    const { response } = await client.POST('/things', { body: { iban: 'FR76' } });
    assert.equal(response.status, status, 'the redirect is the caller’s');
    assert.equal(server.calls.at(-1)?.body, '{"iban":"FR76"}');
    await assert.rejects(client.POST('/things', { body: { iban: 'FR76' }, redirect: 'error' }), TypeError);
    const send = auth.withToken();
    assert.equal((await send(`${server.origin}/things`, { method: 'POST', body: 'FR76' })).status, status);
    await assert.rejects(
      send(`${server.origin}/things`, { method: 'POST', body: 'FR76', redirect: 'error' }),
      TypeError,
    );
    assert.equal(elsewhere.calls.length, followed);
  });
