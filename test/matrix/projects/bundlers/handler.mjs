import { createClient, unwrap } from 'mangopay-fetch';

// Outside the handler: one client for all calls of an instance.
const mangopay = createClient();

export async function handler() {
  const users = await unwrap(mangopay.operations.listUsers());
  return { statusCode: 200, body: JSON.stringify(users) };
}
