// Calls that the API refuses, and what is made of the refusal.

import assert from 'node:assert/strict';
import { type ApiError, isMangopayError } from '../../errors/api.js';
import { unwrap } from '../../helpers/unwrap.js';
import type { Api } from './support.js';

export const WALLET = '/v2.01/{ClientId}/wallets/{WalletId}';

export function getWallet({ client }: Api) {
  return unwrap(client.GET(WALLET, { params: { path: { WalletId: 'wlt_m_1' } } }));
}

export function createWallet({ client }: Api) {
  const body = { Owners: ['user_m_1'], Currency: 'EUR', Description: 'Sales' };
  return unwrap(client.POST('/v2.01/{ClientId}/wallets', { body }));
}

export async function refusal(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    if (isMangopayError(error)) return error;
    throw error;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
}

export const errorReport = (fields: object): object => ({
  Message: 'No.',
  Type: 'param_error',
  Id: '4ee7cdf4#1661865189',
  Date: 1661865190,
  errors: null,
  ...fields,
});
