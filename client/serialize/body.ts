/** Writes a body: as a form where the content type says so, else as JSON. */
export function serializeBody(body: unknown, headers?: Headers): string {
  const isForm = headers?.get('Content-Type')?.startsWith('application/x-www-form-urlencoded');
  return isForm
    ? new URLSearchParams(body as Record<string, string>).toString() // what the types ask for with this content type
    : JSON.stringify(body);
}
