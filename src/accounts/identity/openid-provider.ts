import * as openid from 'openid-client';
import type { Message } from '../../platform/i18n/index.ts';
import type { IdentityProvider, IdentityRequest, ProvedIdentity } from './provider.ts';

export interface OpenIdSettings {
  /** As its discovery document names itself: 'https://id.example'. */
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client, which PKCE alone protects. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  readonly label: Message;
  /** Reads what the product takes from the claims: they are a stranger's words in their form. */
  readonly readClaims: (
    claims: Readonly<Record<string, unknown>>,
  ) => Pick<ProvedIdentity, 'email' | 'numbers'>;
}

/** A person waits for it. */
const TIMEOUT_SECONDS = 10;
/** After this it is asked once more who it is, and so whether it still answers. */
const KNOWN_MS = 5 * 60_000;
/** For how long a page does not offer a provider that has not answered. */
const AWAY_MS = 60_000;

/**
 * A provider of OpenID Connect: discovery, authorization code with PKCE, state and nonce, signed ID
 * token. It is first asked when somebody needs it, so that the product starts and works without it.
 */
export function createOpenIdProvider(
  settings: OpenIdSettings,
  now: () => number = Date.now,
): IdentityProvider {
  const { issuer, label, scope, readClaims } = settings;
  let known: { readonly config: openid.Configuration; readonly at: number } | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  async function configuration(atMost: number): Promise<openid.Configuration | null> {
    if (known && now() - known.at < atMost) return known.config;
    const config = await orNull(discover(settings));
    if (config) known = { config, at: now() };
    failedAt = config ? Number.NEGATIVE_INFINITY : now();
    return config;
  }

  return {
    issuer,
    label,
    isAway: () => now() - failedAt < AWAY_MS,
    async address(request) {
      const config = await configuration(KNOWN_MS);
      if (!config) return null;
      const parameters = await parametersOf(request, scope);
      return openid.buildAuthorizationUrl(config, parameters).href;
    },
    async identify(answer, request) {
      const config = await configuration(Number.POSITIVE_INFINITY);
      const proved = config && (await orNull(claimsFor(config, answer, request)));
      if (!proved) return null;
      const { issuer: named } = config.serverMetadata();
      return { issuer: named, subject: proved.subject, ...readClaims(proved.claims) };
    },
  };
}

/** The library throws for a provider that is away and for whatever a stranger puts into an answer. */
async function orNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

function discover(settings: OpenIdSettings): Promise<openid.Configuration> {
  const server = new URL(settings.issuer);
  const insecure = server.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  return openid.discovery(server, settings.clientId, undefined, authenticationOf(settings), {
    timeout: TIMEOUT_SECONDS,
    // Without it the ID token would be believed because of the connection alone.
    execute: [...insecure, openid.enableNonRepudiationChecks],
  });
}

/** RFC 8414: a server that names no way takes the secret in the header. */
function authenticationOf({ clientSecret }: OpenIdSettings): openid.ClientAuth {
  if (clientSecret === undefined) return openid.None();
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic')
      ? openid.ClientSecretBasic(clientSecret)
      : openid.ClientSecretPost(clientSecret);
    way(server, ...request);
  };
}

async function parametersOf(
  { redirectUri, state, nonce, verifier }: IdentityRequest,
  scope: string,
): Promise<Record<string, string>> {
  return {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
}

/** The claims of the ID token, and of the address for more of them where the provider has one. */
async function claimsFor(
  config: openid.Configuration,
  answer: URL,
  { state, nonce, verifier }: IdentityRequest,
): Promise<{ subject: string; claims: Readonly<Record<string, unknown>> }> {
  const tokens = await openid.authorizationCodeGrant(config, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const signed = tokens.claims();
  if (!signed) throw new TypeError('An ID token was expected, and the library has checked for it');
  const { sub: subject } = signed;
  if (!config.serverMetadata().userinfo_endpoint) return { subject, claims: signed };
  const more = await openid.fetchUserInfo(config, tokens.access_token, subject);
  return { subject, claims: { ...more, ...signed } };
}
