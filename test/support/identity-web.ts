import { type IdentityProvider, viewAccount } from '../../src/accounts/index.ts';
import { composeIdentityProvider } from '../../src/compose/identity-provider.ts';
import { loadConfig } from '../../src/platform/config/index.ts';
import {
  type KnownPerson,
  startIdentityProvider,
  type TestIdentityProvider,
} from './identity-provider.ts';
import { startTestWeb, type TestWeb } from './web.ts';
import { openBrowser, type WebBrowser } from './web-browser.ts';

export const ORIGIN = 'http://localhost:3000';
/** Invented, with the right check digits. */
export const IIN = '800101300036';
export const BIN = '990140000017';

/** The pages with a provider beside them. */
export interface IdentityWeb {
  readonly web: TestWeb;
  readonly provider: TestIdentityProvider;
  close(): Promise<void>;
  /** The provider as our settings describe it, some of them changed. */
  identityProvider(change?: NodeJS.ProcessEnv): IdentityProvider | null;
  /** Sends a browser there from this page of ours, and gives the address that it is sent back to. */
  send(browser: WebBrowser, page: string, who: KnownPerson | null): Promise<string>;
  /** Signs somebody in by the provider, in a new browser. */
  signIn(who: KnownPerson): Promise<WebBrowser>;
  accountOf(who: KnownPerson): Promise<string>;
  /** What the account of somebody has proved, and by what. */
  contactsOf(who: KnownPerson): Promise<readonly string[]>;
}

let people = 0;

/** Somebody whom the provider knows, and nobody else yet. */
export function person(claims: KnownPerson['claims'] = {}): KnownPerson {
  people += 1;
  return { subject: `subject-${people}`, claims };
}

export async function startIdentityWeb(): Promise<IdentityWeb> {
  const provider = await startIdentityProvider(`${ORIGIN}/sign-in/identity`);
  const identityProvider = (change: NodeJS.ProcessEnv = {}) => providerOf(provider, change);
  const web = await startTestWeb({ identityProvider: identityProvider() });
  const { db } = web.services;

  async function send(browser: WebBrowser, page: string, who: KnownPerson | null) {
    provider.recognise(who);
    const begun = await browser.get(page);
    const back = await provider.visit(String(begun.headers.location));
    return back.slice(ORIGIN.length);
  }

  async function accountOf({ subject }: KnownPerson): Promise<string> {
    const { accountId } = await db
      .selectFrom('identity')
      .select('accountId')
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow();
    return accountId;
  }

  return {
    web,
    provider,
    identityProvider,
    send,
    accountOf,
    close: async () => {
      await web.close();
      await provider.stop();
    },
    async signIn(who) {
      const browser = openBrowser(web);
      const answer = await browser.get(await send(browser, '/sign-in/identity/begin', who));
      if (answer.headers.location !== '/account') throw new Error('Nobody was signed in');
      return browser;
    },
    async contactsOf(who) {
      const accountId = await accountOf(who);
      const { contacts } = await viewAccount(db, { accountId, roles: [], demo: false });
      return contacts.map(({ kind, value, provedBy }) => `${kind} ${value} by ${provedBy}`);
    },
  };
}

function providerOf(
  { issuer, clientId, clientSecret }: TestIdentityProvider,
  change: NodeJS.ProcessEnv,
): IdentityProvider | null {
  const loaded = loadConfig({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_SCOPE: 'openid email',
    OIDC_LABEL: 'Мысал арқылы кіру|Войти через Пример|Sign in with Example',
    OIDC_IIN_CLAIM: 'iin',
    OIDC_BIN_CLAIM: 'bin',
    ...change,
  });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return composeIdentityProvider(loaded.config);
}
