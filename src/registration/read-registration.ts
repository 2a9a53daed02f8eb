import type { Kysely } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { findReceipt } from '../certificates/index.ts';
import { markSeen } from '../consent/index.ts';
import { type Crossing, crossingsOfDocument } from '../crossings/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { listAttachmentsOf } from './attachment-store.ts';
import { fold } from './case/evolve.ts';
import { type CaseState, openAsking } from './case/state.ts';
import { loadEvents, type RecordedEvent } from './case-store.ts';
import { type CaseContext, loadContext } from './context.ts';
import { lookUpStay } from './look-up.ts';
import { askedAbout } from './not-me/disowned-cases.ts';
import { findNote, findNotes } from './note-store.ts';
import { getParticulars } from './particulars-store.ts';
import { placeKnown } from './place-known.ts';
import { type Presented, present } from './present.ts';
import { notesOf } from './present-procedure.ts';
import { reachedOf } from './reach-view.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import { type Viewer, viewerOf } from './viewer.ts';
import type { RegistrationView } from './views.ts';

/** A case for whoever asks, as far as they may see it; the reading is recorded. */
export async function readRegistration(
  services: Services,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Outcome<RegistrationView>> {
  const { db } = services;
  const events = await loadEvents(db, id);
  if (events.length === 0) return refused('not-found');
  const state = fold(events.map(({ event }) => event));
  const viewer = await viewerOf(db, services, actor, state);
  if (!viewer) return refused('not-found');
  if (viewer === 'host') await seenByHost(services, state);
  const subject = await assemble(services, { id, state, events }, viewer, actor);
  await recordAudit(db, {
    actorKind: viewer,
    actorId: actor.accountId,
    action: 'registration-read',
    registrationId: id,
  });
  return done(present(subject, viewer, language));
}

/** The host has opened what they are asked; the person is told so, and not how. */
async function seenByHost({ db, clock }: Services, state: CaseState): Promise<void> {
  const asking = openAsking(state);
  if (asking) await markSeen(db, [asking.requestId], clock.wall());
}

async function assemble(
  services: Services,
  subject: Pick<Presented, 'id' | 'state' | 'events'>,
  viewer: Viewer,
  { accountId }: Actor,
): Promise<Presented> {
  const { db, clock, rules } = services;
  const { id, state } = subject;
  const officer = viewer === 'officer';
  const waiting = state.proposedParticularsId;
  const today = clock.today();
  const context = await loadContext(db, state);
  const document = await lookUpStay(db, state.personId, context.particulars);
  const facts = { today, documents: new Map([[state.particularsId, document]]), rules };
  return {
    ...subject,
    today,
    context,
    facts,
    texts: await findNotes(db, notesOf(state)),
    files: hasStatements(state) ? await listAttachmentsOf(db, [id]) : [],
    crossings: officer ? await recordsOf(db, context) : [],
    place: officer ? await placeKnown(db, services, state.placeId, state.personId, 'look') : null,
    proposed: waiting ? (await getParticulars(db, waiting)).immigrant : null,
    agreed: (state.extension ?? state).agreed.some((one) => one.accountId === accountId),
    hostNote: officer ? await noteIn(db, subject.events) : undefined,
    receipt: await findReceipt(db, id),
    reached: await reachedOf(db, state, viewer, facts),
    alarm: viewer === 'immigrant' ? await askedAbout(db, id, clock.wall()) : null,
  };
}

/** Whether the person may have given papers. */
function hasStatements({ hearing, dispute, evidence }: CaseState): boolean {
  return hearing !== null || dispute !== null || evidence.length > 0;
}

function recordsOf(db: Kysely<DB>, { particulars }: CaseContext): Promise<readonly Crossing[]> {
  const { issuingState, number } = particulars.immigrant.document;
  return crossingsOfDocument(db, { issuingState, number });
}

/** What the host wrote when declining. */
async function noteIn(
  db: Kysely<DB>,
  recorded: readonly RecordedEvent[],
): Promise<string | undefined> {
  const events = recorded.map(({ event }) => event);
  const declined = events.findLast((event) => event.type === 'host-declined');
  return declined?.noteId ? findNote(db, declined.noteId) : undefined;
}
