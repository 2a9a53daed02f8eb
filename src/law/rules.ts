import type { Message } from '../platform/i18n/index.ts';
import type { LawFile, LawRecord, RecordOf } from './record-schema.ts';
import type { RuleNeeded } from './required-records.ts';
import type { Confidence, Day } from './types.ts';

/** A rule, a setting, a clock, a visa-free stay, a calendar: what it says and what it rests on. */
export interface RuleRecord {
  readonly id: string;
  readonly kind: LawRecord['kind'];
  readonly act: { readonly id: string; readonly title: Message };
  readonly clause: Message | null;
  /** Addresses. */
  readonly sources: readonly string[];
  /** Addresses of sources that say otherwise: the rule is in conflict. */
  readonly contra: readonly string[];
  readonly confidence: Confidence;
  readonly from: Day;
  /** Last day in force; null while no end is known. */
  readonly to: Day | null;
  readonly title: Message;
  readonly note: Message | null;
  readonly parameters: LawRecord['parameters'];
}

/** Versions of one record, the oldest first. */
export type Versions<Kind extends LawRecord['kind']> = readonly RecordOf<Kind>[];

export interface DayOff {
  /** Id of the holiday. */
  readonly holiday: string;
  readonly record: RecordOf<'calendar' | 'day'>;
}

/** By number of the day (`day-number.ts`). */
export interface WorkingCalendar {
  readonly years: ReadonlyMap<number, RecordOf<'calendar'>>;
  readonly off: ReadonlyMap<number, DayOff>;
  /** Days that are worked although a weekend or the year's calendar says otherwise. */
  readonly worked: ReadonlyMap<number, RecordOf<'calendar' | 'day'>>;
}

/** A set of rules, checked and indexed by `readRules`. */
export interface Rules {
  readonly file: LawFile;
  readonly records: readonly RuleRecord[];
  /** The records by id, the oldest version first. */
  readonly versions: ReadonlyMap<string, readonly RuleRecord[]>;
  readonly visaFree: ReadonlyMap<string, Versions<'visa-free'>>;
  readonly rules: ReadonlyMap<string, Versions<'rule'>>;
  readonly clocks: ReadonlyMap<string, Versions<'clock'>>;
  readonly settings: ReadonlyMap<string, Versions<'setting'>>;
  readonly calendar: WorkingCalendar;
  readonly holidays: ReadonlyMap<string, Message>;
}

/** Every rule, setting, clock, stay and calendar, by kind and id, the oldest version first. */
export function ruleRecords({ records }: Rules): readonly RuleRecord[] {
  return records;
}

interface Dated {
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** The version that is in force on a day: of those that have begun, the latest that has not ended. */
export function inForceOn<Version extends Dated>(
  versions: readonly Version[],
  day: Day,
): Version | null {
  for (let at = versions.length - 1; at >= 0; at -= 1) {
    const version = versions[at];
    if (version && version.from <= day && (!version.to || day <= version.to)) return version;
  }
  return null;
}

/**
 * The same for what has to have an answer on every day, such as a clock: outside of all versions the
 * one that is nearest in time.
 */
export function nearestTo<Version extends Dated>(versions: readonly Version[], day: Day): Version {
  const found =
    inForceOn(versions, day) ?? versions.findLast(({ from }) => from <= day) ?? versions[0];
  if (!found) throw new Error('A record that readRules has checked for is missing');
  return found;
}

/** A rule that the functions of this folder rest on; `readRules` has seen that it is there. */
export function ruleOn(rules: Rules, id: RuleNeeded, day: Day): RecordOf<'rule'> {
  return nearestTo(rules.rules.get(id) ?? [], day);
}

/** A number that a rule is made of; `readRules` has seen that it is there. */
export function numberIn({ id, parameters }: RecordOf<'rule'>, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw new Error(`${id} has no number ${name}`);
  return value;
}

/** Whether a rule names a text in one of its lists. */
export function lists({ parameters }: RecordOf<'rule'>, name: string, text: string): boolean {
  const value = parameters[name];
  return Array.isArray(value) ? value.includes(text) : value === text;
}
