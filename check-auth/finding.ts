/** The rules. The word before a reason in `check-auth-ignore` is one of these. */
export const RULES = {
  capability: 'Whatever may open a connection, run a program or make code has a line in check-auth.json.',
  'raw-client': 'Operations are called on a client that createClient made, never on a bare openapi-fetch client.',
  'raw-http': 'Nothing but the client sends requests to the Mangopay API.',
  'cast-client': 'The client keeps its type and its members, and nothing else is given its type.',
  suppression: 'No @ts-ignore, @ts-expect-error or @ts-nocheck hides a line that deals with the client.',
  'call-option': 'A call has no option that would lead it past the client, and sets no Authorization header.',
  'token-elsewhere': 'The token stays in the client.',
  'package-identity': 'The package is what was installed: not shadowed, not augmented, not entered by a side door.',
  'outside-program': 'Every file that deals with Mangopay is in the program that was checked.',
  ledger: 'check-auth.json says what the code says.',
  'ignore-comment': 'An exception names a rule, has a reason and is needed.',
} as const;

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

const CALL = 'Call the operation on a client that createClient made.';
const FIXES: Readonly<Record<RuleId, string>> = {
  capability: 'If it may: run mangopay-fetch check-auth --update, and give the line a reason.',
  'raw-client': CALL,
  'raw-http': CALL,
  'cast-client': 'Leave the client as it is, and wrap it in a class of your own. Fakes go into files named *.test.ts.',
  suppression: 'Remove it and fix what the compiler reports.',
  'call-option': 'Leave it out. If there is a need, give createClient the transport or the base URL.',
  'token-elsewhere': `${CALL} If something else has to send the token, say so with check-auth-ignore.`,
  'package-identity': 'Remove it, and import what the package exports.',
  'outside-program':
    'Add it to the tsconfig (allowJs for JavaScript), or check its own tsconfig with another --project.',
  ledger: 'Remove the line, or run mangopay-fetch check-auth --update.',
  'ignore-comment': `Take it out, or write "check-auth-ignore <rule>: <reason>" with one of ${Object.keys(RULES).join(', ')}.`,
};

/** A place in a file. */
export interface Location {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export function placeIn(file: string, text: string, index: number): Location {
  const before = text.slice(0, index);
  return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** A place in the code that fails the check. */
export interface Finding extends Location {
  /** The rule that it breaks. */
  readonly rule: RuleId;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

export function findingAt({ file, line, column }: Location, rule: RuleId, message: string): Finding {
  return { file, line, column, rule, message, fix: FIXES[rule] };
}

/** A finding that somebody has excepted, with a reason. */
export interface Ignored extends Finding {
  /** What the comment says after the name of the rule. */
  readonly reason: string;
}

/** A file that may do something: `fetch`, `import axios`, `node:https`, `eval`, … */
export interface Capability extends Location {
  /** What the file may do, as `check-auth.json` names it. */
  readonly capability: string;
}

/** A call of an operation. */
export interface CallSite extends Location {
  /** `GET /v2.01/…`; `undefined` where the description lacks the path, or it is computed. */
  readonly operation: string | undefined;
  /** How it is called: by its path, by its name, or by `paginate`. */
  readonly through: 'path' | 'operations' | 'paginate';
}
