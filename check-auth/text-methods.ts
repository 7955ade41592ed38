// The functions on strings that the evaluation of texts carries out.

type Method = (receiver: string, given: readonly string[]) => string | undefined;

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
const closed = (text: string): boolean => !text.includes('\uE001');
/** Those that need every character, so that no hole may be among them. */
const exact =
  (method: Method): Method =>
  (receiver, given) =>
    closed(receiver) && given.every(closed) ? method(receiver, given) : undefined;

const decode64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');
const decode = (text: string, how: string | undefined): string =>
  how === 'hex' || how === 'base64' || how === 'base64url' ? Buffer.from(text, how).toString('utf8') : text;
/** Of numbers, one by one or as the text of an array. */
const codes = exact((_, given) => {
  const numbers = given.flatMap((one) => one.split(',')).map(Number);
  return String.fromCodePoint(...numbers.filter((code) => code >= 0 && code < 0x110000));
});

/** Marks the text of a regular expression. */
export const PATTERN = '\uE003';

/** With holes, as it was: what is replaced is hardly ever the host. */
function replaced(receiver: string, [from = '', to = '']: readonly string[], how: 'replace' | 'replaceAll'): string {
  if (![receiver, from, to].every(closed)) return receiver;
  const [, source, flags] = from.startsWith(PATTERN) ? (/^.\/([\s\S]*)\/(\w*)$/.exec(from) ?? []) : [];
  return source === undefined ? receiver[how](from, () => to) : receiver.replace(new RegExp(source, flags), to);
}

const TABLE: Readonly<Record<string, Method>> = {
  toString: (receiver: string, [radix]: readonly string[]) => {
    const base = number(radix);
    return base !== undefined && /^\d+$/.test(receiver) ? Number(receiver).toString(base) : receiver;
  },
  valueOf: (receiver: string) => receiver,
  clone: (receiver) => receiver,
  trim: (receiver) => receiver.trim(),
  toLowerCase: (receiver: string) => receiver, // letter case of a host does not matter, and names of holes keep theirs
  toUpperCase: (receiver) => receiver,
  normalize: (receiver) => receiver,
  concat: (receiver, given) => receiver + given.join(''),
  replace: (receiver, given) => replaced(receiver, given, 'replace'),
  replaceAll: (receiver, given) => replaced(receiver, given, 'replaceAll'),
  slice: exact((receiver, [from, to]) => receiver.slice(number(from), number(to))),
  substring: exact((receiver, [from, to]) => receiver.substring(number(from) ?? 0, number(to))),
  substr: exact((receiver, [from, length]) =>
    receiver.slice(number(from) ?? 0, (number(from) ?? 0) + (number(length) ?? receiver.length)),
  ),
  padStart: exact((receiver, [length, fill]) => receiver.padStart(number(length) ?? 0, fill)),
  padEnd: exact((receiver, [length, fill]) => receiver.padEnd(number(length) ?? 0, fill)),
  repeat: exact((receiver, [times]) => receiver.repeat(Math.min(number(times) ?? 0, 99))),
  at: exact((receiver, [index]) => receiver.at(number(index) ?? 0)),
  charAt: exact((receiver, [index]) => receiver.charAt(number(index) ?? 0)),
  atob: exact((_, [text = '']) => decode64(text)),
  'globalThis.atob': exact((_, [text = '']) => decode64(text)),
  'Buffer.from': (_, [text = '', how]) =>
    /^\d+(,\d+)+$/.test(text) ? codes('', [text]) : exact(() => decode(text, how))(text, []),
  'String.fromCharCode': codes,
  'String.fromCodePoint': codes,
  String: (_, [text = '']) => text,
  decodeURIComponent: (_, [text = '']) => text,
  decodeURI: (_, [text = '']) => text,
  encodeURI: (_, [text = '']) => text,
  'Promise.resolve': (_, [text = '']) => text,
  'JSON.parse': exact((_, [text = '']) => text.replace(/^"|"$/g, '')),
  'URL.parse': (_, [path = '', base = '']) => base + path,
};

export const METHODS: ReadonlySet<string> = new Set(Object.keys(TABLE));

/** `undefined` where the result cannot be told. */
export function applyMethod(method: string, receiver: string, given: readonly string[]): string | undefined {
  return TABLE[method]?.(receiver, given);
}
