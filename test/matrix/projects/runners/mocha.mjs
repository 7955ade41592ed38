import assert from 'node:assert/strict';
import { createClient, unwrap } from 'mangopay-fetch';
import nock from 'nock';
import sinon from 'sinon';

const sandbox = 'https://api.sandbox.mangopay.com';

describe('a client', () => {
  afterEach(() => {
    sinon.restore();
    nock.restore();
  });

  it('is answered by nock', async () => {
    const token = { access_token: 'abc', token_type: 'bearer', expires_in: 1_000 };
    nock(sandbox)
      .post('/v2.01/oauth/token')
      .reply(200, token)
      .get('/v2.01/me/users')
      .reply(200, [{ Id: '9' }]);
    const mangopay = createClient({ clientId: 'me', apiKey: 'key', baseUrl: sandbox });
    assert.equal((await unwrap(mangopay.operations.listUsers()))[0].Id, '9');
  });

  it('works with the timers of Sinon, but for those that every fetch needs', async () => {
    sinon.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'setImmediate', 'Date', 'performance'] });
    const { baseUrl, clientId, apiKey } = JSON.parse(process.env.TARGET);
    assert.ok(await unwrap(createClient({ baseUrl, clientId, apiKey }).operations.listUsers()));
  });
});
