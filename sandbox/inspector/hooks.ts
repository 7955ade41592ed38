import { eventTypes } from '../../generated/event-types.js';
import { asString } from '../json.js';
import { html } from '../pages/html.js';
import { act, badge, empty } from './pieces.js';
import type { Show } from './view.js';

const SHOWN = 100;

/** Who is told of what, and how each notification went. */
export const showHooks: Show = ({ sandbox: { hooks }, accounts }) => {
  const fixed = html`<form class="filter" method="post" action="/_sandbox/inspector/emit">
<label>Event<input name="eventType" list="events" required autocomplete="off" placeholder="DISPUTE_CREATED"></label>
<label>Of the resource<input name="id" required autocomplete="off" placeholder="its id"></label>
<button class="small">Notify</button></form>
<datalist id="events">${Object.keys(eventTypes).map((name) => html`<option value="${name}">`)}</datalist>`;
  const registered = [...accounts()].flatMap(({ store }) => store.all(['HookId']));
  const deliveries = hooks.deliveries.slice(-SHOWN).reverse();
  const list =
    registered.length === 0
      ? empty('No hook is registered', 'Your service registers one with createHook. Those on loopback are called.')
      : html`<div class="scroll" tabindex="0" role="region" aria-label="Hooks"><table><thead><tr><th scope="col">Event</th><th scope="col" class="wide">Address</th><th scope="col">Status</th><th scope="col">Validity</th></tr></thead><tbody>
${registered.map(
  ({ item }) =>
    html`<tr><th scope="row">${asString(item['EventType'])}</th><td class="mono">${asString(item['Url'])}</td><td>${badge(asString(item['Status']))}</td><td>${badge(asString(item['Validity']))}</td></tr>`,
)}</tbody></table></div>`;
  const log =
    deliveries.length > 0 &&
    html`<h2>Deliveries</h2><div class="scroll" tabindex="0" role="region" aria-label="Deliveries"><table><thead><tr><th scope="col">Event</th><th scope="col">Resource</th><th scope="col" class="wide">Address</th><th scope="col">State</th><th scope="col">Attempts</th><th scope="col"><span class="hidden">Actions</span></th></tr></thead><tbody>
${deliveries.map(
  ({ eventType, resourceId, url, state, attempts }) =>
    html`<tr><th scope="row">${eventType}</th><td class="mono whole">${resourceId}</td><td class="mono">${url.split('?')[0]}</td><td>${badge(state)}</td><td class="mono whole">${attempts.map((status) => status || 'no response').join(', ')}</td><td>${act('emit', { eventType, id: resourceId }, 'Send again')}</td></tr>`,
)}</tbody></table></div>`;
  return { fixed, live: html`<h2>Hooks</h2>${list}${log}` };
};
