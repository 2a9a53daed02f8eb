import type { Actor } from '../accounts/index.ts';
import {
  giveStatement,
  type Outcome,
  type Services,
  type StoredCase,
} from '../registration/index.ts';

/** The person answers in a hearing, in their own words and with papers. */
export async function answerHearing(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  return giveStatement(services, actor, id, body, {
    command: (said) => ({ type: 'answer-hearing', ...said }),
    action: 'hearing-answered',
  });
}
