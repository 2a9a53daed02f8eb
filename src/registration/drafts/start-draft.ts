import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Actor, emailOfAccount } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { copyCase } from './copy-case.ts';
import type { Draft, DraftKind } from './draft.ts';
import { countDrafts, findAmendment, insertDraft } from './draft-store.ts';
import { withSoundFields } from './fields.ts';
import { pointersOf } from './steps.ts';

export interface StartDraft {
  readonly kind: DraftKind;
  /** The case that it begins from; only a new filing begins from none. */
  readonly of?: string | undefined;
  /** In which the person reads now: the language to write to them in, until they say another. */
  readonly language: Language;
}

/** Nobody files for more people at once; whoever would is filling the database. */
const MOST_DRAFTS = 20;

type Beginning = Pick<Draft, 'purpose' | 'filing' | 'stepsDone'>;

/** A person begins to file, or to amend an open case. An amendment that was begun is gone on with. */
export async function startDraft(
  services: Services,
  actor: Actor,
  { kind, of, language }: StartDraft,
): Promise<Outcome<Draft>> {
  const { accountId } = actor;
  return unitOfWork(services.db, async (trx) => {
    const drafts = await countDrafts(trx, accountId);
    const begun =
      kind === 'new'
        ? done(await blank(trx, accountId, language))
        : await copyCase(trx, actor, kind, of ?? null);
    if (!begun.ok) return begun;
    const { purpose } = begun.value;
    const record = (action: 'draft-started' | 'draft-read') =>
      recordAudit(trx, {
        actorKind: 'immigrant',
        actorId: accountId,
        action,
        registrationId: purpose.of,
      });
    const there = purpose.kind === 'amend' && (await findAmendment(trx, accountId, purpose.of));
    if (there) {
      await record('draft-read');
      return done(there);
    }
    if (drafts >= MOST_DRAFTS) return refused('too-many-drafts');
    const draft = { id: newId(), ...begun.value, updatedAt: services.clock.wall() };
    await insertDraft(trx, accountId, draft);
    await record('draft-started');
    return done(draft);
  });
}

/** The way to write to them is known already: they have signed in by it. */
async function blank(
  trx: Transaction<DB>,
  accountId: string,
  language: Language,
): Promise<Beginning> {
  const contact = { email: await emailOfAccount(trx, accountId), language };
  const filing = withSoundFields({}, pointersOf('contact'), { immigrant: { contact } });
  return { purpose: { kind: 'new', of: null }, filing, stepsDone: [] };
}
