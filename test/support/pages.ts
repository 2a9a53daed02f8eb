import { accountForEmail, grantRole, issueToken, type Role } from '../../src/accounts/index.ts';
import { SESSION_COOKIE } from '../../src/app/web/index.ts';
import { formTokenOf } from '../../src/app/web/visit.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import type { TestWeb } from './web.ts';

/** Somebody who is signed in in a browser. */
export interface TestSession {
  readonly accountId: string;
  readonly email: string;
  readonly cookies: { readonly [SESSION_COOKIE]: string };
  readonly formToken: string;
}

const ONE_HOUR_MS = 3_600_000;

/** A session as a sign-in makes it, without the code; for tests of pages behind it. */
export async function openSession(
  { services }: Pick<TestWeb, 'services'>,
  email: string,
  role?: Role,
): Promise<TestSession> {
  const accountId = await inTransaction(services.db, async (trx) => {
    const id = await accountForEmail(trx, email);
    if (role) await grantRole(trx, id, role);
    return id;
  });
  const token = await issueToken(services.db, {
    accountId,
    purpose: 'session',
    expiresAt: new Date(services.clock.wall().getTime() + ONE_HOUR_MS),
  });
  return {
    accountId,
    email,
    cookies: { [SESSION_COOKIE]: token },
    formToken: formTokenOf(services.secret, token),
  };
}

/** Opens a page as a browser does. */
export function getPage({ server }: Pick<TestWeb, 'server'>, url: string, session?: TestSession) {
  const cookies = session?.cookies ?? {};
  return server.inject({ url, cookies, headers: { accept: 'text/html' } });
}

/** Sends a form as a browser does, with the session's form token unless `fields` bring another one. */
export function postForm(
  { server }: Pick<TestWeb, 'server'>,
  url: string,
  fields: Readonly<Record<string, string>>,
  session?: TestSession,
) {
  const token = session ? { token: session.formToken } : {};
  return server.inject({
    method: 'POST',
    url,
    cookies: session?.cookies ?? {},
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...token, ...fields }).toString(),
  });
}
