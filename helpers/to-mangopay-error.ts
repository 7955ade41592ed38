import { callOf } from '../client/result.js';
import { routeOf } from '../client/routes.js';
import { passOnSent } from '../client/sent.js';
import { apiError, type ErrorDetails, type MangopayError, ScaRequiredError } from '../errors/api.js';
import { checkObject } from '../lib/arguments.js';
import { rateLimitWindows } from '../plugins/retry/rate-limits.js';
import { nextStep } from './next-step.js';
import { readReport } from './read-report.js';

/**
 * Creates the error for an unsuccessful response, from the response and the body that the client returned as `error`.
 * For code that does not use {@link unwrap}.
 *
 * @example
 * ```ts
 * const { data, error, response } = await mangopay.operations.listUsers();
 * if (error) log.warn(toMangopayError(response, error));
 * ```
 * @throws {@link ArgumentError} for what is not a response.
 */
export function toMangopayError(response: Response, body: unknown): MangopayError | ScaRequiredError {
  checkObject('response', response?.headers, 'the response of a call');
  const { status, headers } = response;
  const call = callOf(response);
  const operation = call && routeOf(call.method, call.path).operation;
  const { message, ...report } = readReport(body);
  const details: ErrorDetails = {
    ...report,
    httpStatus: status,
    operationId: operation?.operationId,
    method: call?.method,
    path: call?.path,
    permissionScope: status === 403 ? (operation?.permissionScope ?? undefined) : undefined,
    idempotencyKey: call?.idempotencyKey,
    retryAt: status === 429 ? retryAt(headers) : undefined,
  };
  const what = [status, report.type, report.id && `(${report.id})`].filter(Boolean).join(' ');
  const title = `${call ? `${call.method} ${call.path}` : 'The API responded'}: ${what}`;
  const error = errorOf();
  if (call?.callId !== undefined) error.callId = call.callId;
  passOnSent(response, error);
  return error;

  function errorOf(): MangopayError | ScaRequiredError {
    const redirectUrl = scaAddress(headers);
    if (redirectUrl !== undefined)
      return new ScaRequiredError(
        `${title}. The user has to authenticate: send them to scaRedirect(error, { returnUrl }), then call again.`,
        redirectUrl,
        details,
      );
    const text = message ?? (response.statusText || 'The response has no body');
    const sentence = /[.!?…]$/.test(text) ? text : `${text}.`;
    return apiError([`${title}: ${sentence}`, nextStep(details, text)].filter(Boolean).join(' '), details);
  }
}

/** `WWW-Authenticate: PendingUserAction RedirectUrl=…`, in any case, quoted or not. */
function scaAddress(headers: Headers): string | undefined {
  const challenge = /\bPendingUserAction\s+RedirectUrl\s*=\s*(?:"([^"]+)"|([^\s",]+))/i.exec(
    headers.get('www-authenticate') ?? '',
  );
  return challenge?.[1] ?? challenge?.[2];
}

/** When the last of the windows that are used up starts anew. */
function retryAt(headers: Headers): Date | undefined {
  const resets = rateLimitWindows(headers, 0)
    .filter(({ remaining }) => remaining === 0)
    .map(({ reset }) => reset.getTime());
  return resets.length > 0 ? new Date(Math.max(...resets)) : undefined;
}
