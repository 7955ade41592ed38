import { expect, inject, test } from 'vitest';
import { smoke } from './smoke.mjs';

test('the edge runtime is no browser', async () => {
  expect(await smoke(inject('target'))).toEqual([]);
});
