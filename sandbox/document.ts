import { readFileSync } from 'node:fs';
import type { JsonObject } from './json.js';

/**
 * The bundled description. In the package, the build puts the text itself in this module's place, without its prose:
 * nothing is read at run time, so that any bundler and any transform can take it.
 */
export function readDocument(): JsonObject {
  // generated, and linted before it was
  return JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as JsonObject;
}
