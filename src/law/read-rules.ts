import { type FieldError, fieldErrorsOf } from '../platform/contract/index.ts';
import { indexRules } from './index-rules.ts';
import { type LawFile, type LawRecord, lawFileSchema } from './record-schema.ts';
import { CLOCKS, clockId, RULES_NEEDED, SETTINGS } from './required-records.ts';
import type { Rules } from './rules.ts';

/** Which record is wrong, and where: `pointer` leads into the file. */
export interface RulesProblem extends FieldError {
  /** Id of the record, or '' where the file as a whole is wrong. */
  readonly record: string;
}

export type RulesRead =
  | { readonly ok: true; readonly rules: Rules }
  | { readonly ok: false; readonly problems: readonly RulesProblem[] };

/** Reads a complete set of rules: `{ acts, holidays, records }`. Everything wrong comes back at once. */
export function readRules(json: unknown): RulesRead {
  const read = readFile(json);
  return read.ok ? complete(read.file) : read;
}

/**
 * Rules with further records. A record of the same id and first day replaces the one that is there; one
 * that begins later ends it the day before. The rules themselves stay as they are.
 */
export function withRecords(rules: Rules, more: unknown): RulesRead {
  const read = readFile(more);
  return read.ok ? complete(joined(rules.file, read.file)) : read;
}

function joined(file: LawFile, more: LawFile): LawFile {
  const replaced = new Set(more.records.map(nameOf));
  return {
    acts: { ...file.acts, ...more.acts },
    holidays: { ...file.holidays, ...more.holidays },
    records: [...file.records.filter((record) => !replaced.has(nameOf(record))), ...more.records],
  };
}

function nameOf({ id, from }: LawRecord): string {
  return `${id} ${from}`;
}

type FileRead =
  | { readonly ok: true; readonly file: LawFile }
  | { readonly ok: false; readonly problems: readonly RulesProblem[] };

function readFile(json: unknown): FileRead {
  const parsed = lawFileSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const problems = fieldErrorsOf(parsed.error).map((error) => ({
      ...error,
      record: idAt(json, error.pointer),
    }));
    return { ok: false, problems };
  }
  const problems = parsed.data.records.flatMap((record, at) => problemsOf(parsed.data, record, at));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: parsed.data };
}

/** What stands at `/records/3/id` of a file that may be anything. */
function idAt(json: unknown, pointer: string): string {
  const index = /^\/records\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  if (index === undefined || typeof json !== 'object' || json === null) return '';
  const records = new Map<string, unknown>(Object.entries(json)).get('records');
  const record: unknown = Array.isArray(records) ? records[Number(index)] : null;
  if (typeof record !== 'object' || record === null || !('id' in record)) return '';
  return typeof record.id === 'string' ? record.id : '';
}

/** What no schema of a single record sees. */
function problemsOf(file: LawFile, record: LawRecord, at: number): readonly RulesProblem[] {
  const problem = (pointer: string, code: string) => ({
    record: record.id,
    pointer: `/records/${at}${pointer}`,
    code,
  });
  const isRepeated = file.records.findIndex((other) => nameOf(other) === nameOf(record)) < at;
  const found = isRepeated ? [problem('', 'repeated-record')] : [];
  if (record.to && record.to < record.from) found.push(problem('/to', 'ends-before-it-begins'));
  return [...found, ...parameterProblems(record, at)];
}

function parameterProblems(record: LawRecord, at: number): readonly RulesProblem[] {
  const schema = schemaOf(record);
  const read = schema?.safeParse(
    record.kind === 'setting' ? record.parameters.value : record.parameters,
    { reportInput: true },
  );
  if (!read || read.success) return [];
  const within = record.kind === 'setting' ? '/parameters/value' : '/parameters';
  return fieldErrorsOf(read.error).map((error) => ({
    ...error,
    record: record.id,
    pointer: `/records/${at}${within}${error.pointer}`,
  }));
}

function schemaOf({ kind, id }: LawRecord) {
  if (kind === 'setting') return new Map(Object.entries(SETTINGS)).get(id);
  return kind === 'rule' ? new Map(Object.entries(RULES_NEEDED)).get(id) : undefined;
}

/** Acts, holidays and records that are pointed at or rested on have to be there. */
function complete(file: LawFile): RulesRead {
  const rules = indexRules(file);
  const missing = (record: string, pointer: string, code: string) => ({ record, pointer, code });
  const unnamed = file.records.flatMap((record, at) => [
    ...(Object.hasOwn(file.acts ?? {}, record.act)
      ? []
      : [missing(record.id, `/records/${at}/act`, 'unknown-act')]),
    ...(holidaysOf(record).every((id) => rules.holidays.has(id))
      ? []
      : [missing(record.id, `/records/${at}/parameters`, 'unknown-holiday')]),
  ]);
  const absent = [
    ...Object.keys(RULES_NEEDED).filter((id) => !rules.rules.has(id)),
    ...Object.keys(SETTINGS).filter((id) => !rules.settings.has(id)),
    ...CLOCKS.map(clockId).filter((id) => !rules.clocks.has(id)),
  ].map((id) => missing(id, '/records', 'missing-record'));
  const problems = [...unnamed, ...absent];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules };
}

function holidaysOf({ kind, parameters }: LawRecord): readonly string[] {
  if (kind === 'calendar') return parameters.daysOff.map(({ holiday }) => holiday);
  return kind === 'day' ? [parameters.holiday] : [];
}
