import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  type Session,
  signInWithPasskey,
  viewAccount,
} from '../../src/accounts/index.ts';
import { type Authenticator, createAuthenticator, type Deviation } from './authenticator.ts';
import { CHROME_ON_ANDROID, signedInAs, type TestSignIn } from './sign-in.ts';

/** The site on which passkeys are made in tests of their use cases. */
export const ORIGIN = 'https://registration.example';

export interface Holder {
  readonly session: Session;
  readonly device: Authenticator;
}

/** What people do with passkeys, as the pages do it for them. */
export function passkeySteps(test: () => TestSignIn) {
  let people = 0;

  function newcomer(): Promise<Session> {
    people += 1;
    return signedInAs(test().services, `holder-${people}@mail.example`);
  }

  async function begun(session: Session) {
    const outcome = await beginPasskey(test().services, session, ORIGIN);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome;
  }

  async function add(session: Session, device: Authenticator, from: Deviation = {}) {
    const { browser, options } = await begun(session);
    const made = { browser, answer: device.make(options, from), origin: ORIGIN };
    return addPasskey(test().services, session, { ...made, userAgent: CHROME_ON_ANDROID });
  }

  /** Sends what a device has signed, from a browser that was not signed in. */
  function send(browser: string, answer: string) {
    const comes = { userAgent: CHROME_ON_ANDROID, formerSession: null };
    return signInWithPasskey(test().services, { browser, answer, origin: ORIGIN, ...comes });
  }

  return {
    newcomer,
    begun,
    add,
    send,
    /** Somebody with a passkey on a device. */
    async holder(): Promise<Holder> {
      const session = await newcomer();
      const device = createAuthenticator(ORIGIN);
      const added = await add(session, device);
      if (!added.ok) throw new Error(added.refusal.code);
      return { session, device };
    },
    async signIn(device: Authenticator, from: Deviation = {}) {
      const { browser, options } = await beginPasskeySignIn(test().services, ORIGIN);
      return send(browser, device.sign(options, from));
    },
    async passkeysOf({ actor }: Session) {
      return (await viewAccount(test().db, actor)).passkeys;
    },
  };
}
