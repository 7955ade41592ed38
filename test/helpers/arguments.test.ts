import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNotification, verifyNotification } from '../../helpers/webhooks.js';
import {
  ArgumentError,
  formatMoney,
  paginate,
  rateLimits,
  scaRedirect,
  toDecimal,
  toMangopayError,
  unwrap,
} from '../../index.js';

/** What only JavaScript can pass: each helper names the argument, instead of failing within. */
const HELPERS: readonly (readonly [name: string, parameter: string, call: (value: never) => unknown])[] = [
  ['unwrap', 'result', (value) => unwrap(value)],
  ['toMangopayError', 'response', (value) => toMangopayError(value, undefined)],
  ['rateLimits', 'response', (value) => rateLimits(value)],
  ['toDecimal', 'money', (value) => toDecimal(value)],
  ['formatMoney', 'amount', (value) => formatMoney(value)],
  ['scaRedirect', 'action', (value) => scaRedirect(value, { returnUrl: 'https://shop.example' })],
  ['the options of scaRedirect', 'options', (value) => scaRedirect({ RedirectUrl: 'https://sca.example' }, value)],
  ['verifyNotification', 'notification', (value) => verifyNotification(value, value)],
  ['paginate', 'client', (value) => paginate(value, '/v2.01/{ClientId}/users')],
];

for (const [name, parameter, call] of HELPERS)
  test(`${name} refuses what is not an object, by name`, async () => {
    for (const value of [undefined, null, 'text', 7])
      await assert.rejects(
        async () => call(value as never), // as JavaScript would
        (error) => error instanceof ArgumentError && error.parameter === parameter && /must be/.test(error.message),
        String(value),
      );
  });

test('a request that is not there is not a notification', () => {
  for (const value of [undefined, null, 7])
    assert.throws(() => parseNotification(value as never), { code: 'notification_invalid' }); // as JavaScript would
});
