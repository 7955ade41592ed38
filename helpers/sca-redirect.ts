import type { ScaRequiredError } from '../errors/api.js';
import { ArgumentError } from '../errors/call.js';
import { checkObject } from '../lib/arguments.js';
import { isLoopback } from '../lib/loopback.js';

/** Languages of the page. Swedish is `se` here. */
export type ScaLanguage = (typeof LANGUAGES)[number];

/** Options of {@link scaRedirect}. */
export interface ScaRedirectOptions {
  /** Where the user comes back to: an `https` address of yours, or `http` on a loopback address. */
  returnUrl: string | URL;
  /** Language of the page. Default: that of the user's browser. */
  lang?: ScaLanguage;
  /** Adds `primary=true`, which the page takes since March 2026. */
  primary?: boolean;
  /** Adds `cta=true`, which the page takes since March 2026. */
  cta?: boolean;
}

const LANGUAGES = ['bg', 'nl', 'en', 'fr', 'de', 'el', 'it', 'pl', 'pt', 'es', 'se'] as const;
const TOO_LONG = 2000;

/**
 * The address to which the user has to go to authenticate (strong customer authentication): what Mangopay gave, with
 * the way back. Redirect to it at once; it is valid for ten minutes, and holds a token.
 *
 * The user comes back with `controlStatus=VALIDATED` or `FAILED` in the query, which anybody could write there: ask the
 * API how the transfer, the recipient or the user stands.
 *
 * @param action - A {@link ScaRequiredError}, or the `PendingUserAction` of a response.
 * @example
 * ```ts
 * const recipient = await unwrap(mangopay.operations.createRecipient({ params, body }));
 * if (recipient.PendingUserAction) redirect(scaRedirect(recipient.PendingUserAction, { returnUrl }));
 * ```
 * @throws {@link ArgumentError} where the page would not open, or would not lead back. No message shows the address.
 * @see https://docs.mangopay.com/guides/sca/session
 */
export function scaRedirect(
  action: Pick<ScaRequiredError, 'redirectUrl'> | { readonly RedirectUrl?: string | null },
  options: ScaRedirectOptions,
): string {
  checkObject('action', action, 'a ScaRequiredError, or the PendingUserAction of a response');
  checkObject('options', options, 'an object with a returnUrl');
  const { returnUrl, lang, primary, cta } = options;
  const address = secureUrl('action', 'redirectUrl' in action ? action.redirectUrl : action.RedirectUrl);
  const back = secureUrl('returnUrl', returnUrl).href;
  if (lang !== undefined && !LANGUAGES.includes(lang))
    throw new ArgumentError('lang', `lang is ${lang}; the page has ${LANGUAGES.join(', ')}.`);
  if (address.searchParams.has('returnUrl'))
    throw new ArgumentError('action', 'The address has a returnUrl already: give scaRedirect what Mangopay gave.');

  // Not through searchParams, which would write the token anew.
  const added = [
    `returnUrl=${encodeURIComponent(back)}`,
    lang && `lang=${lang}`,
    primary && 'primary=true',
    cta && 'cta=true',
  ];
  address.search += `${address.search ? '&' : '?'}${added.filter(Boolean).join('&')}`;
  const { length } = address.href;
  if (length >= TOO_LONG)
    throw new ArgumentError(
      'returnUrl',
      `With this returnUrl the address has ${length} characters; it must have less than ${TOO_LONG}. Shorten it.`,
    );
  return address.href;
}

function secureUrl(argument: string, value: unknown): URL {
  const text = String(value ?? '');
  if (!URL.canParse(text)) throw new ArgumentError(argument, `${argument} holds no absolute URL.`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new ArgumentError(
      argument,
      `${argument} must be an https URL (http is allowed for loopback addresses only).`,
    );
  return url;
}
