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
