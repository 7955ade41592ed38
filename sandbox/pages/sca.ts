import { FAULT, readSession } from '../addresses.js';
import { asString } from '../json.js';
import { backTo, decided, type Notice, type Page, sumOf, unknown } from './questions.js';
import { wordsIn } from './words.js';

/** Seconds that an address can be used. */
const SESSION = 600;

/** Strong customer authentication of a user, for the account itself, a recipient, a transfer or the sight of a wallet. */
export const strongAuthentication: Page = ({ sandbox, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const { id, began, decided: before } = readSession(token) ?? { id: '', began: 0, decided: 0 };
  const item = id === FAULT ? {} : sandbox.resources.get(id);
  const back = url.searchParams.get('returnUrl') ?? undefined;
  const words = wordsIn(url.searchParams.get('lang'));
  if (!item) return unknown(token);
  const returnTo = (controlStatus: string) => backTo(back, { controlStatus });
  const outcomes = sandbox.outcomes.get(id) ?? [];
  const outcome = outcomes[before];
  if (outcome !== undefined) return over(outcome, returnTo(outcome));
  const left = began + SESSION - sandbox.now();
  if (left <= 0) return expired(returnTo('FAILED'));
  const settled = item['Status'] !== undefined && !['CREATED', 'PENDING'].includes(asString(item['Status']));
  if (settled) return decided(item, backTo(back));

  const complete = (outcome: 'validated' | 'failed') => () => {
    const controlStatus = outcome === 'validated' ? 'VALIDATED' : 'FAILED';
    if (id !== FAULT) {
      sandbox.outcomes.set(id, [...outcomes, controlStatus]);
      sandbox.sca.complete(id, outcome);
    }
    return returnTo(controlStatus);
  };
  return {
    lang: words.tag,
    title: words.title,
    lead: 'Strong customer authentication. The code is 702100 at Mangopay; here, a button does.',
    sum: sumOf(item['DebitedFunds'], words.tag),
    facts: [
      ['For', describe(item)],
      ['Good for', `${Math.ceil(left / 60)} min`],
    ],
    leadsTo: [backTo(back)],
    choices: [
      { value: 'confirm', label: words.confirm, look: 'main', run: complete('validated') },
      { value: 'fail', label: words.fail, look: 'bad', run: complete('failed') },
      { value: 'leave', label: words.leave, look: 'quiet', run: () => backTo(back) },
    ],
    note: back === undefined ? 'No returnUrl was added to the address: Mangopay shows an error here.' : undefined,
  };
};

/** A session is decided once: to go back and press again changes nothing. */
function over(outcome: string, back: string | undefined): Notice {
  const text = `The user ${outcome === 'VALIDATED' ? 'has authenticated' : 'failed to authenticate'}. For another try, ask for a new address.`;
  return { notice: 'This has been decided', text, back };
}

function expired(back: string | undefined): Notice {
  const text = 'A session lasts 10 minutes. Ask for a new one with the call that gave the address.';
  return { notice: 'The session has ended', text, status: 410, back };
}

function describe(item: Record<string, unknown>): string {
  const names = [item['FirstName'], item['LastName']].filter(Boolean).join(' ');
  return names || `${item['Name'] ?? item['DisplayName'] ?? item['Id'] ?? 'somebody whom a fault asks for'}`;
}
