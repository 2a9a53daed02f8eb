import type { Actor } from '../accounts/index.ts';
import type { StoredCase } from './case-store.ts';
import { giveStatement } from './give-statement.ts';
import type { Services } from './services.ts';
import type { Outcome } from './unit-of-work.ts';

/** Whose host is silent can show without them where they stay: a lease, a payment, a statement. */
export async function giveEvidence(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  return giveStatement(services, actor, id, body, {
    command: (said) => ({ type: 'give-evidence', ...said }),
    action: 'evidence-given',
  });
}
