import { ArgumentError } from '../errors/call.js';
import { isObject } from './json.js';

/** For callers without a compiler, which would refuse it. @throws {@link ArgumentError} */
export function checkObject(parameter: string, value: unknown, what: string): void {
  if (!isObject(value)) throw new ArgumentError(parameter, `${parameter} must be ${what}.`);
}
