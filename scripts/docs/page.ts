/** Nothing but what is on the page: its own scripts and styles, and the worker that searches. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  'connect-src blob: data:',
].join('; ');
/** The picture in the corner, which Redocly fetches from its own servers on each view. */
const BADGE = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const CHARSET = '<meta charset="utf8" />';

/** Makes sure that looking at the page tells nobody: no address to fetch from, and a policy that forbids it. */
export function sealPage(html: string): string {
  if (!html.includes(CHARSET)) throw new Error('Redocly changed its page: there is no place for the policy.');
  return html
    .replace(CHARSET, `<meta charset="utf-8" />\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
    .replaceAll(BADGE, 'data:,');
}
