import { dayNumber, dayText, numberOf, partsOf } from './day-number.ts';
import { countDeadline } from './deadline.ts';
import { noRule, permittedStay } from './permitted-stay.ts';
import { inForceOn, lists, numberIn, type Rules, ruleOn } from './rules.ts';
import { settingOn } from './settings.ts';
import { type Step, stepOn } from './step.ts';
import type { Basis, Day, DocumentType, Duty, Movement } from './types.ts';

export interface DutyQuestion {
  /** Code of a state as an MRZ prints it. */
  readonly nationality: string;
  readonly crossedOn: Day;
  readonly documentType?: DocumentType | undefined;
  readonly birthDate?: Day | undefined;
  /** `visa-free` unless said otherwise. */
  readonly basis?: Basis | undefined;
  /** Of a visa or permit. */
  readonly permittedUntil?: Day | null | undefined;
  /** Earlier stays, where they are known. */
  readonly movements?: readonly Movement[] | undefined;
}

export interface DutyAnswer {
  readonly duty: Duty;
  /** The last day by the stricter count; null where there is no deadline. */
  readonly warnOn: Day | null;
  /** Nothing is late before the end of this day. Null without a duty, and after the last permitted day. */
  readonly deadline: Day | null;
  readonly stayUntil: Day | null;
  readonly because: readonly Step[];
}

/**
 * Whether somebody has to register, and by when (Order No. 923). Everything that the Order leaves open
 * is a setting, and each step names the record that it rests on. No data, no date: then null.
 */
export function dutyToRegister(rules: Rules, question: DutyQuestion): DutyAnswer {
  const { crossedOn } = question;
  if (Number.isNaN(dayNumber(crossedOn))) {
    return without('allowed', [stepOn(ruleOn(rules, 'count.days', crossedOn), 'day-unreadable')]);
  }
  const citizens = ruleOn(rules, 'duty.citizens', crossedOn);
  if (lists(citizens, 'nationality', question.nationality)) {
    return without('exempt', [stepOn(citizens, 'citizen')]);
  }
  const stay = stayOf(rules, question);
  const { duty, because } = dutyOf(rules, question);
  if (duty !== 'required') {
    return {
      ...without(duty, [...because, ...apart(stay.because, because)]),
      stayUntil: stay.until,
    };
  }
  const counted = countDeadline(rules, crossedOn, stay.isUsedUp ? crossedOn : stay.until);
  const { warnOn, deadline } = counted;
  const children = childStep(rules, question);
  const steps = [...because, ...children, ...counted.because, ...stay.because];
  // Nobody is obliged who is gone before the first day on which it could be too late.
  const isGoneBefore = warnOn === null && deadline === null && !counted.isBeyondCalendar;
  const reached = isGoneBefore ? 'allowed' : duty;
  return { duty: reached, warnOn, deadline, stayUntil: stay.until, because: steps };
}

/** Steps that are not yet among others: a state without a rule is told once. */
function apart(steps: readonly Step[], told: readonly Step[]): readonly Step[] {
  return steps.filter(({ step }) => told.every((other) => other.step !== step));
}

function without(duty: Duty, because: readonly Step[]): DutyAnswer {
  return { duty, warnOn: null, deadline: null, stayUntil: null, because };
}

interface Reason {
  readonly duty: Duty;
  readonly because: readonly Step[];
}

function dutyOf(rules: Rules, question: DutyQuestion): Reason {
  const { nationality, crossedOn, documentType, basis = 'visa-free' } = question;
  const order = inForceOn(rules.rules.get('order.in-force') ?? [], crossedOn);
  if (!order) {
    const record = ruleOn(rules, 'order.in-force', crossedOn);
    const step = stepOn(record, 'not-in-force', { crossedOn, from: record.from });
    return { duty: 'allowed', because: [step] };
  }
  const documents = ruleOn(rules, 'duty.documents', crossedOn);
  if (documentType && lists(documents, 'documentTypes', documentType)) {
    return { duty: 'allowed', because: [stepOn(documents, 'official-document')] };
  }
  const bases = ruleOn(rules, 'duty.basis', crossedOn);
  if (lists(bases, 'bases', basis)) {
    const step = stepOn(bases, basis === 'visa' ? 'holds-visa' : 'holds-permit');
    return { duty: 'allowed', because: [step] };
  }
  return dutyOfState(rules, nationality, crossedOn);
}

function dutyOfState(rules: Rules, nationality: string, crossedOn: Day): Reason {
  const rule = inForceOn(rules.visaFree.get(nationality) ?? [], crossedOn);
  if (!rule) return { duty: 'allowed', because: [noRule(rules, nationality, crossedOn)] };
  const { daysPerEntry: days, duty } = rule.parameters;
  if (duty) return { duty, because: [stepOn(rule, `treaty-${duty}`)] };
  const record = settingOn(rules, 'duty.reading', crossedOn);
  const deadline = numberIn(ruleOn(rules, 'registration.deadline', crossedOn), 'calendarDays');
  const isCovered = reads(record.parameters.value, days, deadline);
  const step = stepOn(record, isCovered ? 'reading-required' : 'reading-allowed', { days });
  return { duty: isCovered ? 'required' : 'allowed', because: [step] };
}

/** "Up to 90 days" is read in three ways; which one goes is the setting `duty.reading`. */
function reads(reading: string | number | boolean, days: number, deadline: number): boolean {
  if (reading === 'every-visa-free') return true;
  return reading === 'over-30-days' ? days > deadline : days >= 90;
}

/** Of a visa or permit what its holder says, else what the nationality gives with this crossing. */
function stayOf(rules: Rules, question: DutyQuestion) {
  const { nationality, crossedOn, basis = 'visa-free', permittedUntil: until = null } = question;
  if (basis !== 'visa-free') {
    const record = ruleOn(rules, 'duty.basis', crossedOn);
    const because = until ? [stepOn(record, 'permit-ends', { until })] : [];
    return { until, isUsedUp: false, because };
  }
  const crossing = { direction: 'entry', on: crossedOn } as const;
  const earlier = (question.movements ?? []).filter(
    ({ direction, on }) => direction === 'exit' || on !== crossedOn,
  );
  const movements = [...earlier, crossing];
  const stay = permittedStay(rules, { nationality, movements, on: crossedOn });
  const isUsedUp = stay.violated === true;
  // To whoever told of no earlier stay, a window with one day in it explains nothing.
  const because = stay.because.filter(
    ({ step }) => earlier.length > 0 || step !== 'window-counted',
  );
  return { until: stay.stayUntil, isUsedUp, because };
}

/** Every age registers; for a child a parent does it. Said only where it is one. */
function childStep(rules: Rules, { birthDate, crossedOn }: DutyQuestion): readonly Step[] {
  const birth = birthDate ? dayNumber(birthDate) : Number.NaN;
  if (Number.isNaN(birth)) return [];
  const record = ruleOn(rules, 'duty.children', crossedOn);
  const { year, month, day } = partsOf(birth);
  const ofAge = dayText(numberOf(year + numberIn(record, 'fullAge'), month, day));
  return ofAge !== null && crossedOn < ofAge ? [stepOn(record, 'child')] : [];
}
