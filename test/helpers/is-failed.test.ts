import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findResultCode, isFailed, resultCodes } from '../../helpers/is-failed.js';

test('only the status FAILED is failed', () => {
  assert.equal(isFailed({ Status: 'FAILED' }), true);
  for (const Status of ['CREATED', 'SUCCEEDED', 'failed', '', null]) assert.equal(isFailed({ Status }), false);
  assert.equal(isFailed({}), false);
});

test('each of the result codes (181 at least) is six digits, is found, and has a meaning', () => {
  const codes = Object.entries(resultCodes);
  assert.ok(codes.length >= 181);
  for (const [code, meaning] of codes) {
    assert.match(code, /^\d{6}$/);
    assert.equal(findResultCode(code), meaning);
    assert.ok(meaning.message || meaning.group, code);
  }
});

test('a code that is not known has no meaning, whatever it is called', () => {
  for (const code of ['999999', '', '1001', 'constructor', '__proto__', 'toString'])
    assert.equal(findResultCode(code), undefined);
});
