import { createHash } from 'node:crypto';

/** Digits of an account number, without the country and the check digits. */
const LENGTHS: Readonly<Record<string, number>> = { DE: 18, DK: 14, ES: 20, FR: 23, LU: 16, PL: 24 };

/** Whether `makeIban` knows the form of the country's account numbers. */
export function hasIban(country: string): boolean {
  return Object.hasOwn(LENGTHS, country);
}

/** An IBAN of the country, the same each time for the same resource, with check digits that are right. */
export function makeIban(country: string, id: string): string {
  return checked(country, digitsOf(id).slice(0, LENGTHS[country]));
}

/** A British account: its own two numbers, and the IBAN that holds them. */
export function makeBritishAccount(id: string): { SortCode: string; AccountNumber: string; IBAN: string } {
  const [SortCode, AccountNumber] = [digitsOf(id).slice(0, 6), digitsOf(id).slice(6, 14)];
  return { SortCode, AccountNumber, IBAN: checked('GB', `SNDB${SortCode}${AccountNumber}`) };
}

function checked(country: string, number: string): string {
  // letters count from 10; the IBAN, read from the fifth character on, leaves 1 when divided by 97
  const numeric = `${number}${country}00`.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
  return `${country}${`${98n - (BigInt(numeric) % 97n)}`.padStart(2, '0')}${number}`;
}

function digitsOf(id: string): string {
  const hash = createHash('md5').update(id).digest('hex');
  return hash.replace(/[a-f]/g, (letter) => `${letter.charCodeAt(0) - 97}`);
}
