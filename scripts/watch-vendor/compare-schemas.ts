import type { Difference } from './difference.js';
import { type Document, followed, mentions, type Place, placeOf } from './json.js';
import { type Shape, shapeOf } from './shape.js';

/** Where a schema is used. */
export interface Use {
  /** As in `POST /v2.01/{ClientId}/wallets request`. */
  readonly body: string;
  /** The field in it, as in `Billing.Address`; empty for the body itself. */
  readonly path: string;
  /** A response need not say what is required; then there is nothing to compare. */
  readonly isResponse: boolean;
}

/**
 * Compares what two schemas say of each field, at any depth. A pair of schemas is compared once, where it is first
 * used: `done` holds those that were.
 */
export function compareSchemas(
  here: readonly Place[],
  there: readonly Place[],
  use: Use,
  done: Set<string>,
): Difference[] {
  const [first, second] = [here[0], there[0]];
  // By what they refer to: a shared schema is one, wherever it is used.
  const pair = JSON.stringify([use.isResponse, here.map(identity), there.map(identity)]);
  if (first === undefined || second === undefined || done.has(pair)) return [];
  done.add(pair);
  const [ours, theirs] = [shapeOf(here), shapeOf(there)];
  const places = { here: placeOf(first), there: placeOf(second) };
  return [
    ...compareValues(ours, theirs, `${use.body} ${use.path}`.trim(), places),
    ...compareWords(ours, theirs, `${use.body} ${use.path}`.trim(), places, first.document),
    ...compareFields(ours, theirs, use, places, done),
    ...compareSchemas(ours.items, theirs.items, { ...use, path: `${use.path}[]` }, done),
  ];
}

/** What a place says: where it refers to, and the type beside the reference, which may rule out null. */
const identity = (place: Place): string => {
  const { $ref, type } = place.value;
  return typeof $ref === 'string' ? `${place.document.name}${$ref} ${type}` : placeOf(place);
};

type Places = Pick<Difference, 'here' | 'there'>;

/** Whether both say of an operation, parameter, body or field that it is deprecated, or required. */
export function compareFlag(flag: 'deprecated' | 'required', name: string, ours: Place, theirs: Place): Difference[] {
  const [isOurs, isTheirs] = [ours, theirs].map((place) => followed(place).value[flag] === true);
  if (isOurs === isTheirs) return [];
  const kind = flag === 'required' ? flag : 'deprecation';
  const text = `${name}: ${flag} only ${isOurs ? 'here' : 'there'}`;
  return [{ kind, text, here: placeOf(ours), there: placeOf(theirs) }];
}

function compareValues(ours: Shape, theirs: Shape, name: string, places: Places): Difference[] {
  const differences: Difference[] = [];
  const isTyped = ours.types.size > 0 && theirs.types.size > 0;
  const [here, there] = [ours.types, theirs.types].map((types) => [...types].sort().join(' or '));
  if (isTyped && here !== there) {
    differences.push({ kind: 'type', text: `${name}: ${here} here, ${there} there`, ...places });
  }
  // The description allows null wherever a field may be absent, so it may do so where the vendor does not.
  if (ours.types.size > 0 && theirs.nullable && !ours.nullable) {
    differences.push({ kind: 'null', text: `${name}: null is allowed only there`, ...places });
  }
  // What it puts in words is compared by itself.
  if (theirs.values === undefined) return differences;
  for (const value of new Set([...theirs.values, ...(ours.values ?? [])])) {
    const isHere = ours.values?.has(value) ?? false;
    if (isHere !== theirs.values.has(value)) {
      differences.push({ kind: 'value', text: `${name}: ${value} is only ${isHere ? 'here' : 'there'}`, ...places });
    }
  }
  return differences;
}

/** Values that the vendor puts in words, as far as they are new: its texts are shared by fields with fewer of them. */
function compareWords(ours: Shape, theirs: Shape, name: string, places: Places, document: Document): Difference[] {
  if (ours.values === undefined || theirs.values !== undefined) return [];
  const unknown = [...theirs.words].filter((value) => !mentions(document, value));
  return unknown.map((value) => ({ kind: 'value', text: `${name}: ${value} is only there`, ...places }));
}

function compareFields(ours: Shape, theirs: Shape, use: Use, places: Places, done: Set<string>): Difference[] {
  const names = new Set([...ours.fields.keys(), ...theirs.fields.keys()]);
  return [...names].flatMap((field): Difference[] => {
    const path = use.path === '' ? field : `${use.path}.${field}`;
    const name = `${use.body} ${path}`;
    const [here = [], there = []] = [ours.fields.get(field), theirs.fields.get(field)];
    const [first, second] = [here[0], there[0]];
    if (first === undefined) {
      return [{ kind: 'field', text: `${name} is only there`, ...places, ...(second && { there: placeOf(second) }) }];
    }
    if (second === undefined) return [{ kind: 'field', text: `${name} is only here`, ...places, here: placeOf(first) }];
    const [isOurs, isTheirs] = [ours.required.has(field), theirs.required.has(field)];
    const isCompared = !use.isResponse || theirs.saysRequired;
    const text = `${name}: required only ${isOurs ? 'here' : 'there'}`;
    return [
      ...(isCompared && isOurs !== isTheirs ? [{ kind: 'required', text, ...places } as const] : []),
      ...compareFlag('deprecated', name, first, second),
      ...compareSchemas(here, there, { ...use, path }, done),
    ];
  });
}
