import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatMoney, money, toDecimal } from '../../helpers/money.js';

test('text becomes minor units, as many as the currency has', () => {
  for (const [currency, amount, units] of [
    ['EUR', '12.60', 1260],
    ['EUR', '12.6', 1260],
    ['EUR', '12', 1200],
    ['EUR', '0.01', 1],
    ['EUR', '0', 0],
    ['EUR', '-0.00', 0],
    ['EUR', '-3.05', -305],
    ['EUR', '1.10', 110],
    ['EUR', '8.41', 841],
    ['EUR', '90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['JPY', '12', 12],
    ['KWD', '1.234', 1234],
    ['CLF', '0.0001', 1],
    ['CNH', '5.00', 500],
  ] as const) {
    const made = money(currency, amount);
    assert.deepEqual(made, { Currency: currency, Amount: units });
    assert.ok(!Object.is(made.Amount, -0));
  }
});

test('what is not a decimal number, has too many digits or is too large is refused by name', () => {
  for (const [currency, amount, why] of [
    ['EUR', '12.605', /EUR has 2 decimals/],
    ['EUR', '12.600', /EUR has 2 decimals/],
    ['JPY', '12.0', /JPY has 0 decimals/],
    ['EUR', '90071992547409.92', /more than a number can hold/],
    ['EUR', '12,60', /not a decimal number/],
    ['EUR', '1,260.00', /not a decimal number/],
    ['EUR', '1e3', /not a decimal number/],
    ['EUR', '+1', /not a decimal number/],
    ['EUR', '.5', /not a decimal number/],
    ['EUR', '5.', /not a decimal number/],
    ['EUR', '007', /not a decimal number/],
    ['EUR', ' 1', /not a decimal number/],
    ['EUR', '1\n', /not a decimal number/],
    ['EUR', '', /not a decimal number/],
    ['EUR', '٣', /not a decimal number/],
    ['EUR', 'NaN', /not a decimal number/],
  ] as const)
    assert.throws(
      () => money(currency, amount),
      { code: 'argument_invalid', parameter: 'amount', message: why },
      amount,
    );
});

test('a number is refused, since nobody can tell its unit', () => {
  for (const amount of [1260, 12.6, 0.1 + 0.2, 10n, null, undefined])
    assert.throws(() => money('EUR', amount as unknown as string), { parameter: 'amount', message: /Give text/ });
});

test('a currency that does not exist is refused', () => {
  for (const currency of ['EURO', 'eur', 'XYZ', '', 'constructor'])
    for (const act of [
      () => money(currency, '1'),
      () => toDecimal({ Currency: currency, Amount: 1 }),
      () => formatMoney({ Currency: currency, Amount: 1 }),
    ])
      assert.throws(act, { code: 'argument_invalid', parameter: 'Currency' });
});

test('minor units become text again, exactly', () => {
  for (const [Currency, text] of [
    ['EUR', '12.60'],
    ['EUR', '0.05'],
    ['EUR', '-0.05'],
    ['EUR', '-12.60'],
    ['EUR', '0.00'],
    ['EUR', '90071992547409.91'],
    ['JPY', '12'],
    ['JPY', '0'],
    ['KWD', '0.001'],
  ] as const)
    assert.equal(toDecimal(money(Currency, text)), text);
  for (const Amount of [1.5, Number.NaN, 2 ** 53])
    assert.throws(() => toDecimal({ Currency: 'EUR', Amount }), { parameter: 'Amount' });
});

test('money is written as people of a language write it, with the decimals of ISO 4217', () => {
  assert.equal(formatMoney(money('EUR', '1234.50'), 'de-DE'), '1.234,50\u00a0€');
  assert.equal(formatMoney(money('JPY', '1234'), 'en-US'), '¥1,234');
  assert.equal(formatMoney(money('EUR', '90071992547409.91'), 'en-US'), '€90,071,992,547,409.91');
  assert.equal(formatMoney(money('EUR', '-0.05'), 'en-US'), '-€0.05');
  assert.match(formatMoney(money('HUF', '10.50'), 'en-US'), /10\.50$/);
});

test('a bank wire that has not arrived has an amount in no currency, which can be written', () => {
  assert.equal(toDecimal({ Currency: 'XXX', Amount: 0 }), '0');
  assert.match(formatMoney({ Currency: 'XXX', Amount: 0 }, 'en-US'), /^\D*0$/);
});

test('every currency that the description lists has two decimals, as in ISO 4217, but for the yen and for no currency', () => {
  const description = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
  const listed: string[] = description.components.schemas.Currency['x-extensible-enum'];
  assert.ok(listed.length >= 24);
  for (const Currency of listed)
    assert.equal(toDecimal({ Currency, Amount: 0 }), ['JPY', 'XXX'].includes(Currency) ? '0' : '0.00');
});
