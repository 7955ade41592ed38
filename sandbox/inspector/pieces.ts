import { isObject, type Json, type JsonObject } from '../json.js';
import { Html, html, type Part } from '../pages/html.js';

/** JSON for reading. Addresses of the sandbox can be followed. */
export function json(value: Json | undefined, baseUrl: string): Html {
  return html`<pre tabindex="0" class="json">${value === undefined ? html`<i>nothing</i>` : write(value, '', baseUrl)}</pre>`;
}

function write(value: Json, indent: string, baseUrl: string): Part {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((each) => html`\n${deeper}${write(each, deeper, baseUrl)}`);
    return html`[${join(items)}\n${indent}]`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    const lines = entries.map(([name, each]) => html`\n${deeper}<b>${name}</b>: ${write(each, deeper, baseUrl)}`);
    return html`{${join(lines)}\n${indent}}`;
  }
  if (typeof value !== 'string') return html`<i>${JSON.stringify(value)}</i>`;
  const text = cut(value, 2_000);
  if (!value.startsWith(`${baseUrl}/`)) return html`"${text}"`;
  return html`"<a href="${value}" target="_blank" rel="noopener">${text}</a>"`;
}

function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ text }) => text).join(','));
}

export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}… (${text.length} characters)` : text;
}

/** `2025-12-01 13:05:07`, in UTC as everything in the API. */
export function dateOf(seconds: Json | undefined): string {
  return typeof seconds === 'number' ? new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ') : '';
}

export function timeOf(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}

/** `1 h 05 min`, `42 s` */
export function spanOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 120) return `${whole} s`;
  if (whole < 7_200) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
}

/** The field that says how a resource stands; some have none. */
export function statusField(item: JsonObject): string | undefined {
  return ['Status', 'UserStatus', 'Validity'].find((name) => name in item);
}

const GOOD = new Set(['SUCCEEDED', 'ACTIVE', 'VALIDATED', 'VALID', 'ENABLED', 'CAPTURED', 'AVAILABLE', 'delivered']);
const BAD = new Set(['FAILED', 'REFUSED', 'INVALID', 'CANCELED', 'CANCELLED', 'EXPIRED', 'CLOSED', 'given-up', 'LOST']);

export function badge(text: string): Html {
  const look = GOOD.has(text) ? 'good' : BAD.has(text) ? 'bad' : 'wait';
  return html`<span class="badge ${look}">${text}</span>`;
}

/** A button that does something at once. */
export function act(action: string, fields: Record<string, string>, label: string, look = ''): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="/_sandbox/inspector/${action}">${hidden}<button class="small ${look}">${label}</button></form>`;
}

export function empty(title: string, text: Part): Html {
  return html`<div class="empty"><h2>${title}</h2><p>${text}</p></div>`;
}
