/** Which call an answer belongs to. A `Response` does not say it, and the errors made from it should. */
export interface AnsweredCall {
  /** In capitals, as in `POST`. */
  readonly method: string;
  /** The path in the description, as in `/v2.01/{ClientId}/users/{UserId}`. */
  readonly path: string;
  /** The key that the request carried, where it carried one. */
  readonly idempotencyKey: string | undefined;
}

const calls = new WeakMap<object, AnsweredCall>();

/** For the client: notes what an answer belongs to, for as long as the answer lives. */
export function rememberCall(response: Response, call: AnsweredCall): void {
  calls.set(response, call);
}

/** `undefined` where the answer did not come through a client of ours. */
export function callOf(response: Response): AnsweredCall | undefined {
  return calls.get(response);
}
