import { createHash } from 'node:crypto';
import { Html, html, type Part } from './html.js';

/** A page ready to be sent. */
export interface PageReply {
  status: number;
  text: string | undefined;
  headers: Record<string, string>;
}

export interface PageOptions {
  title: string;
  body: Part;
  style: string;
  script?: string;
  status?: number;
  lang?: string;
  /** Addresses that a form of the page leads to in the end. */
  leadsTo?: readonly (string | undefined)[];
}

/** A whole page. It loads nothing from anywhere, and runs nothing but its own script. */
export function page({ title, body, style, script, status = 200, lang = 'en', leadsTo = [] }: PageOptions): PageReply {
  const text = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${new Html(script)}</script>`}
</body>
</html>
`.text;
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    script === undefined ? '' : `script-src '${hash(script)}'; connect-src 'self'`,
    'img-src data:',
    // browsers hold the address after a form's redirect against this too
    ['form-action', "'self'", ...leadsTo.map((address) => (address === undefined ? '' : sourceOf(address)))].join(' '),
    "base-uri 'none'",
  ];
  return {
    status,
    text,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.filter((part) => part !== '').join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** Sends a browser elsewhere after a form. */
export function redirect(location: string): PageReply {
  return { status: 303, text: undefined, headers: { location, 'cache-control': 'no-store' } };
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function sourceOf(address: string): string {
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : protocol;
}
