import { codeToSend } from '../../src/accounts/index.ts';
import { tokenHash } from '../../src/accounts/token-hash.ts';
import { CHROME_ON_ANDROID, newNetwork } from './sign-in.ts';
import type { TestWeb } from './web.ts';

type Fields = Readonly<Record<string, string>>;
type Answer = Awaited<ReturnType<TestWeb['server']['inject']>>;

/** A browser as far as a sign-in needs one: it keeps cookies, and comes from a network of its own. */
export interface WebBrowser {
  readonly cookies: Map<string, string>;
  get(url: string): Promise<Answer>;
  post(url: string, fields?: Fields, headers?: Fields): Promise<Answer>;
  /** The code in the mail of the attempt that this browser holds. */
  code(): Promise<string>;
}

export function openBrowser({ server, services }: TestWeb): WebBrowser {
  const cookies = new Map<string, string>();
  const remoteAddress = newNetwork();
  const common = { accept: 'text/html', 'user-agent': CHROME_ON_ANDROID };
  const kept = (answer: Answer): Answer => {
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const sent = () => ({ cookies: Object.fromEntries(cookies), remoteAddress });
  return {
    cookies,
    get: async (url) => kept(await server.inject({ url, ...sent(), headers: common })),
    post: async (url, fields = {}, headers = {}) => {
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const payload = new URLSearchParams(fields).toString();
      const form = { url, payload, headers: { ...common, ...type, ...headers } };
      return kept(await server.inject({ method: 'POST', ...form, ...sent() }));
    },
    code: async () => {
      const { id } = await services.db
        .selectFrom('signInAttempt')
        .select('id')
        .where('browserHash', '=', tokenHash(cookies.get('sign-in') ?? ''))
        .executeTakeFirstOrThrow();
      return codeToSend(services, id);
    },
  };
}

/** The token of the session in the forms of a page. */
export function formTokenIn({ body }: Answer): string {
  return /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';
}
