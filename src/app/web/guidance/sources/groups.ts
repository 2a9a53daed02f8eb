import type { RuleRecord } from '../../../../law/index.ts';
import type { groupMessages } from './messages.ts';

export type GroupName = keyof typeof groupMessages;

export interface Group {
  readonly name: GroupName;
  readonly records: readonly RuleRecord[];
}

const GROUP_OF: Readonly<Record<RuleRecord['kind'], GroupName>> = {
  setting: 'open',
  rule: 'rules',
  clock: 'time-limits',
  'visa-free': 'visa-free',
  calendar: 'working-days',
  day: 'working-days',
};

const ORDER: readonly GroupName[] = ['open', 'rules', 'time-limits', 'visa-free', 'working-days'];

/** Records as they are looked for: what is open first, since that is what one should know of. */
export function groupsOf(records: readonly RuleRecord[]): readonly Group[] {
  return ORDER.map((name) => ({
    name,
    records: records.filter((record) => groupOf(record) === name).sort(settingsFirst),
  })).filter((group) => group.records.length > 0);
}

/** Within what is open: that which somebody can set differently, then that which nobody knows. */
function settingsFirst(one: RuleRecord, other: RuleRecord): number {
  return Number(other.kind === 'setting') - Number(one.kind === 'setting');
}

/** A rule of which nothing is known is an open question too. */
function groupOf({ kind, confidence }: RuleRecord): GroupName {
  return kind === 'rule' && confidence === 'unknown' ? 'open' : GROUP_OF[kind];
}
