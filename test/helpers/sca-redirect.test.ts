import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMangopayError } from '../../errors/api.js';
import { scaRedirect } from '../../helpers/sca-redirect.js';
import { unwrap } from '../../helpers/unwrap.js';
import { startApi } from './support.js';

const RedirectUrl = 'https://sca.sandbox.mangopay.com/?token=sca_Ab+c%2Fd=~';
const returnUrl = 'https://shop.example/back?order=1&step=a b#top';

test('the way back is added percent-encoded, and the token stays as it was, to the letter', () => {
  assert.equal(
    scaRedirect({ RedirectUrl }, { returnUrl }),
    `${RedirectUrl}&returnUrl=https%3A%2F%2Fshop.example%2Fback%3Forder%3D1%26step%3Da%20b%23top`.replace(
      '%20b',
      '%2520b',
    ),
  );
});

test('what Mangopay reads from the address is the way back', () => {
  const address = scaRedirect({ RedirectUrl }, { returnUrl: new URL('https://shop.example/ü?a=1&b=2'), lang: 'se' });
  const query = new URL(address).searchParams;
  assert.equal(query.get('returnUrl'), 'https://shop.example/%C3%BC?a=1&b=2');
  assert.equal(query.get('lang'), 'se');
  assert.deepEqual([...query.keys()], ['token', 'returnUrl', 'lang']);
});

test('an address without a query gets one', () => {
  const address = scaRedirect({ RedirectUrl: 'https://sca.mangopay.com/s/1' }, { returnUrl: 'https://a.example/' });
  assert.equal(address, 'https://sca.mangopay.com/s/1?returnUrl=https%3A%2F%2Fa.example%2F');
});

test('the error of a call that demands authentication is taken as it is', async (t) => {
  const headers = { 'www-authenticate': `PendingUserAction RedirectUrl=${RedirectUrl}` };
  const { client } = await startApi(t, () => ({ status: 401, headers }));
  const call = unwrap(client.operations.getWallet({ params: { path: { WalletId: 'w' } } }));
  await assert.rejects(call, (error) => {
    assert.ok(isMangopayError(error) && error.code === 'sca_required');
    const address = scaRedirect(error, { returnUrl: 'http://localhost:3000/back' });
    assert.ok(address.startsWith(`${RedirectUrl}&returnUrl=http%3A%2F%2Flocalhost`), address);
    return true;
  });
});

test('each of the eleven languages is taken, no other', () => {
  for (const lang of ['bg', 'nl', 'en', 'fr', 'de', 'el', 'it', 'pl', 'pt', 'es', 'se'] as const)
    assert.ok(scaRedirect({ RedirectUrl }, { returnUrl, lang }).endsWith(`&lang=${lang}`));
  for (const lang of ['sv', 'EN', 'en-GB', ''])
    assert.throws(() => scaRedirect({ RedirectUrl }, { returnUrl, lang: lang as 'en' }), { parameter: 'lang' });
});

test('1999 characters are the most', () => {
  const room = 1999 - scaRedirect({ RedirectUrl }, { returnUrl: 'https://shop.example/' }).length;
  const fits = scaRedirect({ RedirectUrl }, { returnUrl: `https://shop.example/${'a'.repeat(room)}` });
  assert.equal(fits.length, 1999);
  assert.throws(() => scaRedirect({ RedirectUrl }, { returnUrl: `https://shop.example/${'a'.repeat(room + 1)}` }), {
    code: 'argument_invalid',
    parameter: 'returnUrl',
    message: /2000 characters/,
  });
});

for (const [argument, action, back] of [
  ['returnUrl', RedirectUrl, 'http://shop.example/'],
  ['returnUrl', RedirectUrl, '/back'],
  ['returnUrl', RedirectUrl, ''],
  ['returnUrl', RedirectUrl, 'javascript:alert(1)'],
  ['action', 'http://sca.mangopay.com/?token=sca_Abc', 'https://shop.example/'],
  ['action', '', 'https://shop.example/'],
  ['action', undefined, 'https://shop.example/'],
  ['action', null, 'https://shop.example/'],
  ['action', `${RedirectUrl}&returnUrl=x`, 'https://shop.example/'],
] as const)
  test(`refused by name (${argument}), and without the token in the message: ${action} → ${back}`, () => {
    assert.throws(
      () => scaRedirect({ RedirectUrl: action as string }, { returnUrl: back }),
      (error: Error) => {
        assert.equal(Reflect.get(error, 'parameter'), argument);
        assert.doesNotMatch(error.message, /sca_Ab/);
        return true;
      },
    );
  });

test('primary and cta are added when they are asked for, and are absent otherwise', () => {
  const url = 'https://a.example/';
  const added = new URL(scaRedirect({ RedirectUrl }, { returnUrl: url, primary: true, cta: true })).searchParams;
  assert.deepEqual([...added.keys()], ['token', 'returnUrl', 'primary', 'cta']);
  assert.deepEqual([added.get('primary'), added.get('cta')], ['true', 'true']);
  const none = new URL(scaRedirect({ RedirectUrl }, { returnUrl: url, primary: false })).searchParams;
  assert.deepEqual([...none.keys()], ['token', 'returnUrl']);
});
