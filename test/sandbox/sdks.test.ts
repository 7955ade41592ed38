import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../sandbox/index.js';
import { exchange, fetchReply, start } from './helpers.js';

const PERSON = { FirstName: 'Rui', LastName: 'Prata', Email: 'rui.prata@atelier.example' };
const OWNER = { ...PERSON, Birthday: 512438400, Nationality: 'PT', CountryOfResidence: 'PT' };
const COMPANY = {
  Name: 'Atelier Prata',
  Email: 'mail@atelier.example',
  LegalPersonType: 'BUSINESS',
  LegalRepresentativeFirstName: 'Rui',
  LegalRepresentativeLastName: 'Prata',
  LegalRepresentativeBirthday: '512438400',
  LegalRepresentativeNationality: 'PT',
  LegalRepresentativeCountryOfResidence: 'PT',
};

test('the JSON that the Python SDK calls a form gets a token, and any other grant is refused', async (t) => {
  const { sandbox } = await start(t);
  const post = (grant: string) =>
    fetchReply(`${sandbox.baseUrl}/v2.01/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${sandbox.clientId}:${sandbox.apiKey}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: JSON.stringify({ grant_type: grant }),
    });
  assert.equal((await post('client_credentials')).status, 200);
  assert.equal((await post('password')).body['error'], 'unsupported_grant_type');
  assert.equal((await exchange(sandbox, sandbox)).status, 200);
});

test('the older operations take users without a category and without terms, as the SDKs send them', async (t) => {
  const { send, sandbox } = await start(t);
  const letThrough = () => sandbox.requests.at(-1)?.letThrough;
  const person = await send('POST', '/users/natural', { ...OWNER, Birthday: '512438400', Tag: null });
  assert.deepEqual([person.status, person.body['UserCategory'], person.body['Birthday']], [200, 'OWNER', 512438400]);
  assert.deepEqual(letThrough(), ['Birthday was "512438400"', 'TermsAndConditionsAccepted is missing']);
  assert.deepEqual(
    [person.body['TermsAndConditionsAccepted'], person.body['TermsAndConditionsAcceptedDate']],
    [false, null],
  );

  const company = await send('POST', '/users/legal', COMPANY);
  assert.deepEqual([company.status, company.body['LegalRepresentativeBirthday']], [200, 512438400]);
  const renamed = await send('PUT', `/users/natural/${String(person.body['Id'])}`, { LastName: 'Prata Lopes' });
  assert.deepEqual([renamed.status, renamed.body['LastName']], [200, 'Prata Lopes']);
  assert.equal((await send('POST', '/users/natural', { LastName: 'Prata' })).status, 400);
});

test('an owner of the older operations may accept the terms later, which is dated then', async (t) => {
  const { send, sandbox } = await start(t);
  const owner = { ...OWNER, UserCategory: 'OWNER', TermsAndConditionsAccepted: 0 };
  const made = await send('POST', '/users/natural', owner);
  assert.equal(made.status, 200);
  assert.ok(sandbox.requests.at(-1)?.letThrough.includes('TermsAndConditionsAccepted is not true for an owner'));
  const path = `/users/natural/${String(made.body['Id'])}`;
  const { body } = await send('PUT', path, { ...made.body, TermsAndConditionsAccepted: 1 });
  assert.equal(body['TermsAndConditionsAccepted'], true);
  assert.ok(Number(body['TermsAndConditionsAcceptedDate']) > 0);
});

test('what only the SDKs leave out is refused by strict', async (t) => {
  const { send } = await start(t, { strict: true });
  const errors = async (body: JsonObject) => (await send('POST', '/users/natural', body)).body;
  assert.ok('TermsAndConditionsAccepted' in Object((await errors(OWNER))['errors']));
  const refused = await errors({ ...OWNER, UserCategory: 'OWNER', TermsAndConditionsAccepted: false });
  assert.equal(refused['Type'], 'user_hasnt_accepted_terms_and_conditions');
});

test('a user is updated by what was read, also where no address was given', async (t) => {
  const { send } = await start(t);
  const made = await send('POST', '/users/natural', OWNER);
  const Address = { AddressLine1: null, AddressLine2: null, City: null, Region: null, PostalCode: null, Country: null };
  const { status, body } = await send('PUT', `/users/natural/${String(made.body['Id'])}`, { ...made.body, Address });
  assert.deepEqual([status, body['Address']], [200, made.body['Address']]);
});

test('a page of a document must be long enough to be one', async (t) => {
  const { send } = await start(t);
  const user = String((await send('POST', '/users/natural', OWNER)).body['Id']);
  const made = await send('POST', `/users/${user}/KYC/documents/`, { Type: 'IDENTITY_PROOF', Status: 'CREATED' });
  const pages = `/users/${user}/KYC/documents/${String(made.body['Id'])}/pages`;
  const page = (text: string) => send('POST', pages, { File: Buffer.from(text).toString('base64') });
  assert.equal((await page('abc')).status, 400);
  assert.equal((await page('%PDF-1.7')).status, 204);
});

test('where the form is not named, the report is on the one that does not have to be', async (t) => {
  const { send } = await start(t);
  const { body } = await send('POST', '/users/natural', {});
  const missing = ['Birthday', 'CountryOfResidence', 'Email', 'FirstName', 'LastName', 'Nationality'];
  assert.deepEqual(Object.keys(Object(body['errors'])).sort(), missing);
});

test('every list is sorted on request, also those whose page does not say so', async (t) => {
  const { send } = await start(t);
  const user = String((await send('POST', '/users/natural', OWNER)).body['Id']);
  const make = () => send('POST', `/users/${user}/kyc/documents`, { Type: 'IDENTITY_PROOF' });
  const ids = [(await make()).body['Id'], (await make()).body['Id']];
  const found = await send('GET', '/KYC/documents?sort=CreationDate%3Adesc');
  assert.deepEqual(
    found.list.map((each) => each['Id']),
    ids.reverse(),
  );
});

test('a consultation of a document has an address for each of its pages', async (t) => {
  const { send } = await start(t);
  const user = String((await send('POST', '/users/natural', OWNER)).body['Id']);
  const id = String((await send('POST', `/users/${user}/kyc/documents`, { Type: 'IDENTITY_PROOF' })).body['Id']);
  const consult = async () => (await send('POST', `/kyc/documents/${id}/consult`, {})).list.length;
  assert.equal(await consult(), 0);
  const File = Buffer.from('%PDF-1.7').toString('base64');
  for (const expected of [1, 2]) {
    await send('POST', `/users/${user}/kyc/documents/${id}/pages`, { File });
    assert.equal(await consult(), expected);
  }
});

test('a logo must be a file', async (t) => {
  const { send } = await start(t);
  for (const File of ['', 'qqqq', 'not base64 at all...']) {
    assert.equal((await send('PUT', '/clients/logo', { File })).body['Type'], 'param_error');
  }
});

test('a company has one declaration of its owners under way', async (t) => {
  const { send, sandbox } = await start(t);
  const company = String((await send('POST', '/users/legal', COMPANY)).body['Id']);
  const declare = () => send('POST', `/users/${company}/kyc/ubodeclarations`, {});
  const first = await declare();
  assert.equal((await declare()).body['Type'], 'invalid_action');
  sandbox.resources.update(String(first.body['Id']), { Status: 'REFUSED' });
  assert.equal((await declare()).status, 200);
});

test('a response tells of a representative also what was not sent', async (t) => {
  const { send } = await start(t);
  const LegalRepresentative = { FirstName: 'Rui', LastName: 'Prata' };
  const company = { UserCategory: 'PAYER', TermsAndConditionsAccepted: false, LegalPersonType: 'SOLETRADER' };
  const { Name, Email } = COMPANY;
  const { body } = await send('POST', '/sca/users/legal', { ...company, Name, Email, LegalRepresentative });
  const { ProofOfIdentity, PhoneNumber, PhoneNumberCountry } = Object(body['LegalRepresentative']);
  assert.deepEqual([ProofOfIdentity, PhoneNumber, PhoneNumberCountry], [null, null, null]);
});

test('the rules for a recipient tell of its scope and tag', async (t) => {
  const { send } = await start(t);
  const query = 'payoutMethodType=LocalBankTransfer&recipientType=Individual&currency=GBP&country=GB';
  const { body } = await send('GET', `/recipients/schema?${query}`);
  assert.deepEqual([Object(body['RecipientScope'])['Required'], Object(body['Tag'])['Required']], [false, false]);
});

test('recipients to pay out to are listed, unless others are asked for', async (t) => {
  const { send } = await start(t);
  const user = String((await send('POST', '/users/natural', OWNER)).body['Id']);
  const Address = { AddressLine1: '4 Rua do Forno', City: 'Porto', PostalCode: '4000', Country: 'PT' };
  const recipient = {
    DisplayName: 'Studio',
    PayoutMethodType: 'LocalBankTransfer',
    RecipientType: 'Individual',
    Currency: 'EUR',
    Country: 'PT',
    IndividualRecipient: { FirstName: 'Rui', LastName: 'Prata', Address },
    LocalBankTransfer: { EUR: { IBAN: 'PT50000201231234567890154' } },
  };
  for (const RecipientScope of ['PAYIN', 'PAYOUT']) {
    await send('POST', `/users/${user}/recipients`, { ...recipient, RecipientScope });
  }
  const scopes = async (query: string) =>
    (await send('GET', `/users/${user}/recipients${query}`)).list.map((each) => each['RecipientScope']);
  assert.deepEqual(await scopes(''), ['PAYOUT']);
  assert.deepEqual(await scopes('?RecipientScope=PAYIN'), ['PAYIN']);
  assert.deepEqual(await scopes('?RecipientScope=ALL'), ['PAYIN', 'PAYOUT']);
});
