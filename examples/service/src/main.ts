import { serve } from '@hono/node-server';
import { createClient } from 'mangopay-fetch';
import { makeApp } from './app.js';

// One client for the life of the process: it holds the token.
const mangopay = createClient({
  onEvent(event) {
    if (event.type === 'credentials.blocked') console.error('Mangopay refuses our key until', event.until);
  },
});
serve({ fetch: makeApp(mangopay).fetch, port: Number(process.env['PORT'] ?? 3000) });
