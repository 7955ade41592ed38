// oauth2-mock-server: takes any credentials and signs its tokens; the API beside it checks the signature.
import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import { INVALID_TOKEN, respond, serve, tokenOf } from './http.mjs';

await serve(async (origin) => {
  const issuer = new OAuth2Issuer();
  issuer.url = origin;
  await issuer.keys.generate('RS256');
  const service = new OAuth2Service(issuer);
  const forgotten = new Set();
  const given = new Set();
  service.on('beforeTokenSigning', ({ payload }) => {
    payload.jti = randomUUID(); // two of the same second would be one
  });
  service.on('beforeResponse', ({ body }) => given.add(body.access_token));

  return (request, response) => {
    if (request.url === '/forget') {
      for (const token of given) forgotten.add(token);
      return respond(response, 200);
    }
    if (!request.url.startsWith('/api')) return service.requestHandler(request, response);
    const token = tokenOf(request) ?? '';
    const [header, payload, signature] = token.split('.');
    const [{ kty, n, e }] = issuer.keys.toJSON();
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    const isGood =
      signature && verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
    if (!isGood || forgotten.has(token)) return respond(response, 401, INVALID_TOKEN);
    respond(response, 200, {}, JSON.parse(Buffer.from(payload, 'base64url').toString()));
  };
});
