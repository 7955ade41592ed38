import { METHODS } from '../../lib/openapi.js';
import { compareSchemas } from './compare-schemas.js';
import type { Difference } from './difference.js';
import { child, type Document, followed, listOf, type Place, placeOf, recordsOf } from './json.js';

interface Operation {
  /** As in `POST /v2.01/{ClientId}/wallets`. */
  readonly name: string;
  readonly place: Place;
  readonly item: Place;
}

/** What two descriptions say in two ways: operations, parameters, bodies, fields, required, types and values. */
export function compareDescriptions(ours: Document, theirs: Document): Difference[] {
  const [here, there] = [operationsOf(ours), operationsOf(theirs)];
  const done = new Set<string>();
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key): Difference[] => {
    const [our, their] = [here.get(key), there.get(key)];
    if (our && their) return compareOperations(our, their, done);
    if (their) {
      const place = { here: `${ours.name}#/paths`, there: placeOf(their.place) };
      return [{ kind: 'operation', text: `${their.name} is only there`, ...place }];
    }
    // What the vendor does not document, its description does not have: the operation says so itself.
    if (!our || our.place.value['x-undocumented'] === true) return [];
    const place = { here: placeOf(our.place), there: `${theirs.name}#/paths` };
    return [{ kind: 'operation', text: `${our.name} is only here`, ...place }];
  });
}

/** By method and path, whatever the case of the path and the names of its parameters. */
function operationsOf(document: Document): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path] of recordsOf(document.root['paths'])) {
    const item = child({ document, pointer: '', value: document.root }, 'paths', path);
    for (const method of METHODS) {
      const place = item && child(item, method);
      if (!item || !place) continue;
      const name = `${method.toUpperCase()} ${path}`;
      found.set(
        name
          .toLowerCase()
          .replace(/\{[^}]*\}/g, '{}')
          .replace(/\/$/, ''),
        { name, place, item },
      );
    }
  }
  return found;
}

function compareOperations(ours: Operation, theirs: Operation, done: Set<string>): Difference[] {
  const { name } = ours;
  const places = { here: placeOf(ours.place), there: placeOf(theirs.place) };
  const [isOurs, isTheirs] = [ours, theirs].map(({ place }) => place.value['deprecated'] === true);
  const text = `${name}: deprecated only ${isOurs ? 'here' : 'there'}`;
  return [
    ...(isOurs === isTheirs ? [] : [{ kind: 'deprecation', text, ...places } as const]),
    ...compareParameters(ours, theirs, places, done),
    ...compareRequests(ours, theirs, places, done),
    ...compareResponses(ours, theirs, places, done),
  ];
}

type Places = Pick<Difference, 'here' | 'there'>;

function compareParameters(ours: Operation, theirs: Operation, places: Places, done: Set<string>): Difference[] {
  const [here, there] = [parametersOf(ours), parametersOf(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key): Difference[] => {
    const [our, their] = [here.get(key), there.get(key)];
    const name = `${ours.name} parameter ${(our ?? their)?.value['name']}`;
    if (!our)
      return their ? [{ kind: 'parameter', text: `${name} is only there`, ...places, there: placeOf(their) }] : [];
    if (!their) return [{ kind: 'parameter', text: `${name} is only here`, ...places, here: placeOf(our) }];
    const at = { here: placeOf(our), there: placeOf(their) };
    const [isOurs, isTheirs] = [our, their].map(({ value }) => value['required'] === true);
    const text = `${name}: required only ${isOurs ? 'here' : 'there'}`;
    const schemas = [our, their].map((parameter) => [child(parameter, 'schema') ?? []].flat());
    return [
      ...(isOurs === isTheirs ? [] : [{ kind: 'required', text, ...at } as const]),
      ...compareSchemas(schemas[0] ?? [], schemas[1] ?? [], { body: name, path: '', isResponse: false }, done),
    ];
  });
}

/** Those of the query and the headers: those of the path are told by their place in it. */
function parametersOf({ item, place }: Operation): Map<string, Place> {
  const found = [item, place].flatMap((at) =>
    listOf(at.value['parameters']).flatMap((_, i) => [child(at, 'parameters', i) ?? []].flat()),
  );
  const named = found.map(followed).filter(({ value }) => value['in'] !== 'path');
  return new Map(
    named.map((parameter) => [`${parameter.value['in']} ${parameter.value['name']}`.toLowerCase(), parameter]),
  );
}

function compareRequests(ours: Operation, theirs: Operation, places: Places, done: Set<string>): Difference[] {
  const [here, there] = [ours, theirs]
    .map(({ place }) => child(place, 'requestBody'))
    .map((body) => body && followed(body));
  const body = `${ours.name} request`;
  if (!here && !there) return [];
  if (!here || !there) return [{ kind: 'body', text: `${body} is only ${here ? 'here' : 'there'}`, ...places }];
  return compareSchemas(schemaOf(here), schemaOf(there), { body, path: '', isResponse: false }, done);
}

/** Those of success: errors are grouped in other ways. */
function compareResponses(ours: Operation, theirs: Operation, places: Places, done: Set<string>): Difference[] {
  const statuses = [ours, theirs].flatMap(({ place }) => Object.keys(Object(place.value['responses'])));
  return [...new Set(statuses)].flatMap((status): Difference[] => {
    if (!status.startsWith('2')) return [];
    const body = `${ours.name} ${status}`;
    const [here, there] = [ours, theirs]
      .map(({ place }) => child(place, 'responses', status))
      .map((response) => response && followed(response));
    if (!here || !there) return [{ kind: 'response', text: `${body} is only ${here ? 'here' : 'there'}`, ...places }];
    return compareSchemas(schemaOf(here), schemaOf(there), { body, path: '', isResponse: true }, done);
  });
}

/** The schema of a body: that of its JSON, or else of the first form it has. */
function schemaOf(body: Place): Place[] {
  const types = Object.keys(Object(body.value['content']));
  const type = types.find((name) => name.includes('json')) ?? types[0];
  const schema = type === undefined ? undefined : child(body, 'content', type, 'schema');
  return schema ? [schema] : [];
}
