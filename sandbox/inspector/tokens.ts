import { html } from '../pages/html.js';
import { act, badge, empty, spanOf } from './pieces.js';
import type { Show } from './view.js';

const SHOWN = 50;

/** The tokens that were issued, the newest first, and what is left of their lives. */
export const showTokens: Show = ({ sandbox: { tokens } }) => {
  const fixed = html`<form class="filter" method="post" action="/_sandbox/inspector/token-life">
<label class="long">Life of the next tokens, in seconds<input name="seconds" type="number" min="1" max="86400" step="any" value="${tokens.life}" required></label>
<button class="small">Set</button></form>`;
  if (tokens.list.length === 0) return { fixed, live: empty('No token yet', 'One is issued with the first call.') };
  const alive = tokens.list.filter(({ left }) => left > 0).length;
  const live = html`<div class="bar"><p class="count">${tokens.issued} issued, ${alive} alive</p>${act('revoke-all', {}, 'Revoke all', 'bad')}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Tokens"><table><thead><tr><th scope="col">Token</th><th scope="col">Client</th><th scope="col">State</th><th scope="col" class="wide">Left</th><th scope="col"><span class="hidden">Actions</span></th></tr></thead><tbody>
${tokens.list
  .slice(-SHOWN)
  .reverse()
  .map(
    ({ number, clientId, life, left, value }) => html`<tr>
<th scope="row">${number}</th><td>${clientId}</td><td>${badge(left > 0 ? 'ACTIVE' : 'EXPIRED')}</td>
<td><div class="meter"><progress max="${life}" value="${left}" aria-label="What is left of token ${number}"></progress><span>${spanOf(left)} of ${spanOf(life)}</span></div></td>
<td>${left > 0 && act('revoke', { token: value }, 'Revoke', 'bad')}</td></tr>`,
  )}
</tbody></table></div>`;
  return { fixed, live };
};
