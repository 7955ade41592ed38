/** The rules over a service's program. The word before a reason in `check-auth-ignore` is one of these. */
export const RULES = {
  'raw-client': 'Operations are called on a client that createClient made, never on a bare openapi-fetch client.',
  'raw-http': 'Nothing but the client sends requests to the Mangopay API.',
  'host-elsewhere': 'A host of the Mangopay API is given to nothing that might send a request to it.',
  'path-elsewhere': 'A path of the description is called on a client that createClient made, and on nothing else.',
  'untyped-call': 'What is called with a host or path of the API has a type, so that it can be told what it is.',
  'cast-client': 'The client keeps its type: it is not made into any, and nothing else is made into it.',
  suppression: 'No @ts-ignore, @ts-expect-error or @ts-nocheck hides a line that deals with the client or with HTTP.',
  'call-option': 'A call has no option that would lead it round the client, and sets no Authorization of its own.',
  'strips-authorization': 'What the client sends through leaves the Authorization header as it is.',
  'token-elsewhere': 'The token stays in the client.',
  'package-identity': 'The package is what was installed: not shadowed, not augmented, not entered by a side door.',
  'computed-import': 'Modules are imported by names that can be read.',
  'dynamic-code': 'No code is made from strings.',
  'outside-program': 'Every file that deals with Mangopay is in the program that was checked.',
  'ignore-comment': 'An exception names a rule, has a reason and is needed.',
} as const;

export type RuleId = keyof typeof RULES;

export interface Location {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Finding extends Location {
  readonly rule: RuleId;
  /** `unproven`: what could not be resolved. It fails all the same. */
  readonly certainty: 'violation' | 'unproven';
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** An exception that somebody has justified. */
export interface Ignored extends Finding {
  readonly reason: string;
}

/** What the proof takes for granted: a host that the program gets from outside. */
export interface Assumption extends Location {
  readonly message: string;
}

/** A call of an operation. */
export interface CallSite extends Location {
  /** `GET /v2.01/…`; `undefined` where it is chosen at run time. */
  readonly operation: string | undefined;
  readonly through: 'path' | 'operations' | 'paginate';
}
