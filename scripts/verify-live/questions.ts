import { asObject, asString, parseJson } from '../../sandbox/json.js';

interface Account {
  readonly clientId: string;
  readonly apiKey: string;
  readonly baseUrl: string;
}

interface Answer {
  readonly question: string;
  readonly response: string;
}

/** More wrong keys than this are not sent. */
const MOST_WRONG_KEYS = 20;

/** What no source says, asked of the API itself: bare requests, since a client would not send them. */
export async function* questions(account: Account, { lockOut }: { lockOut: boolean }): AsyncGenerator<Answer> {
  const { clientId, apiKey, baseUrl } = account;
  const basic = (key: string) => `Basic ${Buffer.from(`${clientId}:${key}`).toString('base64')}`;
  const token = async (authorization = basic(apiKey)) => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const response = await fetch(`${baseUrl}/v2.01/oauth/token`, { method: 'POST', headers: { authorization }, body });
    const said = asObject(parseJson(await response.text()));
    return { status: response.status, value: asString(said['access_token']), error: asString(said['error']) };
  };
  const read = async (authorization: string, path = 'clients') => {
    // check-auth-ignore token-elsewhere: how the API takes a header is the question
    const response = await fetch(`${baseUrl}/v2.01/${clientId}/${path}`, { headers: { authorization } });
    await response.body?.cancel();
    return response;
  };
  const post = async (authorization: string, key: string) => {
    const headers = { authorization, 'Idempotency-Key': key, 'content-type': 'application/json' };
    const body = JSON.stringify({ Owners: ['none'], Currency: 'EUR', Description: 'verify:live' });
    const response = await fetch(`${baseUrl}/v2.01/${clientId}/wallets`, { method: 'POST', headers, body });
    await response.body?.cancel();
    return response.status;
  };
  const taken = (status: number) => (status < 400 ? 'yes' : `no, ${status}`);

  const older = await token();
  const newer = await token();
  yield { question: 'Do two exchanges give two tokens?', response: older.value === newer.value ? 'no' : 'yes' };
  yield {
    question: 'Does an older token survive a newer one?',
    response: taken((await read(`Bearer ${older.value}`)).status),
  };
  yield {
    question: 'Is `bearer` in small letters taken?',
    response: taken((await read(`bearer ${newer.value}`)).status),
  };
  yield {
    question: 'Is `basic` in small letters taken?',
    response: taken((await token(basic(apiKey).replace('Basic', 'basic'))).status),
  };
  const unknown = await read('Bearer unknown');
  yield {
    question: 'What does a 401 for an unknown token carry as WWW-Authenticate?',
    response: `${unknown.status}, ${unknown.headers.get('www-authenticate')?.split(' ')[0] ?? 'nothing'}`,
  };
  const key = crypto.randomUUID();
  const refused = await post('Bearer unknown', key);
  const again = await post(`Bearer ${newer.value}`, key);
  yield {
    question: 'Does a 401 use up an idempotency key?',
    response: again === 409 ? 'yes, 409' : `no: ${refused}, then ${again}`,
  };
  const wrong = await token(basic('wrong'));
  yield { question: 'What does one wrong key get?', response: `${wrong.status} ${wrong.error}` };
  yield {
    question: 'Does a token survive a wrong key?',
    response: taken((await read(`Bearer ${newer.value}`)).status),
  };
  yield { question: 'Is the right key taken after a wrong one?', response: taken((await token()).status) };
  const question = 'After how many wrong keys is the account locked?';
  if (!lockOut) return yield { question, response: 'not asked: --lock-out' };
  for (let count = 1; count <= MOST_WRONG_KEYS; count += 1) {
    const { status, error } = await token(basic('wrong'));
    if (error === 'unauthorized_client') return yield { question, response: `${count} in a row: ${status} ${error}` };
  }
  yield { question, response: `not after ${MOST_WRONG_KEYS}` };
}
