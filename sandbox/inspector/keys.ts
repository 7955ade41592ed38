import { html } from '../pages/html.js';
import { badge, empty, spanOf, timeOf } from './pieces.js';
import type { Show } from './view.js';

const SHOWN = 100;

/** Idempotency keys that are used up, the newest first. */
export const showKeys: Show = ({ accounts }) => {
  const keys = [...accounts()].flatMap(({ idempotency }) => idempotency.list()).reverse();
  const live =
    keys.length === 0
      ? empty('No key has been used', 'A POST with an Idempotency-Key uses it up for 24 hours.')
      : html`<p class="count">${keys.length} used up</p><div class="scroll" tabindex="0" role="region" aria-label="Idempotency keys"><table><thead><tr><th scope="col">Key</th><th scope="col">Used at</th><th scope="col">Response</th><th scope="col">Free again in</th></tr></thead><tbody>
${keys
  .slice(0, SHOWN)
  .map(
    ({ key, usedAt, status, left }) =>
      html`<tr><th scope="row" class="mono">${key}</th><td class="mono">${timeOf(usedAt)}</td><td>${badge(status ?? 'waiting')}</td><td>${spanOf(left)}</td></tr>`,
  )}</tbody></table></div>`;
  return { fixed: html``, live };
};
