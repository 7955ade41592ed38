import type { ExampleRequest } from './example-requests.js';

/** Sends a request and gives both sides of it as an entry of an HTTP archive. */
export async function record(baseUrl: string, { method, path, body }: ExampleRequest, token: string): Promise<object> {
  const url = baseUrl + path;
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) };
  const text = body && JSON.stringify(body);
  const response = await fetch(url, { method, headers, ...(text && { body: text }) });
  const answer = await response.text();
  const mimeType = response.headers.get('content-type') ?? '';
  return {
    request: {
      method,
      url,
      headers: pairs(Object.entries(headers)),
      ...(text && { postData: { mimeType: 'application/json', text } }),
    },
    response: { status: response.status, headers: pairs(response.headers), content: { mimeType, text: answer } },
  };
}

function pairs(headers: Iterable<[string, string]>): { name: string; value: string }[] {
  return Array.from(headers, ([name, value]) => ({ name, value }));
}
