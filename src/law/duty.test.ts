import { describe, expect, it } from 'vitest';
import { addDays, isRealDate } from '../platform/calendar/index.ts';
import { legalDateOf } from '../platform/clock/index.ts';
import { dutyToRegister, holidaysBetween, RULES } from './index.ts';

const IN_FORCE = '2026-07-01';
const off = new Set(holidaysBetween(RULES, '2026-01-01', '2027-12-31').map(({ date }) => date));
const stays = [...RULES.visaFree.values()].flat().map(({ id, from, to, parameters }) => {
  return { id, from, to: to ?? null, ...parameters };
});

/** The same said once more in other words: without records, settings and steps. */
function expected(nationality: string, crossedOn: string) {
  const rule = stays.find(
    (stay) =>
      stay.nationality === nationality &&
      stay.from <= crossedOn &&
      (stay.to === null || crossedOn <= stay.to),
  );
  if (!rule) return { duty: 'allowed', warnOn: null, deadline: null, stayUntil: null };
  const days = Math.min(rule.daysPerEntry, rule.daysPerWindow ?? rule.daysPerEntry);
  const stayUntil = addDays(crossedOn, days - 1);
  const isRequired = crossedOn >= IN_FORCE && rule.daysPerEntry >= 90;
  if (!isRequired) return { duty: 'allowed', warnOn: null, deadline: null, stayUntil };
  let deadline = addDays(crossedOn, 30);
  while (isOff(deadline)) deadline = addDays(deadline, 1);
  return { duty: 'required', warnOn: addDays(crossedOn, 29), deadline, stayUntil };
}

function isOff(date: string): boolean {
  return [0, 6].includes(new Date(date).getUTCDay()) || off.has(date);
}

const around = (date: string) => [-1, 0, 1].map((days) => addDays(date, days));

describe('the duty', () => {
  it.each(
    stays.map((stay) => [`${stay.id} from ${stay.from}`, stay] as const),
  )('of %s is right on both sides of every boundary of its rules', (_name, {
    nationality,
    from,
    to,
  }) => {
    const ends = [from, ...(to === null ? [] : [to]), IN_FORCE];
    for (const crossedOn of ends.flatMap(around)) {
      const answer = dutyToRegister(RULES, { nationality, crossedOn });
      expect(answer).toMatchObject(expected(nationality, crossedOn));
    }
  });

  it('is right for every day of the years whose calendar is known', () => {
    for (let day = '2026-01-01'; day <= '2027-11-30'; day = addDays(day, 1)) {
      for (const nationality of ['RUS', 'UZB', 'HKG']) {
        const answer = dutyToRegister(RULES, { nationality, crossedOn: day });
        expect(answer).toMatchObject(expected(nationality, day));
      }
    }
  });

  it('rests on the day in Kazakhstan: 23:50 on 31 December is still that day', () => {
    const crossedOn = legalDateOf(new Date('2026-12-31T23:50:00+05:00'));
    expect(dutyToRegister(RULES, { nationality: 'RUS', crossedOn })).toMatchObject({
      warnOn: '2027-01-29',
      deadline: '2027-02-01',
    });
  });

  it.each([
    'America/Los_Angeles',
    'Asia/Almaty',
    'Pacific/Kiritimati',
  ])('is the same on a machine in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const answer = dutyToRegister(RULES, { nationality: 'RUS', crossedOn: '2026-11-01' });
      expect(answer).toMatchObject({ warnOn: '2026-11-30', deadline: '2026-12-01' });
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('is answered for any text, with real days or none, and says why', () => {
    const texts = ['1900-01-01', '9999-12-31', '9999-12-20', '0001-01-01', '2026-02-30', 'x', ''];
    for (const crossedOn of texts) {
      for (const nationality of ['RUS', 'UZB', 'HKG', 'KAZ', 'XXA', 'ZZZ', '', '__proto__']) {
        const question = { nationality, crossedOn, birthDate: 'never', permittedUntil: null };
        const answer = dutyToRegister(RULES, question);
        expect(answer.because.length).toBeGreaterThan(0);
        for (const day of [answer.warnOn, answer.deadline, answer.stayUntil]) {
          if (day !== null) expect(isRealDate(day)).toBe(true);
        }
      }
    }
  });

  it('shows no deadline after the last permitted day, and tells why', () => {
    const movements = [
      { direction: 'entry', on: '2026-06-01' },
      { direction: 'exit', on: '2026-08-29' },
    ] as const;
    const answer = dutyToRegister(RULES, {
      nationality: 'RUS',
      crossedOn: '2026-09-01',
      movements,
    });
    expect(answer).toMatchObject({ duty: 'allowed', deadline: null, stayUntil: null });
    expect(answer.because.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['stay-ends-first', 'window-full']),
    );
  });
});
