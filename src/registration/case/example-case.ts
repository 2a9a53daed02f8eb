import { RULES } from '../../law/index.ts';
import { NOBODY_TIED } from '../../places/index.ts';
import type { CaseCommand, DocumentFacts, Facts, PlaceKnown } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { CaseState, Provider } from './state.ts';

/** A plain case for tests: one filing, a document that is valid, a host who is tied to the place. */
export const FILE: CaseCommand & { type: 'file' } = {
  type: 'file',
  number: 'R-1',
  accountId: 'account-immigrant',
  placeId: 'place-1',
  particularsId: 'particulars-1',
  party: null,
  corrects: null,
  supersedes: null,
  crossedOn: '2026-11-01',
  stay: { from: '2026-11-02', until: '2026-12-20' },
  asking: { requestId: 'request-1', channel: 'email' },
  invitedBy: null,
};

export const TIED: Provider = {
  accountId: 'account-host',
  degree: 'tied-to-the-place',
  through: 'account',
};

/** Somebody of whom nothing is known but that they were asked. */
export const STRANGER: Provider = {
  accountId: 'account-stranger',
  degree: 'signed-in-identity',
  through: 'account',
};

export const CONFIRM: CaseCommand & { type: 'confirm' } = {
  type: 'confirm',
  provider: TIED,
  ownFiling: false,
  seenVersion: null,
};

export const DECLINE: CaseCommand & { type: 'decline' } = {
  ...CONFIRM,
  type: 'decline',
  reason: 'dates-wrong',
  noteId: null,
};

export const AMEND: CaseCommand & { type: 'amend' } = {
  type: 'amend',
  particulars: null,
  crossedOn: FILE.crossedOn,
  stay: FILE.stay,
  placeId: FILE.placeId,
  hostChanged: false,
  newAsking: { requestId: 'request-2', channel: 'email' },
};

export const CLEAR: CaseCommand & { type: 'clear' } = {
  type: 'clear',
  doubts: ['host-not-tied'],
  duplicate: null,
  newPersonId: 'person-new',
  newAsking: { requestId: 'request-9', channel: 'email' },
};

export const DOCUMENT: DocumentFacts = {
  personId: 'person-1',
  nationality: 'RUS',
  documentType: 'passport',
  birthDate: '1990-05-17',
  basis: 'visa-free',
  permittedUntil: null,
  border: [],
  reportedLostOn: null,
  expiresOn: '2031-04-15',
  heldElsewhere: [],
  unknownTo: [],
  inForce: null,
  inForceHere: null,
  openBeside: null,
};

/** The host of the examples owns the places, and nobody else is known there. */
export const OWNED: PlaceKnown = {
  providers: { ...NOBODY_TIED, tied: [{ accountId: 'account-host', role: 'owner' }] },
  room: null,
};

export function facts(changes: Partial<Facts> & { document?: Partial<DocumentFacts> } = {}): Facts {
  const { document, ...rest } = changes;
  const known = { ...DOCUMENT, ...document };
  return {
    today: '2026-11-10',
    now: '2026-11-10T06:00:00.000Z',
    documents: new Map(
      ['particulars-1', 'particulars-2', 'particulars-3'].map((id) => [id, known]),
    ),
    places: new Map(['place-1', 'place-2'].map((id) => [id, OWNED])),
    rules: RULES,
    certificateNumber: 'C-1',
    ...rest,
  };
}

/** Runs commands one after another; throws on a refusal, since an example is meant to succeed. */
export function caseAfter(...commands: readonly (CaseCommand | [CaseCommand, Facts])[]): CaseState {
  const state = commands.reduce<CaseState | null>((current, step) => {
    const [command, known] = Array.isArray(step) ? step : [step, facts()];
    const decision = decide(current, command, known);
    if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
    return decision.events.reduce<CaseState | null>(evolve, current);
  }, null);
  if (!state) throw new Error('no command');
  return state;
}
