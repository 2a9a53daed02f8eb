import { expect } from 'vitest';
import type { Actor } from '../../src/accounts/index.ts';
import { type RegistrationView, readRegistration } from '../../src/registration/index.ts';
import type { AskedHost } from './host-link.ts';
import { getPage, openSession, postForm, type TestSession } from './pages.ts';
import type { TestWeb } from './web.ts';

type Fields = Readonly<Record<string, string>>;
type Answer = Awaited<ReturnType<typeof getPage>>;

/** An officer who is signed in, and the pages of a case in English. */
export interface Desk {
  readonly officer: TestSession;
  readonly actor: Actor;
  /** The address of a case, or of a page behind it. */
  addressOf(asked: AskedHost, path?: string): string;
  open(asked: AskedHost, path?: string, session?: TestSession): Promise<Answer>;
  send(asked: AskedHost, path: string, fields: Fields, session?: TestSession): Promise<Answer>;
  /** Sends a form that has to be taken, and gives the case as it stands then. */
  taken(asked: AskedHost, path: string, fields: Fields): Promise<RegistrationView>;
  view(asked: AskedHost): Promise<RegistrationView>;
}

export async function openDesk(web: TestWeb): Promise<Desk> {
  const officer = await openSession(web, 'officer@example.org', 'officer');
  const actor: Actor = { accountId: officer.accountId, roles: ['officer'], demo: false };
  const addressOf = ({ registrationId }: AskedHost, path = '') =>
    `/console/cases/${registrationId}${path && `/${path}`}`;
  const view = async ({ registrationId }: AskedHost) => {
    const read = await readRegistration(web.services, actor, registrationId, 'en');
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value;
  };
  const send: Desk['send'] = (asked, path, fields, session = officer) =>
    postForm(web, `${addressOf(asked, path)}?lang=en`, fields, session);
  return {
    officer,
    actor,
    addressOf,
    view,
    send,
    open: (asked, path, session = officer) =>
      getPage(web, `${addressOf(asked, path)}?lang=en`, session),
    taken: async (asked, path, fields) => {
      const sent = await send(asked, path, fields);
      expect([sent.statusCode, sent.headers.location]).toEqual([303, addressOf(asked)]);
      return view(asked);
    },
  };
}
