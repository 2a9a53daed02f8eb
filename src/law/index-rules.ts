import type { Message } from '../platform/i18n/index.ts';
import { calendarOf } from './calendar.ts';
import { dayNumber, dayText } from './day-number.ts';
import type { LawFile, LawRecord, RecordOf } from './record-schema.ts';
import type { RuleRecord, Rules, Versions } from './rules.ts';

/** Looks up everything once, so that no question costs a search. The file has been checked. */
export function indexRules(file: LawFile): Rules {
  const records = endedByTheNext(file.records);
  const acts = new Map(Object.entries(file.acts ?? {}));
  const shown = records.map((record) => presented(record, acts));
  return {
    file,
    records: [...shown].sort(byKindAndId),
    versions: groupBy(shown, ({ id }) => id),
    rules: groupBy(ofKind(records, 'rule'), ({ id }) => id),
    clocks: groupBy(ofKind(records, 'clock'), ({ id }) => id),
    settings: groupBy(ofKind(records, 'setting'), ({ id }) => id),
    visaFree: groupBy(ofKind(records, 'visa-free'), ({ parameters }) => parameters.nationality),
    calendar: calendarOf(ofKind(records, 'calendar'), ofKind(records, 'day')),
    holidays: new Map(Object.entries(file.holidays ?? {})),
  };
}

function byDate(a: LawRecord, b: LawRecord): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

/** Sorting keeps the versions of one id in their order. */
function byKindAndId(a: RuleRecord, b: RuleRecord): number {
  const [of, other] = [`${a.kind} ${a.id}`, `${b.kind} ${b.id}`];
  if (of === other) return 0;
  return of < other ? -1 : 1;
}

/** The oldest first. A version ends at the latest on the day before the next one of the same id begins. */
function endedByTheNext(records: readonly LawRecord[]): readonly LawRecord[] {
  const versions = groupBy([...records].sort(byDate), ({ id }) => id);
  const ended = [...versions.values()].flatMap((ofId) =>
    ofId.map((record, at) => {
      const next = ofId[at + 1];
      const last = next ? dayText(dayNumber(next.from) - 1) : null;
      return last && !(record.to && record.to < last) ? { ...record, to: last } : record;
    }),
  );
  return ended.sort(byDate);
}

function ofKind<Kind extends LawRecord['kind']>(
  records: readonly LawRecord[],
  kind: Kind,
): Versions<Kind> {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function presented(record: LawRecord, acts: ReadonlyMap<string, Message>): RuleRecord {
  const { id, kind, sources, confidence, from, title, parameters } = record;
  return {
    ...{ id, kind, sources, confidence, from, title, parameters },
    act: { id: record.act, title: acts.get(record.act) ?? title },
    clause: record.clause ?? null,
    contra: record.contra ?? [],
    to: record.to ?? null,
    note: record.note ?? null,
  };
}
