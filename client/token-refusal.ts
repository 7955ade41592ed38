/**
 * Whether the API says that the token is not valid. A 401 with the challenge `PendingUserAction` does not: it asks the
 * user to authenticate, and another token would not help.
 */
export function isTokenRefused(response: Response): boolean {
  return (
    response.status === 401 &&
    !/(^|,)\s*pendinguseraction(\s|,|$)/i.test(response.headers.get('WWW-Authenticate') ?? '')
  );
}
