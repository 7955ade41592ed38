/** Something that the description and a source of the vendor say in two ways. */
export interface Difference {
  /** What differs: an operation, one of its parts, or a date. */
  readonly kind:
    | 'operation'
    | 'deprecation'
    | 'parameter'
    | 'body'
    | 'response'
    | 'field'
    | 'required'
    | 'type'
    | 'null'
    | 'value'
    | 'page'
    | 'date';
  /** What it is, and who says what. */
  readonly text: string;
  /** Where the description says it, or would have to. */
  readonly here: string;
  /** Where the vendor says it, or would have to. */
  readonly there: string;
}

/** A difference that is known, and why it stays. */
export interface Explanation {
  /** The line that reports it, `kind text`; `*` stands for any text. */
  readonly difference: string;
  readonly reason: string;
}

export const lineOf = ({ kind, text }: Difference): string => `${kind} ${text}`;

export function isExplained(difference: Difference, explanations: readonly Explanation[]): boolean {
  const line = lineOf(difference);
  return explanations.some(({ difference: pattern }) => matches(line, pattern));
}

function matches(line: string, pattern: string): boolean {
  const quoted = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${quoted.join('.*')}$`).test(line);
}

/** A mistake of the caller: one sentence, exit code 2. */
export class InputError extends Error {}
