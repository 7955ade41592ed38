import { MangopayFetchError } from './base.js';

/** A request to a Mangopay host that did not come from a client. Its stack leads to the code that sent it. */
export class BypassError extends MangopayFetchError {
  override readonly name = 'BypassError';
  readonly code = 'bypass';
  /** The host that the request went to. */
  readonly host: string;

  constructor(method: string, host: string, path: string) {
    super(
      `${method} https://${host}${path} did not come from a client that createClient made, or lost its Authorization on the way. Call the operation on the client.`,
    );
    this.host = host;
  }
}
