import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonObject, manualClock } from '../../sandbox/index.js';
import {
  balance,
  type Caller,
  caller,
  eur,
  fetchReply,
  makeCard,
  makeUser,
  makeWallet,
  payIn,
  press,
  start,
} from './helpers.js';

const pageOf = ({ sandbox }: Caller, kind: string, id: unknown) => `${sandbox.baseUrl}/_sandbox/pages/${kind}/${id}`;
const redirect = (body: JsonObject) => String((body['PendingUserAction'] as JsonObject)['RedirectUrl']);

async function shop(api: Caller) {
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  return { user, wallet, card: await makeCard(api, user) };
}

test('3-D Secure sends the payer back to the shop with the transaction, whatever they decide', async (t) => {
  const api = await start(t);
  const { user, wallet, card } = await shop(api);
  for (const [choice, status, code] of [
    ['succeed', 'SUCCEEDED', '000000'],
    ['fail', 'FAILED', '101301'],
    ['leave', 'CREATED', null],
  ]) {
    const { body } = await api.send('POST', '/payins/card/direct', payIn(user, wallet, card, { SecureMode: 'FORCE' }));
    const address = pageOf(api, 'secure-mode', body['Id']);
    assert.match((await fetchReply(address)).text, /Your bank asks/);
    const { status: answered, headers } = await press(address, String(choice));
    assert.equal(answered, 303);
    assert.equal(headers.get('location'), `https://shop.example/3ds?transactionId=${body['Id']}`);
    const after = await api.send('GET', `/payins/${body['Id']}`);
    assert.deepEqual([after.body['Status'], after.body['ResultCode']], [status, code]);
  }
  assert.equal(await balance(api, wallet), 9_500);
});

test('the payment simulator pays, fails, cancels or leaves, and decides once', async (t) => {
  const api = await start(t);
  const { user, wallet } = await shop(api);
  const ideal = {
    AuthorId: user,
    CreditedWalletId: wallet,
    DebitedFunds: eur(2_000),
    Fees: eur(0),
    ReturnURL: 'https://shop.example/back?order=1',
  };
  for (const [choice, status] of [
    ['succeed', 'SUCCEEDED'],
    ['fail', 'FAILED'],
    ['cancel', 'FAILED'],
    ['leave', 'CREATED'],
  ] as const) {
    const { body } = await api.send('POST', '/payins/payment-methods/ideal', ideal);
    const address = pageOf(api, 'payment', body['Id']);
    const { headers } = await press(address, choice);
    assert.equal(headers.get('location'), `https://shop.example/back?order=1&transactionId=${body['Id']}`);
    assert.equal((await api.send('GET', `/payins/${body['Id']}`)).body['Status'], status);
    if (choice === 'leave') continue;
    const again = await press(address, 'succeed');
    assert.deepEqual([again.status, /has been decided/.test(again.text)], [200, true]);
  }
  assert.equal(await balance(api, wallet), 2_000);
});

test('a session of strong authentication ends after ten minutes, speaks the language asked for, and can fail', async (t) => {
  const clock = manualClock();
  const api = await start(t, { clock });
  const user = await makeUser(api, { Email: 'bo@shop.example' });
  const { body } = await api.send('GET', `/sca/users/${user}`);
  const back = encodeURIComponent('https://shop.example/back');
  const address = `${redirect(body)}&returnUrl=${back}`;
  assert.match((await fetchReply(`${address}&lang=fr`)).text, /<html lang="fr">[\s\S]*>Confirmer</);
  assert.match((await fetchReply(`${address}&lang=se`)).text, /<html lang="sv">[\s\S]*>Bekräfta</);
  const failed = await press(address, 'fail');
  assert.equal(failed.headers.get('location'), 'https://shop.example/back?controlStatus=FAILED');
  const again = await press(address, 'confirm');
  assert.deepEqual([again.status, /failed to authenticate[\s\S]*controlStatus=FAILED/.test(again.text)], [200, true]);

  const another = redirect((await api.send('GET', `/sca/users/${user}`)).body);
  clock.advance(599_000);
  assert.match((await fetchReply(another)).text, /Confirm/);
  clock.advance(1_000);
  const late = await press(another, 'confirm');
  assert.deepEqual([late.status, /lasts 10 minutes/.test(late.text)], [410, true]);
  assert.equal((await api.send('GET', `/sca/users/${user}`)).body['UserStatus'], 'PENDING_USER_ACTION');
});

test('a reset forgets how sessions of strong authentication ended', async (t) => {
  const { sandbox } = await start(t);
  const ask = async (): Promise<string> => {
    sandbox.resources.insert('getUserSca', { Id: 'user_m_again' });
    sandbox.sca.require('user_m_again');
    const { headers } = await (await caller(sandbox)).send('GET', '/users/user_m_again/wallets');
    return /RedirectUrl=(\S+)/.exec(headers.get('www-authenticate') ?? '')?.[1] ?? '';
  };
  await press(`${await ask()}&returnUrl=https%3A%2F%2Fshop.example%2F`, 'fail');
  sandbox.reset();
  assert.match(await ask(), /=user_m_again\.\w+$/, 'no earlier session is counted');
});

test('the address of a demand that a fault makes leads to a page, which can be decided as often as it comes', async (t) => {
  const api = await start(t);
  for (const choice of ['fail', 'confirm']) {
    api.sandbox.faults.add({ kind: 'sca' });
    const { headers } = await api.send('GET', '/users');
    const address = /RedirectUrl=(\S+)/.exec(headers.get('www-authenticate') ?? '')?.[1] ?? '';
    assert.match((await fetchReply(address)).text, /whom a fault asks for/);
    const { headers: back } = await press(`${address}&returnUrl=https%3A%2F%2Fshop.example%2F`, choice);
    assert.match(back.get('location') ?? '', choice === 'fail' ? /=FAILED$/ : /=VALIDATED$/);
  }
});

test('the card form tokenizes a card as the shop’s own form does, and the card is of the network of its number', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  for (const [cardNumber, network] of [
    ['4970107111111119', 'VISA'],
    ['5033951000000004', 'MAESTRO'],
    ['375989111111119', 'AMEX'],
    ['5555555555554444', 'MASTERCARD'],
  ] as const) {
    const { body } = await api.send('POST', '/cardregistrations', { UserId: user, Currency: 'EUR' });
    const address = String(body['CardRegistrationURL']);
    assert.match((await fetchReply(address)).text, /name="cardNumber"/);
    const card = { cardNumber, cardExpirationDate: '1230', cardCvx: network === 'AMEX' ? '1234' : '123' };
    const line = /data=[\w-]+/.exec((await press(address, 'tokenize', card)).text)?.[0] ?? '';
    const { body: after } = await api.send('PUT', `/cardregistrations/${body['Id']}`, { RegistrationData: line });
    assert.equal(after['Status'], 'VALIDATED');
    assert.equal((await api.send('GET', `/cards/${after['CardId']}`)).body['CardProvider'], network);
  }
});

test('what was sent is shown as text, and no address but one that a browser may open is gone back to', async (t) => {
  const api = await start(t);
  const user = await makeUser(api, { Email: 'bo@shop.example', FirstName: '<img src=x onerror=alert(1)>' });
  const { body } = await api.send('GET', `/sca/users/${user}`);
  for (const returnUrl of ['javascript:alert(1)', 'data:text/html,x', 'nowhere']) {
    const address = `${redirect(body)}&returnUrl=${encodeURIComponent(returnUrl)}`;
    const page = await fetchReply(address);
    assert.doesNotMatch(page.text, /<img/);
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/);
    const { status, headers } = await press(address, 'leave');
    assert.deepEqual([status, headers.get('location')], [200, null]);
  }
});

test('a page for something of another kind, or of a broken address, has nothing to show', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const pages = `${api.sandbox.baseUrl}/_sandbox/pages`;
  for (const path of [
    `payment/${wallet}`,
    `card/${wallet}`,
    `mandate/${user}`,
    'payment/%E0%A4%A',
    'payment/__proto__',
    'sca/x',
  ])
    assert.equal((await fetchReply(`${pages}/${path}`)).status, 404, path);
});

test('pages and inspector refuse a Host that is a name of somebody else, and buttons that other origins press', async (t) => {
  const { sandbox } = await start(t);
  const { port } = new URL(sandbox.baseUrl);
  const { request } = await import('node:http');
  const ask = (path: string, method: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject).end();
    });
  const own = `127.0.0.1:${port}`;
  const other = { host: own, origin: 'https://evil.example' };
  for (const [path, method, headers, status] of [
    ['/', 'GET', { host: own }, 200],
    ['/', 'GET', { host: `localhost:${port}` }, 200],
    ['/', 'GET', { host: `evil.example:${port}` }, 403],
    ['/_sandbox/inspector/feed', 'GET', { host: 'evil.example' }, 403],
    ['/_sandbox/inspector/feed', 'GET', { host: own }, 200],
    ['/_sandbox/inspector/reset', 'POST', { host: own, origin: `http://${own}` }, 303],
    ['/_sandbox/inspector/reset', 'POST', { host: own }, 403],
    ['/_sandbox/inspector/reset', 'POST', other, 403],
    ['/_sandbox/inspector/reset', 'GET', { host: own }, 404],
    ['/_sandbox/inspector/reset', 'POST', { host: own, origin: `http://${own}`, 'sec-fetch-site': 'cross-site' }, 403],
    ['/_sandbox/pages/sca/x?token=x.1', 'POST', other, 403],
  ] as const) {
    assert.equal(await ask(path, method, headers), status, `${method} ${path} ${JSON.stringify(headers)}`);
  }
});

test('a page is opened or answered, and a file put: other methods are 405', async (t) => {
  const api = await start(t);
  const { user } = await shop(api);
  const { body } = await api.send('POST', '/cardregistrations', { UserId: user, Currency: 'EUR' });
  const address = String(body['CardRegistrationURL']);
  const ask = async (method: string, url = address) => {
    const { status, headers } = await fetch(url, { method });
    return [status, headers.get('allow')];
  };
  for (const method of ['DELETE', 'PATCH', 'PUT']) assert.deepEqual(await ask(method), [405, 'GET, HEAD, POST']);
  assert.deepEqual(await ask('DELETE', `${api.sandbox.baseUrl}/`), [405, 'GET, HEAD, POST']);
  assert.deepEqual(await ask('DELETE', pageOf(api, 'upload', 'x')), [405, 'GET, HEAD, POST, PUT']);
  assert.deepEqual(await ask('HEAD'), [200, null]);
});
