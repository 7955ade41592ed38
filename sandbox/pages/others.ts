import { asString } from '../json.js';
import { html } from './html.js';
import { backTo, decided, type Page, unknown } from './questions.js';

/** A direct debit mandate, confirmed by the owner of the account. */
export const mandateConfirmation: Page = ({ sandbox: { resources }, id }) => {
  const item = resources.get(id);
  if (!item) return unknown(id);
  const back = backTo(item['ReturnURL'], { MandateId: id });
  if (item['Status'] !== 'CREATED') return decided(item, back);
  const become = (Status: string, ResultCode: string | null) => () => {
    resources.update(id, { Status, ResultCode });
    return back;
  };
  return {
    title: 'Confirm the mandate',
    lead: 'You allow the platform to collect payments from your account by direct debit.',
    facts: [
      ['Mandate', id],
      ['Scheme', asString(item['Scheme']) || 'chosen by the account'],
    ],
    leadsTo: [back],
    choices: [
      { value: 'confirm', label: 'Confirm', look: 'main', run: become('SUBMITTED', null) },
      { value: 'fail', label: 'Refuse', look: 'bad', run: become('FAILED', '001805') },
      { value: 'leave', label: 'Leave without an outcome', look: 'quiet', run: () => back },
    ],
  };
};

/** Hosted identity verification of a user. */
export const identityVerification: Page = ({ sandbox: { resources, now }, id }) => {
  const item = resources.get(id);
  if (!item) return unknown(id);
  const back = backTo(item['ReturnUrl']);
  if (item['Status'] !== 'PENDING') return decided(item, back);
  const become = (Status: string) => () => {
    resources.update(id, { Status, LastUpdate: now() });
    return back;
  };
  return {
    title: 'Verify your identity',
    lead: 'Here the user would photograph a document and their face.',
    facts: [
      ['Session', id],
      ['User', asString(item['UserId']) || 'not known'],
    ],
    leadsTo: [back],
    choices: [
      { value: 'succeed', label: 'Pass', look: 'main', run: become('VALIDATED') },
      { value: 'fail', label: 'Be refused', look: 'bad', run: become('REFUSED') },
      { value: 'review', label: 'Go to review', look: 'quiet', run: become('REVIEW') },
      { value: 'leave', label: 'Leave without an outcome', look: 'quiet', run: () => back },
    ],
  };
};

/** A form in place of the shop's own, for the tokenization of a card. */
export const cardForm: Page = ({ sandbox, id, form }) => {
  const item = sandbox.resources.get(id);
  if (!item) return unknown(id);
  if (item['Status'] !== 'CREATED') return decided(item, undefined);
  const filled = new URLSearchParams(form);
  filled.set('accessKeyRef', asString(item['AccessKey']));
  filled.set('data', asString(item['PreregistrationData']));
  if (form.has('cardNumber')) {
    const line = sandbox.tokenize(id, filled) ?? 'Refused';
    const text = html`Send this as <code>RegistrationData</code> with updateCardRegistration:<br><code>${line}</code>`;
    return { notice: line.startsWith('data=') ? 'The card is tokenized' : 'The card was refused', text };
  }
  return {
    title: 'Enter a card',
    lead: 'In a shop, its own form sends the card to this address; the shop never sees the number.',
    fields: html`<label>Card number
<input name="cardNumber" inputmode="numeric" autocomplete="off" required value="4970107111111119" list="cards"></label>
<datalist id="cards"><option value="4970107111111119">no challenge<option value="4970105181818183">3-D Secure challenge</datalist>
<div class="pair"><label>Expires (MMYY)<input name="cardExpirationDate" inputmode="numeric" autocomplete="off" required value="1230"></label>
<label>Code<input name="cardCvx" inputmode="numeric" autocomplete="off" required value="123"></label></div>`,
    // the fields are read above, once the form has come
    choices: [{ value: 'tokenize', label: 'Tokenize', look: 'main', run: () => undefined }],
    note: 'Any future date is accepted, and any code of 3 digits, or 4 for AMEX.',
  };
};

/** Where the file of a settlement is put. */
export const fileUpload: Page = ({ sandbox: { resources }, id }) => {
  const item = resources.get(id);
  if (!item) return unknown(id);
  if (item['Status'] !== 'PENDING_UPLOAD') return decided(item, undefined);
  return {
    title: 'Upload a file',
    lead: 'Choose a file, or send it to this address with PUT. The sandbox keeps nothing of it.',
    facts: [['File', asString(item['FileName'])]],
    fields: html`<label>Your file<input type="file" name="file"></label>`,
    choices: [
      {
        value: 'upload',
        label: 'It is uploaded',
        look: 'main',
        run() {
          resources.update(id, { Status: 'UPLOADED' });
          return undefined;
        },
      },
    ],
  };
};

/** The text of a mandate, for a reader. */
export const mandateDocument: Page = ({ sandbox: { resources }, id }) => {
  const item = resources.get(id);
  if (!item) return unknown(id);
  const text = `Mandate ${id} allows the platform to collect payments by direct debit. It is ${asString(item['Status'])}.`;
  return { notice: 'Direct debit mandate', text };
};

/** What a report, a document or a picture would be. */
export const fileDownload: Page = ({ sandbox: { resources }, id }) => {
  const item = resources.get(id);
  return {
    notice: 'A file would be here',
    text: item
      ? html`The sandbox makes no files. This is what it knows of ${id}:<pre>${JSON.stringify(item, null, 2)}</pre>`
      : `The sandbox makes no files, and keeps none of those that were sent (${id}).`,
  };
};
