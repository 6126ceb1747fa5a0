// The real oidc-provider on the loopback interface, with one public native client and two persons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer as createTls } from 'node:https';
import { SignJWT, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';
import { Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';

const settings = JSON.parse(readFileSync(process.argv[2]));
const groups = { alice: ['secret-admin'], bob: ['viewer'] };
const keys = [];
const kept = createMemoryAdapter();
let current;
let namesNonceAtRefresh = true;

// Not by generateKeyPairSync: in node 20, exporting what it made can wait for itself for ever, when garbage is collected meanwhile.
function newKey() {
  const key = createPrivateKey(execFileSync('openssl', ['genrsa', '2048'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  return { ...key.export({ format: 'jwk' }), kid: settings.kid ?? `k${keys.length + 1}`, use: 'sig', alg: 'RS256' };
}

// Core, 12.2: a provider may leave the nonce out of the ID token of a refresh. This one never does by itself.
async function leaveNonceOut(ctx, next) {
  await next();
  if (namesNonceAtRefresh || !ctx.body?.id_token || ctx.oidc?.params?.grant_type !== 'refresh_token') return;
  const { nonce, ...claims } = decodeJwt(ctx.body.id_token);
  const header = decodeProtectedHeader(ctx.body.id_token);
  ctx.body.id_token = await new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(keys[0], header.alg));
}

// A new one a rotation, since the library takes its keys once; tokens and sessions are kept.
function provider() {
  keys.unshift(newKey());
  const made = new Provider(settings.issuer, {
    clients: ['console', 'another'].map((client_id) => ({
      client_id, token_endpoint_auth_method: 'none', application_type: 'native', response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'], grant_types: ['authorization_code', 'refresh_token'],
    })),
    adapter: kept,
    jwks: { keys },
    cookies: { keys: ['of this test alone'] },
    scopes: ['openid', 'offline_access', 'profile', 'groups'],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: id, groups: groups[id] ?? [] }) }),
    features: {
      devInteractions: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_ctx, resource) => ({ scope: '', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 300 }),
      },
    },
    ttl: { AccessToken: 300, IdToken: 300, Interaction: 600, Session: 3600, Grant: 86400, RefreshToken: settings.refresh_seconds ?? 3600 },
  });
  made.use(leaveNonceOut);
  made.on('refresh_token.destroyed', (token) => console.log('revoked', token.accountId));
  current = made.callback();
}

provider();
const answer = (request, response) => current(request, response);
const server = settings.certificate
  ? createTls({ cert: readFileSync(settings.certificate), key: readFileSync(settings.key) }, answer)
  : createPlain(answer);
process.on('SIGHUP', () => { provider(); console.log('rotated'); });
process.on('SIGUSR2', () => { namesNonceAtRefresh = false; console.log('nonce left out'); });
server.listen(settings.port, '127.0.0.1', () => console.log('ready'));
