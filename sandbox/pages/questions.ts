import type { SandboxSca } from '../behaviours/sca.js';
import type { SandboxResources } from '../control.js';
import { asString, isObject, type Json, type JsonObject } from '../json.js';
import type { Part } from './html.js';

/** What the pages may do: what a test does by code. */
export interface Playable {
  resources: SandboxResources;
  sca: SandboxSca;
  /** How the sessions of strong authentication ended, by what they were for. */
  outcomes: Map<string, string[]>;
  /** Unix seconds */
  now(): number;
  /** The tokenization server: the line that it answers, or `undefined` where it refuses. */
  tokenize(registrationId: string, form: URLSearchParams): string | undefined;
}

/** Somebody opens a page. */
export interface Visit {
  sandbox: Playable;
  /** Of what the page is about. */
  id: string;
  url: URL;
  /** What was filled in; empty before a button was pressed. */
  form: URLSearchParams;
}

export interface Choice {
  value: string;
  label: string;
  look: 'main' | 'bad' | 'quiet';
  /** Does it, and says where to go then; nowhere: the page says that it is done. */
  run(): string | undefined;
}

/** A page that asks somebody to decide something. */
export interface Question {
  title: string;
  lead: string;
  sum?: string | undefined;
  facts?: readonly (readonly [string, string])[];
  fields?: Part;
  choices: readonly Choice[];
  /** Addresses that the choices may give. */
  leadsTo?: readonly (string | undefined)[];
  note?: string | undefined;
  lang?: string;
}

/** A page that says something, with a way back. */
export interface Notice {
  notice: string;
  text: Part;
  status?: number;
  back?: string | undefined;
  lang?: string;
}

export type Page = (visit: Visit) => Question | Notice;

/** Nothing here has this address. */
export function unknown(id: string): Notice {
  return { notice: 'There is nothing here', text: `This sandbox does not know ${id || 'this address'}.`, status: 404 };
}

/** Something in it was decided before, unless the page is for things of another kind. */
export function decided(item: JsonObject, back: string | undefined): Notice {
  const status = asString(item['Status']);
  if (status === '') return unknown(asString(item['Id']));
  return { notice: 'This has been decided', text: `Its status is ${status}. There is nothing left to do.`, back };
}

/** The address to go back to, with parameters that are added or replaced; `undefined` where it is not one that may be opened. */
export function backTo(address: Json | undefined, parameters: Record<string, string> = {}): string | undefined {
  const text = asString(address);
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  // an address of an app is as good; these are not addresses but programs and files
  if (/^(javascript|data|blob|file|vbscript|about):$/.test(url.protocol)) return undefined;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** `EUR 12.50`, as the reader's language writes it. */
export function sumOf(money: Json | undefined, lang = 'en'): string | undefined {
  if (!isObject(money) || typeof money['Amount'] !== 'number') return undefined;
  const currency = asString(money['Currency']);
  try {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'code' });
    return format.format(money['Amount'] / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return `${currency} ${money['Amount']}`;
  }
}
