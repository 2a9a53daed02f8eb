import { describe, expect, it } from 'vitest';
import { NOBODY_TIED } from '../../places/index.ts';
import type { CaseCommand, Facts, PlaceKnown } from './commands.ts';
import { decide } from './decide.ts';
import { CONFIRM, caseAfter, FILE, facts, TIED } from './example-case.ts';
import { type CaseState, openDoubts, type Provider, statusOf } from './state.ts';

const DISPUTE: CaseCommand & { type: 'dispute' } = {
  type: 'dispute',
  by: 'host',
  disputeId: 'dispute-1',
  noteId: null,
};
const ANSWER = { type: 'answer-dispute', textId: 'text-1', fileIds: [] } as const;
const END: CaseCommand & { type: 'end' } = {
  type: 'end',
  reason: 'host-ended',
  on: '2026-11-10',
  becauseId: 'note-1',
  decidedBy: 'officer-1',
};

function comesTo(state: CaseState, command: CaseCommand, known: Facts = facts()): string {
  const decision = decide(state, command, known);
  return decision.ok ? decision.events.map(({ type }) => type).join(', ') : decision.refusal.code;
}

/** The eleventh is a Wednesday: five working days end on the seventeenth. */
const LAST_DAY = facts({ today: '2026-11-17' });
const AFTER = facts({ today: '2026-11-18' });

describe('a registration ended on a host’s word', () => {
  it('has been disputed by a host of the place', () => {
    expect(comesTo(caseAfter(FILE, CONFIRM), END)).toBe('no-dispute');
    const byHolder = caseAfter(FILE, CONFIRM, { ...DISPUTE, by: 'holder' });
    expect(comesTo(byHolder, END)).toBe('no-dispute');
  });

  it('waits until the person has answered, or had five working days for it', () => {
    const disputed = caseAfter(FILE, CONFIRM, DISPUTE);
    expect(comesTo(disputed, END, LAST_DAY)).toBe('not-heard');
    expect(comesTo(disputed, END, AFTER)).toBe('closed');
    const answered = caseAfter(FILE, CONFIRM, DISPUTE, ANSWER);
    expect(comesTo(answered, END)).toBe('closed');
  });

  it('is one whose dispute no officer has found to be nothing', () => {
    const cleared = caseAfter(FILE, CONFIRM, DISPUTE, ANSWER, {
      type: 'clear',
      doubts: ['disputed'],
      duplicate: null,
      newPersonId: 'person-1',
      newAsking: FILE.asking,
    });
    expect(comesTo(cleared, END)).toBe('no-dispute');
  });
});

describe('“this was not me”', () => {
  const byHolder = { ...DISPUTE, by: 'holder', disputeId: 'dispute-2' } as const;

  it('stops a certificate that counts, also where a host has disputed the case before', () => {
    expect(comesTo(caseAfter(FILE), byHolder)).toBe('disputed');
    expect(comesTo(caseAfter(FILE, CONFIRM), byHolder)).toBe('disputed, suspended');
    expect(comesTo(caseAfter(FILE, CONFIRM, DISPUTE), byHolder)).toBe('suspended');
    expect(comesTo(caseAfter(FILE, CONFIRM, byHolder), byHolder)).toBe('');
  });
});

const SECOND: Provider = { ...TIED, accountId: 'account-second' };

function ownedBy(quorum: 'any-one' | 'all-owners', ...owners: readonly string[]): Facts {
  const tied = owners.map((accountId) => ({ accountId, role: 'owner' }) as const);
  const known: PlaceKnown = { providers: { ...NOBODY_TIED, quorum, tied }, room: null };
  return facts({ places: new Map([['place-1', known]]) });
}

describe('words that waited for other owners', () => {
  const both = ownedBy('all-owners', 'account-host', 'account-second');
  const waiting = caseAfter([FILE, both], [CONFIRM, both]);
  const lookAgain = { type: 'look-again' } as const;

  it('wait as long as somebody is missing', () => {
    expect(statusOf(waiting)).toBe('awaiting-host');
    expect(comesTo(waiting, lookAgain, both)).toBe('');
  });

  it('register once the place asks for one word only, or the other owner is one no more', () => {
    const relaxed = ownedBy('any-one', 'account-host', 'account-second');
    const sold = ownedBy('all-owners', 'account-host');
    for (const known of [relaxed, sold]) {
      expect(comesTo(waiting, lookAgain, known)).toBe('host-confirmed, registered');
    }
  });

  it('are nothing once nobody who gave one is tied any more', () => {
    expect(comesTo(waiting, lookAgain, ownedBy('any-one', 'account-second'))).toBe('');
  });

  it('count for a longer stay too', () => {
    const registered = caseAfter(
      [FILE, both],
      [CONFIRM, both],
      [{ ...CONFIRM, provider: SECOND }, both],
    );
    const longer = caseAfter(
      [FILE, both],
      [CONFIRM, both],
      [{ ...CONFIRM, provider: SECOND }, both],
      [
        {
          type: 'extend',
          until: '2027-01-20',
          asking: { requestId: 'request-3', channel: 'email' },
        },
        both,
      ],
      [CONFIRM, both],
    );
    expect([registered, longer].map(openDoubts)).toEqual([[], []]);
    expect(comesTo(longer, lookAgain, ownedBy('any-one', 'account-host'))).toBe(
      'extension-confirmed, extended',
    );
  });
});
