import type { Actor } from '../accounts/index.ts';
import { type Parsed, parseFields } from '../platform/contract/index.ts';
import type { CaseCommand } from './case/commands.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { leavingAnswerSchema, leavingSchema } from './contract.ts';
import { factsFor } from './facts.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';
import { viewerOf } from './viewer.ts';

type Party = 'immigrant' | 'host';

/** "I have left", or "my guest has left": whichever of the two says it, the other one is asked. */
export async function sayLeft(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  return actAs(services, actor, id, parseFields(leavingSchema, body), ({ on }, by) => ({
    type: 'say-left',
    by,
    on,
  }));
}

/** The other party says whether it is so. */
export async function answerLeaving(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  return actAs(services, actor, id, parseFields(leavingAnswerSchema, body), ({ answer }, by) => ({
    type: 'answer-leaving',
    by,
    agrees: answer === 'agree',
  }));
}

async function actAs<Said>(
  services: Services,
  actor: Actor,
  id: string,
  parsed: Parsed<Said>,
  command: (said: Said, by: Party) => CaseCommand,
): Promise<Outcome<StoredCase>> {
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    const by = subject && (await viewerOf(trx, services, actor, subject.state));
    if (!subject || !by || by === 'officer') return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const context = await loadContext(trx, subject.state);
    return changeCase(trx, services, {
      subject,
      context,
      command: command(parsed.value, by),
      facts: await factsFor(trx, services, subject, context),
      by: { kind: by, accountId: actor.accountId, at: services.clock.now() },
      action: 'leaving-said',
    });
  });
}
