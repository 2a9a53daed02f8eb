import {
  type ClockName,
  clockFrom,
  type DocumentType,
  type DutyQuestion,
  dutyToRegister,
  type Movement,
  permittedStay,
  RULES,
  type Rules,
  ruleRecords,
  type SettingName,
  type Step,
  setting,
  withRecords,
  workingDaysAfter,
} from '../../src/law/index.ts';
import type { Row } from './law-pages.ts';

/** What a worked case expects and what the law answers, as the page writes both. */
export interface Outcome {
  readonly answers: Readonly<Record<string, string>>;
  /** Rules that the answer rests on; null where answers carry no explanation. */
  readonly because: readonly string[] | null;
}

type Cells = Row['cells'];
type Ask = (rules: Rules, cells: Cells, rule: string) => Outcome;

const QUESTIONS = new Map<string, Ask>([
  ['duty', askDuty],
  ['stay', askStay],
  ['working days', askWorkingDays],
  ['clock', askClock],
  ['setting', askSetting],
  ['record', askRecord],
]);

/** Asks what a row asks. A question that nobody knows is a mistake of the page. */
export function askLaw({ where, table, rule, cells }: Row): Outcome {
  const ask = QUESTIONS.get(table);
  if (!ask) throw new Error(`${where}: no question is called ${table}`);
  return ask(rulesWith(cells.get('with')), cells, rule);
}

/** The answers that a row expects, by column without its arrow. */
export function expectedOf({ cells }: Row): Readonly<Record<string, string>> {
  const expected = [...cells].filter(([head]) => head.startsWith('→'));
  return Object.fromEntries(expected.map(([head, cell]) => [head.slice(1).trim(), cell ?? '—']));
}

/** Settings as a page writes them: `duty.reading=over-30-days`. */
function rulesWith(text: string | undefined): Rules {
  if (!text) return RULES;
  const [id = '', typed = ''] = text.split('=');
  const record = RULES.file.records.find((known) => known.id === id);
  if (!record) throw new Error(`There is no setting ${id}`);
  const changed = { ...record, parameters: { value: typedValue(typed) } };
  const read = withRecords(RULES, { records: [changed] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rules;
}

function typedValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

function text(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null || value === undefined ? '—' : String(value);
}

function rulesOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ rule }) => rule);
}

function movementsOf(written: string | undefined): readonly Movement[] {
  return (written ?? '').split(', ').flatMap((part) => {
    const [direction, on] = part.split(' ');
    return on && (direction === 'entry' || direction === 'exit') ? [{ direction, on }] : [];
  });
}

function askDuty(rules: Rules, cells: Cells): Outcome {
  const answer = dutyToRegister(rules, {
    nationality: cells.get('nationality') ?? '',
    crossedOn: cells.get('crossed on') ?? '',
    documentType: cells.get('document') as DocumentType | undefined,
    basis: cells.get('basis') as DutyQuestion['basis'],
    permittedUntil: cells.get('permitted until'),
    birthDate: cells.get('born'),
    movements: movementsOf(cells.get('earlier')),
  });
  const { duty, warnOn, deadline, stayUntil, because } = answer;
  const answers = {
    duty,
    'warn on': text(warnOn),
    deadline: text(deadline),
    'stay until': text(stayUntil),
  };
  return { answers, because: rulesOf(because) };
}

function askStay(rules: Rules, cells: Cells): Outcome {
  const { usedDays, remainingDays, stayUntil, violated, because } = permittedStay(rules, {
    nationality: cells.get('nationality') ?? '',
    movements: movementsOf(cells.get('movements')),
    on: cells.get('on') ?? '',
  });
  const answers = {
    used: text(usedDays),
    remaining: text(remainingDays),
    'stay until': text(stayUntil),
    violated: text(violated),
  };
  return { answers, because: rulesOf(because) };
}

function askWorkingDays(rules: Rules, cells: Cells): Outcome {
  const answer = workingDaysAfter(rules, cells.get('from') ?? '', Number(cells.get('days')));
  if (answer === 'calendar-unknown') {
    return { answers: { last: answer, skipped: '—' }, because: null };
  }
  const skipped = answer.skipped.map(({ date }) => date).join(' ') || '—';
  return { answers: { last: answer.last, skipped }, because: null };
}

function askClock(rules: Rules, cells: Cells): Outcome {
  const clock = cells.get('clock') as ClockName;
  const { warnOn, last, because } = clockFrom(rules, clock, cells.get('from') ?? '');
  return { answers: { 'warn on': text(warnOn), last }, because: rulesOf(because) };
}

function askSetting(rules: Rules, cells: Cells, rule: string): Outcome {
  const value = setting(rules, rule as SettingName, cells.get('on') ?? '');
  return { answers: { value: String(value) }, because: null };
}

function askRecord(rules: Rules, cells: Cells, rule: string): Outcome {
  const on = cells.get('on') ?? '';
  const record = ruleRecords(rules).find(
    ({ id, from, to }) => id === rule && from <= on && (to === null || on <= to),
  );
  if (!record) {
    return { answers: { 'in force': 'no', confidence: '—', parameters: '—' }, because: null };
  }
  const parameters = Object.entries(record.parameters).map(([name, value]) =>
    [name, ...(Array.isArray(value) ? value : [value])].join(' '),
  );
  const said = parameters.sort().join(', ') || '—';
  const answers = { 'in force': 'yes', confidence: record.confidence, parameters: said };
  return { answers, because: null };
}
