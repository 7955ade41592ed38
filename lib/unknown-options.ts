import { ConfigurationError } from '../errors/call.js';

/** An option that nobody reads is a mistake that nobody finds. `rest` holds the options that nothing has read. */
export function refuseUnknown(where: string, rest: object): void {
  for (const name in rest)
    throw new ConfigurationError(name, `${where} has no option ${name}. Correct its name, or remove it.`);
}
