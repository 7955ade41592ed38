import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { InputError } from './difference.js';
import { isRecord, type Json } from './json.js';

/** A description of the vendor, the index of its documentation, or a text such as a release note. */
export type Source =
  | { readonly kind: 'description'; readonly name: string; readonly document: Json }
  | { readonly kind: 'index'; readonly name: string; readonly pages: readonly string[] }
  | { readonly kind: 'note'; readonly name: string; readonly text: string };

/** @throws {@link InputError} where it cannot be read, or is not one of the three. */
export async function readSource(name: string): Promise<Source> {
  const text = await (/^https?:\/\//.test(name) ? download(name) : readFromDisk(name));
  if (/^\s*<(!doctype|html|head|body)\b/i.test(text)) {
    throw new InputError(`${name} is a page in HTML. Give it as Markdown: the vendor's pages end with .md.`);
  }
  if (/\.(json|ya?ml)$/i.test(name.replace(/[?#].*$/, '')) || /^\s*(\{|openapi:|swagger:)/.test(text)) {
    return { kind: 'description', name, document: readDescription(name, text) };
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const links = lines.flatMap(
    (line) => line.match(/^\s*[-*+][^[(]*\[[^\]]*\]\(((?:https?:\/\/|\.?\/)[^)\s]+)\)/)?.[1] ?? [],
  );
  if (links.length > 0 && links.length * 2 >= lines.length) return { kind: 'index', name, pages: links };
  return { kind: 'note', name, text };
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    if (response.ok) return await response.text();
    throw new InputError(`${url} responds with ${response.status}.`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Could not reach ${url}: ${reasonOf(error)}.`);
  }
}

async function readFromDisk(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`Could not read ${path}: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error; // fetch hides the reason in its cause
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

function readDescription(name: string, text: string): Json {
  let document: unknown;
  try {
    document = parse(text); // JSON is YAML too
  } catch {
    throw new InputError(`${name} is neither JSON nor YAML.`);
  }
  if (!isRecord(document) || typeof document['openapi'] !== 'string' || !document['openapi'].startsWith('3.')) {
    const version = isRecord(document) && 'swagger' in document ? ', but Swagger 2' : '';
    throw new InputError(`${name} is not an OpenAPI 3 description${version}.`);
  }
  if (!isRecord(document['paths'])) throw new InputError(`${name} is an OpenAPI description without paths.`);
  return document;
}
