import type { Actor } from '../../src/accounts/index.ts';
import {
  answerRequest,
  type Outcome,
  type Services,
  type StoredCase,
} from '../../src/registration/index.ts';
import {
  answerHearing,
  decideCase,
  decideComplaint,
  fileComplaint,
  openHearing,
} from '../../src/review/index.ts';
import { type AskedHost, type Asking, askHost } from './host-link.ts';

/** A hearing on one detail, as an officer opens it. */
export const NOTICE = {
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  notice: 'Which date of birth is right?',
} as const;

/** What follows from it. */
export const REFUSAL = {
  decision: 'refuse',
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  fix: 'Send again with the date of your passport.',
} as const;

export const PDF_FILE = {
  name: 'passport.pdf',
  type: 'application/pdf',
  content: Buffer.from('%PDF-1.7 invented').toString('base64'),
} as const;

/** What has to be accepted, for tests of what comes after it. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The test was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** Confirmed by somebody whom nothing ties to the place. */
export async function caseInReview(services: Services, asking: Asking = {}): Promise<AskedHost> {
  const hostEmail = 'nobody-knows@example.org';
  return confirmed(services, { hostEmail, ...asking });
}

/** Confirmed by a host who is tied to the place. */
export async function registeredCase(services: Services, asking: Asking = {}): Promise<AskedHost> {
  return confirmed(services, { tied: true, ...asking });
}

async function confirmed(services: Services, asking: Asking): Promise<AskedHost> {
  const asked = await askHost(services, asking);
  const approach = { through: 'link', token: asked.token } as const;
  accepted(await answerRequest(services, approach, { answer: 'confirm' }));
  return asked;
}

type Act = (services: Services, actor: Actor, id: string, body: unknown) => Promise<unknown>;

/** Acts that have to succeed, each by the one whose it is. */
export function actsOn(services: Services, { registrationId: id, accountId }: AskedHost) {
  const immigrant: Actor = { accountId, roles: [], demo: false };
  const by =
    (act: (...given: Parameters<Act>) => Promise<Outcome<StoredCase>>) =>
    async (actor: Actor, body: unknown) =>
      accepted(await act(services, actor, id, body));
  return {
    hear: (officer: Actor, body: unknown = NOTICE) => by(openHearing)(officer, body),
    decide: by(decideCase),
    answer: (text: string, files: readonly object[] = []) =>
      by(answerHearing)(immigrant, { text, files }),
    complain: (text: string) => by(fileComplaint)(immigrant, { text }),
    decideComplaint: by(decideComplaint),
  };
}
