import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../platform/i18n/index.ts';
import { type EventType, OFFICERS_ONLY } from '../../../registration/case/events.ts';
import { eventText } from './event-text.ts';

/** Every event that there is, with all that it may say beside its type. */
const DETAILS: Readonly<Record<EventType, readonly string[]>> = {
  filed: [],
  'particulars-amended': [],
  'particulars-proposed': [],
  'particulars-accepted': [],
  'stay-amended': [],
  'host-asked': [],
  'host-confirmed': [],
  'host-agreed': [],
  disputed: ['host', 'holder'],
  'dispute-answered': [],
  'dispute-overdue': [],
  'evidence-given': [],
  'host-reminded': [],
  'host-was-silent': [],
  'host-declined': [],
  'doubt-raised': [],
  'doubt-removed': [],
  'doubts-cleared': [],
  'person-separated': [],
  registered: [],
  refused: ['host-declined', 'inaccurate-information', 'stay-violation'],
  withdrawn: ['immigrant', 'superseded', 'departed', 'stay-ended'],
  closed: ['moved', 'departed', 'left', 'stay-ended', 'host-ended', 'annulled', 'died'],
  'crossing-corrected': [],
  'review-overdue': [],
  'hearing-opened': [],
  'hearing-answered': [],
  'hearing-closed': [],
  suspended: [],
  restored: [],
  reopened: [],
  'complaint-filed': [],
  'complaint-decided': ['granted', 'rejected', 'lapsed'],
  'immigrant-reminded': [],
  'extension-asked': [],
  'extension-confirmed': [],
  'extension-ended': ['declined', 'silent'],
  extended: [],
  'leaving-said': [],
  'leaving-unsettled': ['disputed', 'unanswered'],
};

const told = Object.entries(DETAILS).filter(([type]) => !OFFICERS_ONLY.has(type as EventType));

const AT = '2026-11-24T09:00:00.000Z';

describe('an event in words', () => {
  it.each(LANGUAGES)('is told in %s, whatever it is', (language) => {
    for (const [type, details] of told) {
      for (const detail of [undefined, ...details]) {
        const event = { type, at: AT, by: 'system', ...(detail ? { detail } : {}) } as const;
        expect(eventText(event, language)).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it.each([
    'withdrawn',
    'closed',
    'complaint-decided',
    'extension-ended',
    'leaving-unsettled',
  ] as const)('says how it came out: %s', (type) => {
    const texts = DETAILS[type].map((detail) =>
      eventText({ type, at: AT, by: 'system', detail }, 'ru'),
    );
    expect(new Set(texts).size).toBe(DETAILS[type].length);
  });

  it('says who spoke of the leaving', () => {
    const said = (by: 'host' | 'immigrant') =>
      eventText({ type: 'leaving-said', at: AT, by }, 'en');
    expect(said('host')).toBe('The host said that the person had left');
    expect(said('immigrant')).toBe('The person said that they had left');
  });

  it('has none for what only officers know of', () => {
    expect(eventText({ type: 'doubt-raised', at: AT, by: 'system' }, 'en')).toBeUndefined();
  });
});
