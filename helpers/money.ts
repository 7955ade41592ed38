import { ArgumentError } from '../errors/call.js';
import type { components } from '../generated/schema.js';
import { checkObject } from '../lib/arguments.js';

/** An amount as the API takes and gives it: `Amount` counts the smallest unit, so 1260 is EUR 12.60 and JPY 1260. */
export type Money = components['schemas']['Money'];

/**
 * ISO 4217 by the number of decimals, with those that it withdrew of late (ANG, BGN, CUC, HRK, SLL: old transactions
 * have them), CNH, which Mangopay knows and ISO does not, and XXX, "no currency", in which Mangopay writes amounts that
 * are not known yet.
 */
const CURRENCIES = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF XXX',
  2: `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CNH CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD
    HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD
    SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS
    VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Makes an amount from a decimal number, written as text.
 *
 * Takes no number: 1260 could be meant in either unit, and 0.1 + 0.2 is not 0.3. Takes no separators either: `1.260` is
 * a thousand for some and one for others, so that more digits than the currency has are refused.
 *
 * @example
 * ```ts
 * money('EUR', '12.60'); // { Currency: 'EUR', Amount: 1260 }
 * money('JPY', '12');    // { Currency: 'JPY', Amount: 12 }
 * ```
 * @throws {@link ArgumentError} naming what cannot be: a currency that ISO 4217 does not know, no number, too many
 * digits, more than a number can hold exactly.
 */
export function money(currency: Money['Currency'], amount: string): Money {
  const decimals = decimalsOf(currency);
  if (typeof amount !== 'string')
    throw new ArgumentError(
      'amount',
      `amount is a ${typeof amount}. Give text, as in '12.60': a number may have lost digits, or count another unit.`,
    );
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(amount) ?? [];
  if (whole === '')
    throw new ArgumentError(
      'amount',
      `amount is ${JSON.stringify(amount)}, which is not a decimal number as in '12.60'.`,
    );
  if (fraction.length > decimals)
    throw new ArgumentError('amount', `amount is ${amount}, but ${currency} has ${decimals} decimals.`);
  const units = Number(whole + fraction.padEnd(decimals, '0'));
  if (!Number.isSafeInteger(units))
    throw new ArgumentError('amount', `amount is ${amount}, more than a number can hold exactly.`);
  return { Currency: currency, Amount: sign && units !== 0 ? -units : units };
}

/**
 * The amount as a decimal number in text, exactly: the reverse of {@link money}.
 *
 * @example
 * ```ts
 * toDecimal({ Currency: 'EUR', Amount: 1260 }); // '12.60'
 * ```
 * @throws {@link ArgumentError} for an amount that is not a whole number, or a currency that ISO 4217 does not know.
 */
export function toDecimal(money: Money): string {
  checkObject('money', money, '{ Currency, Amount }');
  const { Currency, Amount } = money;
  const decimals = decimalsOf(Currency);
  if (!Number.isSafeInteger(Amount))
    throw new ArgumentError('Amount', `Amount is ${Amount}, which is not a whole number.`);
  const digits = `${Math.abs(Amount)}`.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${Amount < 0 ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

/**
 * The amount for people to read, in their language.
 *
 * @param locale - A BCP 47 language tag. Default: that of the process.
 * @example
 * ```ts
 * formatMoney({ Currency: 'EUR', Amount: 1260 }, 'de-DE'); // '12,60 €'
 * ```
 * @throws {@link ArgumentError} as {@link toDecimal}.
 */
export function formatMoney(amount: Money, locale?: string): string {
  checkObject('amount', amount, '{ Currency, Amount }');
  const decimals = decimalsOf(amount.Currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.Currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // Text is formatted exactly (ECMA-402, 2023); the types of TypeScript 5 know it as a number's.
  return format.format(toDecimal(amount) as `${number}`);
}

function decimalsOf(currency: string): number {
  const known = /^[A-Z]{3}$/.test(currency) && Object.entries(CURRENCIES).find(([, codes]) => codes.includes(currency));
  if (!known)
    throw new ArgumentError('Currency', `Currency is ${JSON.stringify(currency)}, which ISO 4217 does not know.`);
  return Number(known[0]);
}
