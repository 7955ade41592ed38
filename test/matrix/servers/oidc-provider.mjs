// oidc-provider (panva): every way to authenticate, resource indicators, proof of possession with nonces.
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { errors, Provider } from 'oidc-provider';
import { INVALID_TOKEN, NASTY, respond, serve, tokenOf } from './http.mjs';

const NONCE_OF_API = 'nonce-of-the-api';
const publicKey = process.argv[3] ? JSON.parse(process.argv[3]) : undefined;
const base = { grant_types: ['client_credentials'], redirect_uris: [], response_types: [] };
const methods = ['client_secret_basic', 'client_secret_post', 'client_secret_jwt'];

await serve((issuer) => {
  const clients = methods.flatMap((method) =>
    NASTY.map(({ id, secret }) => ({
      ...base,
      client_id: `${method} ${id}`,
      client_secret: method === 'client_secret_jwt' ? secret.padEnd(32, '.') : secret,
      token_endpoint_auth_method: method,
    })),
  );
  if (publicKey)
    clients.push({
      ...base,
      client_id: 'private',
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: publicKey.alg,
      jwks: { keys: [publicKey] },
    });
  const provider = new Provider(issuer, {
    clients,
    clientAuthMethods: [...methods, 'private_key_jwt'],
    scopes: ['read', 'write'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo(_, resource) {
          if (!resource.startsWith('https://api.')) throw new errors.InvalidTarget();
          return { scope: 'read write', accessTokenFormat: 'opaque', accessTokenTTL: 600 };
        },
      },
    },
    ttl: { ClientCredentials: 600 },
  });
  const callback = provider.callback();

  async function api(request, response) {
    const token = await provider.ClientCredentials.find(tokenOf(request) ?? '');
    if (!token) return respond(response, 401, INVALID_TOKEN);
    if (request.url.startsWith('/api/admin'))
      return respond(response, 403, { 'www-authenticate': 'Bearer error="insufficient_scope", scope="admin"' });
    if (token.jkt) {
      const wrong = await faultOf(request, token, `${issuer}${request.url}`).catch(() => 'invalid_dpop_proof');
      if (wrong)
        return respond(response, 401, { 'www-authenticate': `DPoP error="${wrong}"`, 'dpop-nonce': NONCE_OF_API });
    }
    respond(response, 200, {}, { client: token.clientId, scope: token.scope, aud: token.aud, jkt: token.jkt });
  }

  return async (request, response) => {
    if (request.url.startsWith('/api')) return api(request, response);
    if (request.url === '/forget') {
      for (const token of JSON.parse(request.headers['x-tokens']))
        await (await provider.ClientCredentials.find(token))?.destroy();
      return respond(response, 200);
    }
    callback(request, response);
  };
});

/** As RFC 9449 §4.3 has it checked. */
async function faultOf(request, token, url) {
  const { payload, protectedHeader } = await jwtVerify(request.headers.dpop ?? '', EmbeddedJWK, { typ: 'dpop+jwt' });
  if (payload.nonce !== NONCE_OF_API) return 'use_dpop_nonce';
  const ath = createHash('sha256').update(tokenOf(request)).digest('base64url');
  const isBound = token.jkt === (await calculateJwkThumbprint(protectedHeader.jwk));
  const { origin, pathname } = new URL(url);
  const isGood = payload.ath === ath && isBound && payload.htm === request.method && payload.htu === origin + pathname;
  const isNew = !seen.has(payload.jti);
  seen.add(payload.jti);
  return isGood && isNew && !request.headers.authorization.startsWith('Bearer') ? undefined : 'invalid_dpop_proof';
}
const seen = new Set();
