// Plain ESM, since Redocly loads it as it is.

const PLACE = '#/components/schemas/';

/** What is brought together, or may be said anew. Anything else that two parts say in two ways is refused. */
const MERGED = new Set(['description', 'type', 'properties', 'required', 'examples']);

/**
 * Writes each schema of a bundled description out whole, in place: a person, and a tool without `allOf`, finds all
 * fields of a pay-in together. In the sources they stand once.
 */
export function mergeAllOf(description) {
  const { schemas = {} } = description.components;
  for (const name of Object.keys(schemas)) schemas[name] = merged(name, schemas[name], schemas);
  removeUnused(schemas, description);
}

/** What a schema says itself comes last, so that it counts where both say something. */
function merged(name, schema, schemas) {
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const bases = allOf.map((base) => merged(name, base.$ref ? schemas[base.$ref.replace(PLACE, '')] : base, schemas));
  const parts = [...bases, own];
  const whole = Object.assign({}, ...parts);
  for (const [keyword, value] of parts.flatMap(Object.entries)) {
    if (!MERGED.has(keyword) && JSON.stringify(value) !== JSON.stringify(whole[keyword]))
      throw new Error(`${name} and what it builds on say ${keyword} in two ways, which cannot be merged.`);
  }
  whole.properties = Object.assign({}, ...parts.map(({ properties }) => properties));
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  return required.size > 0 ? { ...whole, required: [...required] } : whole;
}

/** What was there to be built upon, and is by nothing else. */
function removeUnused(schemas, description) {
  const names = Object.keys(schemas);
  const used = new Set(JSON.stringify(description).match(/#\/components\/schemas\/[\w.-]+/g));
  for (const name of names) if (!used.has(PLACE + name)) delete schemas[name];
  if (Object.keys(schemas).length < names.length) removeUnused(schemas, description);
}
