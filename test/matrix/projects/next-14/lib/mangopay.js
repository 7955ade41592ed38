import 'server-only';
import { createClient } from 'mangopay-fetch';

/** A build has no secrets: while Next.js builds, what is missing is refused at the first call only. */
export const mangopay = createClient();
