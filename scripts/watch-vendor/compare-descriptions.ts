import { METHODS } from '../../lib/openapi.js';
import { compareFlag, compareSchemas } from './compare-schemas.js';
import type { Difference } from './difference.js';
import { child, type Document, followed, listOf, type Place, placeOf, recordsOf } from './json.js';

interface Documented {
  /** As in `POST /v2.01/{ClientId}/wallets`. */
  readonly name: string;
  readonly place: Place;
  readonly item: Place;
}

/** What two descriptions say in two ways: operations, parameters, bodies, fields, required, types and values. */
export function compareDescriptions(ours: Document, theirs: Document): Difference[] {
  const [here, there] = [operationsOf(ours), operationsOf(theirs)];
  const done = new Set<string>();
  const operations = [...new Set([...here.keys(), ...there.keys()])].flatMap((key): Difference[] => {
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
  return [...operations, ...compareWebhooks(ours, theirs)];
}

/** Event types, where the vendor describes them as webhooks at all. */
function compareWebhooks(ours: Document, theirs: Document): Difference[] {
  const [here, there] = [ours, theirs].map(({ root }) => new Set(recordsOf(root['webhooks']).map(([name]) => name)));
  if (!here || !there?.size) return [];
  const names = [...new Set([...here, ...there])].filter((name) => here.has(name) !== there.has(name));
  return names.map((name) => ({
    kind: 'value',
    text: `webhook ${name} is only ${here.has(name) ? 'here' : 'there'}`,
    here: `${ours.name}#/webhooks`,
    there: `${theirs.name}#/webhooks`,
  }));
}

/** By method and path, whatever the case of the path and the names of its parameters. */
function operationsOf(document: Document): Map<string, Documented> {
  const found = new Map<string, Documented>();
  for (const [path] of recordsOf(document.root['paths'])) {
    const here = child({ document, pointer: '', value: document.root }, 'paths', path);
    const item = here && followed(here);
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

function compareOperations(ours: Documented, theirs: Documented, done: Set<string>): Difference[] {
  const places = { here: placeOf(ours.place), there: placeOf(theirs.place) };
  return [
    ...compareFlag('deprecated', ours.name, ours.place, theirs.place),
    ...compareParameters(ours, theirs, places, done),
    ...compareRequests(ours, theirs, places, done),
    ...compareResponses(ours, theirs, places, done),
  ];
}

type Places = Pick<Difference, 'here' | 'there'>;

function compareParameters(ours: Documented, theirs: Documented, places: Places, done: Set<string>): Difference[] {
  const [here, there] = [parametersOf(ours), parametersOf(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key): Difference[] => {
    const [our, their] = [here.get(key), there.get(key)];
    const name = `${ours.name} parameter ${(our ?? their)?.value['name']}`;
    if (!our)
      return their ? [{ kind: 'parameter', text: `${name} is only there`, ...places, there: placeOf(their) }] : [];
    if (!their) return [{ kind: 'parameter', text: `${name} is only here`, ...places, here: placeOf(our) }];
    const schemas = [our, their].map((parameter) => [child(parameter, 'schema') ?? []].flat());
    return [
      ...compareFlag('required', name, our, their),
      ...compareFlag('deprecated', name, our, their),
      ...compareSchemas(schemas[0] ?? [], schemas[1] ?? [], { body: name, path: '', isResponse: false }, done),
    ];
  });
}

/** Those of the query and the headers: those of the path are told by their place in it. */
function parametersOf({ item, place }: Documented): Map<string, Place> {
  const found = [item, place].flatMap((at) =>
    listOf(at.value['parameters']).flatMap((_, i) => [child(at, 'parameters', i) ?? []].flat()),
  );
  const named = found.map((parameter) => followed(parameter)).filter(({ value }) => value['in'] !== 'path');
  return new Map(
    named.map((parameter) => [`${parameter.value['in']} ${parameter.value['name']}`.toLowerCase(), parameter]),
  );
}

function compareRequests(ours: Documented, theirs: Documented, places: Places, done: Set<string>): Difference[] {
  const [here, there] = [ours, theirs]
    .map(({ place }) => child(place, 'requestBody'))
    .map((body) => body && followed(body));
  const body = `${ours.name} request`;
  if (!here && !there) return [];
  if (!here || !there) return [{ kind: 'body', text: `${body} is only ${here ? 'here' : 'there'}`, ...places }];
  return [
    ...compareFlag('required', body, here, there),
    ...compareSchemas(schemaOf(here), schemaOf(there), { body, path: '', isResponse: false }, done),
  ];
}

/** Those of success: errors are grouped in other ways. */
function compareResponses(ours: Documented, theirs: Documented, places: Places, done: Set<string>): Difference[] {
  const [own = [], others = []] = [ours, theirs].map(({ place }) =>
    Object.keys(Object(place.value['responses'])).filter((status) => status.startsWith('2')),
  );
  // `2XX` stands for whichever the other has.
  const isRange = others.length === 1 && others[0]?.toUpperCase() === '2XX';
  return [...new Set([...own, ...(isRange ? [] : others)])].flatMap((status): Difference[] => {
    const body = `${ours.name} ${status}`;
    const [here, there] = [
      child(ours.place, 'responses', status),
      child(theirs.place, 'responses', isRange ? (others[0] ?? '') : status),
    ].map((response) => response && followed(response));
    if (!here || !there) return [{ kind: 'response', text: `${body} is only ${here ? 'here' : 'there'}`, ...places }];
    const [first, second] = [schemaOf(here), schemaOf(there)];
    if (first.length !== second.length) {
      const text = `${body} has a body only ${first.length > 0 ? 'here' : 'there'}`;
      return [{ kind: 'response', text, ...places }];
    }
    return compareSchemas(first, second, { body, path: '', isResponse: true }, done);
  });
}

/** The schema of a body: that of its JSON, or else of the first form it has. */
function schemaOf(body: Place): Place[] {
  const types = Object.keys(Object(body.value['content']));
  const type = types.find((name) => name.includes('json')) ?? types[0];
  const schema = type === undefined ? undefined : child(body, 'content', type, 'schema');
  return schema ? [schema] : [];
}
