// @node-oauth/oauth2-server: takes the Basic pair as it is.
import { createRequire } from 'node:module';
import { NASTY, respond, serve, textOf } from './http.mjs';

const { default: OAuth2Server } = await import('@node-oauth/oauth2-server').catch(() => ({
  default: createRequire(import.meta.url)('@node-oauth/oauth2-server'),
}));

await serve(() => {
  const tokens = new Map();
  const server = new OAuth2Server({
    accessTokenLifetime: 600,
    model: {
      getClient(id, secret) {
        const known = NASTY.find((client) => client.id === id && (secret === null || client.secret === secret));
        return known && { id, grants: ['client_credentials'] };
      },
      getUserFromClient: (client) => ({ id: client.id }),
      validateScope: (_, __, scope) => (scope?.includes('unknown') ? false : (scope ?? [])),
      saveToken(token, client, user) {
        tokens.set(token.accessToken, { ...token, client, user });
        return tokens.get(token.accessToken);
      },
      getAccessToken: (value) => tokens.get(value),
      verifyScope: (token, scope) => scope.every((name) => token.scope?.includes(name)),
    },
  });

  return async (request, response) => {
    const body = Object.fromEntries(new URLSearchParams(await textOf(request)));
    const [path, query = ''] = request.url.split('?');
    if (path === '/forget') {
      tokens.clear();
      return respond(response, 200);
    }
    const asked = new OAuth2Server.Request({
      method: request.method,
      headers: request.headers,
      query: Object.fromEntries(new URLSearchParams(query)),
      body,
    });
    const answer = new OAuth2Server.Response({});
    try {
      if (path === '/token') await server.token(asked, answer);
      else {
        const token = await server.authenticate(asked, answer, path === '/api/admin' ? { scope: ['admin'] } : {});
        answer.body = { client: token.client.id, scope: token.scope?.join(' ') };
      }
    } catch (error) {
      answer.status = error.code;
      if (path !== '/token') answer.body = { error: error.name };
    }
    respond(response, answer.status ?? 200, answer.headers, answer.body);
  };
});
