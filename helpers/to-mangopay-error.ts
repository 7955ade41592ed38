import { callOf } from '../client/answered-call.js';
import { routeOf } from '../client/routes.js';
import { type ErrorDetails, MangopayError, ScaRequiredError } from '../errors/api.js';
import { rateLimitWindows } from '../plugins/retry/rate-limits.js';
import { nextStep } from './next-step.js';
import { readReport } from './read-report.js';

/**
 * Makes the error for an answer that is none of success, from the answer and its body as the client gives it in `error`.
 * For those who do not use {@link unwrap}.
 *
 * @example
 * ```ts
 * const { data, error, response } = await mangopay.operations.listUsers();
 * if (error) log.warn(toMangopayError(response, error));
 * ```
 */
export function toMangopayError(response: Response, body: unknown): MangopayError | ScaRequiredError {
  const { status, headers } = response;
  const call = callOf(response);
  const operation = call && routeOf(call.method, call.path).operation;
  const { message, ...report } = readReport(body);
  const details: ErrorDetails = {
    ...report,
    status,
    operationId: operation?.operationId,
    method: call?.method,
    path: call?.path,
    permissionScope: status === 403 ? (operation?.permissionScope ?? undefined) : undefined,
    idempotencyKey: call?.idempotencyKey,
    retryAt: status === 429 ? retryAt(headers) : undefined,
  };
  const what = [status, report.type, report.id && `(${report.id})`].filter(Boolean).join(' ');
  const title = `${call ? `${call.method} ${call.path}` : 'The API answered'}: ${what}`;
  const redirectUrl = scaAddress(headers);
  if (redirectUrl !== undefined)
    return new ScaRequiredError(
      `${title}. The user has to authenticate: send them to scaRedirect(error, { returnUrl }), then call again.`,
      redirectUrl,
      details,
    );
  const text = message ?? (response.statusText || 'The answer has no body');
  const sentence = /[.!?…]$/.test(text) ? text : `${text}.`;
  return new MangopayError([`${title}: ${sentence}`, nextStep(details, text)].filter(Boolean).join(' '), details);
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
