import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../law/index.ts';
import { LANGUAGES } from '../../../../../platform/i18n/index.ts';
import type { DraftFiling, DraftKind } from '../../../../../registration/index.ts';
import { warningsOf } from './warnings.ts';

interface Asked {
  readonly nationality?: string;
  readonly crossedOn?: string;
  readonly until?: string;
  readonly basis?: 'visa-free' | 'visa';
  readonly kind?: DraftKind;
}

/** The warnings of a filing by somebody from Russia (90 days, thirty to register), read on 24 November. */
function warnings(asked: Asked, language: 'kk' | 'ru' | 'en' = 'en') {
  const { nationality = 'RUS', crossedOn = '2026-11-20', until = '2026-12-20' } = asked;
  const { basis = 'visa-free', kind = 'new' } = asked;
  const filing: DraftFiling = {
    immigrant: { nationality },
    entry: { crossedOn, basis },
    stay: { from: crossedOn, until },
  };
  const purpose = kind === 'new' ? { kind, of: null } : { kind, of: 'x' };
  return warningsOf({ filing, purpose }, RULES, '2026-11-24', language);
}

describe('before a filing is sent', () => {
  it('nothing is said where there is time and the days are right, or nobody knows', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ nationality: 'PRK', crossedOn: '2026-01-01', until: '2027-01-01' })).toEqual(
      [],
    );
    expect(
      warningsOf({ filing: {}, purpose: { kind: 'new', of: null } }, RULES, '2026-11-24', 'en'),
    ).toEqual([]);
  });

  it('the last permitted day of a stay without a visa is named where the last day lies after it', () => {
    expect(warnings({ until: '2027-02-17' })).toEqual([]);
    expect(warnings({ until: '2027-02-18' })).toEqual([
      'Without a visa you may stay until 17 February 2027. For later days you need a permit.',
    ]);
    expect(warnings({ until: '2027-02-18', basis: 'visa' })).toEqual([]);
  });

  it('a day to register that is near, or past, is named: the safer one as long as it is to come', () => {
    expect(warnings({ crossedOn: '2026-10-30' })).toEqual([]);
    expect(warnings({ crossedOn: '2026-10-29' })).toEqual([
      'Register by 27 November 2026. Send it today.',
    ]);
    expect(warnings({ crossedOn: '2026-10-20' })[0]).toMatch(
      /^The last day to register was 19 November 2026\. Send it all the same/,
    );
  });

  it('whoever has filed before is not told of the day to register again', () => {
    for (const kind of ['correct', 'move', 'renew', 'amend'] as const) {
      expect(warnings({ crossedOn: '2026-10-20', kind })).toEqual([]);
    }
    expect(warnings({ crossedOn: '2026-10-20', kind: 'family' })).toHaveLength(1);
  });

  it('it is said in every language', () => {
    const late = { crossedOn: '2026-10-20', until: '2027-03-01' };
    for (const language of LANGUAGES) expect(warnings(late, language)).toHaveLength(2);
  });
});
