/** Shared by every copy of this package in a process, so that an error is recognized whichever copy created it. */
const BRAND: unique symbol = Symbol.for('mangopay-fetch.error');

/**
 * The base of every error that this package throws. `code` tells the kinds apart, `message` says what to do next, and
 * `cause` holds the error underneath, where there is one.
 */
export abstract class MangopayFetchError extends Error {
  abstract readonly code: string;
  /** The id of the call that failed, as its events show it; `undefined` outside a call. */
  declare callId?: string;

  get [BRAND](): true {
    return true;
  }

  /** What `JSON.stringify` and loggers write: every field, the causes by name and message, and no stack. */
  toJSON(): Record<string, unknown> {
    const plain: Record<string, unknown> = { name: this.name, message: this.message };
    Object.assign(plain, this);
    if (this.cause !== undefined) plain['cause'] = briefly(this.cause);
    return plain;
  }
}

/** An error of any kind as plain data. */
function briefly(error: unknown): unknown {
  if (hasBrand(error)) return error.toJSON();
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  return { name, message, ...(cause !== undefined && { cause: briefly(cause) }) };
}

/** Whether an error comes from this package: unlike `instanceof`, also true for errors of another copy of it. */
export function hasBrand(value: unknown): value is MangopayFetchError {
  return typeof value === 'object' && value !== null && BRAND in value && value[BRAND] === true;
}
