import { ArgumentError } from '../errors/call.js';

/** For callers without a compiler, which would refuse it. @throws {@link ArgumentError} */
export function checkObject(parameter: string, value: unknown, what: string): void {
  if (typeof value !== 'object' || value === null) throw new ArgumentError(parameter, `${parameter} must be ${what}.`);
}
