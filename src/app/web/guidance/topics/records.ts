import { type RuleRecord, type Rules, ruleRecords } from '../../../../law/index.ts';

/** What fills a text. */
export type Values = Readonly<Record<string, number>>;
/** A number of a rule that is in force; 0 where there is none. */
export type NumberIn = (rule: string, name: string) => number;

/** Each record by its id, in the version that is in force on a day, else in the latest. */
export type Records = ReadonlyMap<string, RuleRecord>;

export function recordsOn(rules: Rules, today: string): Records {
  const all = ruleRecords(rules);
  const inForce = all.filter(({ from, to }) => from <= today && (to === null || today <= to));
  return new Map([...all, ...inForce].map((record) => [record.id, record]));
}

/** The numbers among a record's parameters, by their names. */
export function numbersOf(record: RuleRecord | undefined): Values {
  const numbers = Object.entries(record?.parameters ?? {}).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(numbers);
}

export function numberIn(records: Records): NumberIn {
  return (rule, name) => numbersOf(records.get(rule))[name] ?? 0;
}
