// Plain ESM, since Redocly loads it as it is.

const PLACE = '#/components/schemas/';

/**
 * Writes each schema of a bundled description out whole, in place: a person, and a tool that knows no `allOf`, finds all
 * fields of a pay-in together. In the sources they stand once.
 */
export function mergeAllOf(description) {
  const { schemas } = description.components;
  for (const name of Object.keys(schemas)) schemas[name] = merged(schemas[name], schemas);
  removeUnused(schemas, description);
}

/** What a schema says itself comes last, so that it counts where both say something. */
function merged(schema, schemas) {
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const bases = allOf.map((base) => merged(base.$ref ? schemas[base.$ref.replace(PLACE, '')] : base, schemas));
  const parts = [...bases, own];
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  });
}

/** What was there to be built upon, and is by nothing else. */
function removeUnused(schemas, description) {
  const names = Object.keys(schemas);
  const used = new Set(JSON.stringify(description).match(/#\/components\/schemas\/[\w.-]+/g));
  for (const name of names) if (!used.has(PLACE + name)) delete schemas[name];
  if (Object.keys(schemas).length < names.length) removeUnused(schemas, description);
}
