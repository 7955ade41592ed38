/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function asString(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The text as JSON, or `undefined` if it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    // JSON.parse gives nothing but Json
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A deep copy; many times faster than `structuredClone`, which has to expect more than JSON. */
export function copy<Value extends Json>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  // the copy of a value is of its type
  if (Array.isArray(value)) return value.map(copy) as Value;
  const made: JsonObject = {};
  for (const name in value) made[name] = copy(value[name] ?? null);
  return made as Value;
}
