import { startSandbox } from 'mangopay-fetch/sandbox';
import { smoke } from './smoke.mjs';

const wrong = await smoke(JSON.parse(process.env.TARGET));
const sandbox = await startSandbox();
const { status } = await fetch(`${sandbox.baseUrl}/v2.01/oauth/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa(`${sandbox.clientId}:${sandbox.apiKey}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
if (status !== 200) wrong.push(`the sandbox responds with ${status}`);
await sandbox.close();
console.log(JSON.stringify(wrong));
