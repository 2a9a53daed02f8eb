import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** Whom the provider recognises next, and what it says of them. */
export interface KnownPerson {
  readonly subject: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A certified provider of OpenID Connect on loopback, which asks nothing and knows at once who comes. */
export interface TestIdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Null: whoever comes is sent back without having signed in. */
  recognise(person: KnownPerson | null): void;
  /** Goes to an address of it as a browser does, and gives the address of ours that it leads back to. */
  visit(address: string): Promise<string>;
  /** Answers nothing any more. */
  stop(): Promise<void>;
}

const CLIENT = { clientId: 'tirkeu', clientSecret: 'a-secret-of-the-test' };
const MOST_REDIRECTS = 8;

export async function startIdentityProvider(redirectUri: string): Promise<TestIdentityProvider> {
  const server = createServer();
  const issuer = await listen(server);
  const known: { person: KnownPerson | null } = { person: null };
  const provider = providerAt(issuer, redirectUri, () => known.person);
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      void recogniseAt(provider, request, response, known.person);
    } else void callback(request, response);
  });
  return {
    issuer,
    ...CLIENT,
    recognise: (person) => {
      known.person = person;
    },
    visit: (address) => visit(address, redirectUri),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve(`http://localhost:${port}`);
    });
  });
}

function providerAt(
  issuer: string,
  redirectUri: string,
  person: () => KnownPerson | null,
): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a-key-of-the-test'] },
    claims: { openid: ['sub', 'iin', 'bin'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: {
      Session: 60,
      Interaction: 60,
      Grant: 60,
      AccessToken: 60,
      IdToken: 60,
      AuthorizationCode: 60,
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({ ...person()?.claims, sub: accountId }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: CLIENT.clientId,
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** Where a provider would ask who somebody is. */
function recogniseAt(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  person: KnownPerson | null,
): Promise<void> {
  const result = person ? { login: { accountId: person.subject } } : { error: 'access_denied' };
  return provider.interactionFinished(request, response, result);
}

/** A browser that has never been at the provider. */
async function visit(address: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = address;
  for (let step = 0; step < MOST_REDIRECTS; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null)
      throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    url = new URL(next, url).href;
    if (url.startsWith(redirectUri)) return url;
  }
  throw new Error('The provider leads nowhere');
}
