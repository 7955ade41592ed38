// What callers without a compiler may pass.

import { ArgumentError, ConfigurationError } from '../errors/call.js';
import { isObject } from './json.js';

/** The options as they are, where they are an object: from JavaScript anything may come. */
export function optionsOf<Options extends object>(where: string, options: Options): Options {
  if (!isObject(options)) throw new ConfigurationError('options', `${where} must be given its options as an object.`);
  return options;
}

/** An option that is not read is a mistake that goes unnoticed. `rest` holds the options that nothing has read. */
export function refuseUnknown(where: string, rest: object): void {
  for (const name in rest)
    throw new ConfigurationError(name, `${where} has no option ${name}. Correct its name, or remove it.`);
}

/** @throws {@link ArgumentError} for what the compiler would refuse. */
export function checkObject(parameter: string, value: unknown, what: string): void {
  if (!isObject(value)) throw new ArgumentError(parameter, `${parameter} must be ${what}.`);
}
