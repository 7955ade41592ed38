import { expect, inject, test } from 'vitest';
import { smoke } from './smoke.mjs';

test('the edge runtime is not a browser', async () => {
  expect(await smoke(inject('target'))).toEqual([]);
});
