import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { type Actor, emailOfAccount } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { findUsable } from '../invitations/open-invitation.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { copyCase } from './copy-case.ts';
import type { Draft, DraftKind } from './draft.ts';
import { countDrafts, findAmendment, findDraft, insertDraft } from './draft-store.ts';
import { withSoundFields } from './fields.ts';
import { invitedFiling } from './invitation.ts';
import { sentDraft } from './sent-draft.ts';
import { pointersOf, stepsWith } from './steps.ts';

export interface StartDraft {
  /** The draft's id, UUID v7, made by whoever asks, so that asking twice begins one; else a fresh one. */
  readonly id?: string | undefined;
  readonly kind: DraftKind;
  /** The case that it begins from; only a new filing begins from none. */
  readonly of?: string | undefined;
  /** The code of the invitation with which a new filing begins. */
  readonly invitation?: string | undefined;
  /** In which the person reads now: the language to write to them in, until they say another. */
  readonly language: Language;
}

/** Nobody files for more people at once; whoever would is filling the database. */
const MOST_DRAFTS = 20;

/** As the database writes it: a draft that was sent is looked for by its id as a text. */
const givenId = z.uuidv7().toLowerCase();

type Beginning = Pick<Draft, 'purpose' | 'filing' | 'stepsDone'>;

/**
 * A person begins to file, or to amend an open case. What was begun under the same id, or to amend
 * the same case, is gone on with. An id is `not-found` when it is another's, or of a draft that was
 * sent: `findSentDraft` tells what became of it.
 */
export async function startDraft(
  services: Services,
  { accountId }: Actor,
  asked: StartDraft,
): Promise<Outcome<Draft>> {
  const id = givenId.safeParse(asked.id).data ?? newId();
  return unitOfWork(services.db, async (trx) => {
    // Locks the account: a second call with the same id waits here, and finds what the first began.
    const drafts = await countDrafts(trx, accountId);
    const own = await findDraft(trx, accountId, id);
    if (own) return goneOnWith(trx, accountId, own);
    if (await sentDraft(trx, accountId, id)) return refused('not-found');
    const begun = await beginning(trx, services, accountId, asked);
    if (!begun.ok) return begun;
    const { purpose } = begun.value;
    const there = purpose.kind === 'amend' && (await findAmendment(trx, accountId, purpose.of));
    if (there) return goneOnWith(trx, accountId, there);
    if (drafts >= MOST_DRAFTS) return refused('too-many-drafts');
    const draft = { id, ...begun.value, updatedAt: services.clock.wall() };
    if (!(await insertDraft(trx, accountId, draft))) return refused('not-found');
    await record(trx, accountId, 'draft-started', draft);
    return done(draft);
  });
}

async function beginning(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  { kind, of, invitation, language }: StartDraft,
): Promise<Outcome<Beginning>> {
  if (kind !== 'new') return copyCase(trx, accountId, kind, of ?? null);
  const begun = await blank(trx, accountId, language);
  return invitation === undefined
    ? done(begun)
    : invited(trx, services, accountId, begun, invitation);
}

/** With an invitation host and place are answered, and the days begin as those of the invitation. */
async function invited(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  begun: Beginning,
  code: string,
): Promise<Outcome<Beginning>> {
  const usable = await findUsable(trx, services, code);
  if (!usable) return refused('no-invitation');
  if (usable.invitation.accountId === accountId) return refused('own-filing');
  const filing = { ...begun.filing, ...invitedFiling(usable.invitation) };
  return done({ ...begun, filing, stepsDone: stepsWith(begun.stepsDone, 'host', 'place') });
}

async function goneOnWith(
  trx: Transaction<DB>,
  accountId: string,
  draft: Draft,
): Promise<Outcome<Draft>> {
  await record(trx, accountId, 'draft-read', draft);
  return done(draft);
}

function record(
  trx: Transaction<DB>,
  accountId: string,
  action: 'draft-started' | 'draft-read',
  { purpose }: Draft,
): Promise<void> {
  return recordAudit(trx, {
    actorKind: 'immigrant',
    actorId: accountId,
    action,
    registrationId: purpose.of,
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
