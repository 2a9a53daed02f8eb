import type { Actor } from '../accounts/index.ts';
import {
  giveStatement,
  type Outcome,
  type Services,
  type StoredCase,
} from '../registration/index.ts';

/** The person says what is so, where a host of the place or somebody else has said that it is not. */
export async function answerDispute(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  return giveStatement(services, actor, id, body, {
    command: (said) => ({ type: 'answer-dispute', ...said }),
    action: 'dispute-answered',
  });
}
