import { html } from '../pages/html.js';
import { act, badge, empty } from './pieces.js';
import type { Show } from './view.js';

const KINDS = [
  ['status', 'a status'],
  ['html', 'a page of a gateway'],
  ['reset', 'the connection reset'],
  ['stall', 'no response'],
  ['truncated', 'a body cut off'],
  ['malformed', 'a body that is not JSON'],
  ['latency', 'a delay'],
  ['result', 'a failed transaction'],
  ['sca', 'a demand for authentication'],
] as const;

const QUICK = [
  ['500', { kind: 'status', status: '500' }],
  ['429', { kind: 'status', status: '429' }],
  ['401', { kind: 'status', status: '401' }],
  ['reset', { kind: 'reset' }],
  ['lost response', { kind: 'reset', when: 'after' }],
  ['2 s late', { kind: 'latency', ms: '2000' }],
] as const;

/** What will go wrong. */
export const showFaults: Show = ({ sandbox: { faults }, operationIds }) => {
  const fixed = html`<div class="actions"><span class="soft">Fail the next request:</span>${QUICK.map(([label, fields]) => act('fault', fields, label))}</div>
<form class="filter" method="post" action="/_sandbox/inspector/fault">
<label>Operation<input name="operation" list="operations" autocomplete="off" placeholder="any but createToken"></label>
<label>With<select name="kind">${KINDS.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select></label>
<label>Status<input name="status" type="number" min="200" max="599" value="503"></label>
<label>Result code<input name="resultCode" pattern="[0-9]{6}" value="101199"></label>
<label>Delay in ms<input name="ms" type="number" min="0" value="2000"></label>
<label>When<select name="when"><option value="before">before it takes effect</option><option value="after">after</option></select></label>
<label>Times<input name="times" type="number" min="1" value="1"></label>
<button class="main small">Schedule</button></form>
<datalist id="operations">${operationIds.map((id) => html`<option value="${id}">`)}</datalist>`;
  const live =
    faults.list.length === 0
      ? empty('Nothing is to go wrong', 'What is scheduled, here or by code, shows up here until it has struck.')
      : html`<div class="bar"><p class="count">${faults.list.length} scheduled</p>${act('clear-faults', {}, 'Remove all', 'bad')}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Faults"><table><thead><tr><th scope="col">Fault</th><th scope="col">Operation</th><th scope="col">When</th><th scope="col">Struck</th><th scope="col">Left</th></tr></thead><tbody>
${faults.list.map(
  ({ fault, hits, left }) =>
    html`<tr><th scope="row">${badge(fault.kind)} <span class="mono soft">${detailOf(fault)}</span></th><td>${fault.operation ?? 'any'}</td><td>${fault.when ?? 'before'}</td><td>${hits}</td><td>${left === Infinity ? 'always' : left}${fault.rate !== undefined && `, at a rate of ${fault.rate}`}</td></tr>`,
)}</tbody></table></div>`;
  return { fixed, live };
};

function detailOf(fault: object): string {
  const told = Object.entries(fault).filter(
    ([name]) => !['kind', 'operation', 'times', 'rate', 'when', 'body'].includes(name),
  );
  return told.map(([name, value]) => `${name} ${String(value)}`).join(', ');
}
