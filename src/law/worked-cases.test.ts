import { describe, expect, it } from 'vitest';
import { askLaw, expectedOf } from '../../test/support/law-cases.ts';
import { brokenLinks, lawPages, linksOf, type Row, rowsOf } from '../../test/support/law-pages.ts';
import { RULES, type Rules, ruleRecords, withRecords } from './index.ts';

const pages = lawPages();
const rows = pages.rules.flatMap(rowsOf);
const cases = rows.filter(({ table }) => table !== 'rule');
const facts = rows.filter(({ table }) => table === 'rule');

const ids = (rules: Rules) => [...new Set(ruleRecords(rules).map(({ id }) => id))].sort();

function withoutCase(rules: Rules, worked: readonly Row[]): readonly string[] {
  const named = new Set(worked.map(({ rule }) => rule));
  return ids(rules).filter((id) => !named.has(id));
}

/** Every record has a page of its own; the states without a visa are one rule and share theirs. */
function pageNames(rules: Rules): ReadonlyMap<string, string> {
  const page = ({ id, kind }: ReturnType<typeof ruleRecords>[number]) =>
    kind === 'visa-free' ? kind : id;
  return new Map(ruleRecords(rules).map((record) => [record.id, page(record)]));
}

/** Pages that are missing, and pages that no record has. */
function pagesAmiss(rules: Rules, names: readonly string[]) {
  const wanted = new Set(pageNames(rules).values());
  return {
    missing: [...wanted].filter((name) => !names.includes(name)),
    idle: names.filter((name) => !wanted.has(name)),
  };
}

function strayRows(worked: readonly Row[]): readonly string[] {
  const page = pageNames(RULES);
  return worked.filter((row) => page.get(row.rule) !== row.page).map(({ where }) => where);
}

/** The law with one record more, like another but for its id. */
function withRecord(id: string) {
  const like = RULES.file.records.find((record) => record.id === 'mci');
  return withRecords(RULES, { records: [{ ...like, id }] });
}

describe('a worked case', () => {
  it.each(
    cases.map((row) => [row.where, row] as const),
  )('%s is answered as it says', (_where, row) => {
    expect(askLaw(row).answers).toEqual(expectedOf(row));
  });

  it.each(
    cases.map((row) => [row.where, row] as const),
  )('%s rests on the rule that it is about', (_where, row) => {
    const { because } = askLaw(row);
    expect(ids(RULES)).toContain(row.rule);
    if (because) expect(because).toContain(row.rule);
  });
});

describe('docs/law', () => {
  it('has at least one worked case for every rule id', () => {
    expect(withoutCase(RULES, cases)).toEqual([]);
  });

  it('misses the case of a rule that has none', () => {
    const read = withRecord('without-a-case');
    expect(read.ok && withoutCase(read.rules, cases)).toEqual(['without-a-case']);
    expect(
      withoutCase(
        RULES,
        cases.filter(({ rule }) => rule !== 'mci'),
      ),
    ).toEqual(['mci']);
  });

  it('has a page for every record, and no page without one', () => {
    const names = pages.rules.map(({ name }) => name);
    expect(pagesAmiss(RULES, names)).toEqual({ missing: [], idle: [] });
    const read = withRecord('without-a-page');
    const changed = [...names.filter((name) => name !== 'visa-free'), 'without-a-record'];
    expect(read.ok && pagesAmiss(read.rules, changed)).toEqual({
      missing: ['without-a-page', 'visa-free'],
      idle: ['without-a-record'],
    });
  });

  it('keeps every page to its own rule', () => {
    expect(strayRows(rows)).toEqual([]);
    const text =
      '| record | on |\n| --- | --- |\n| `mci` | 2026-01-01 |\n| `visa-free.RUS` | — |\n';
    expect(strayRows(rowsOf({ name: 'mci', text }))).toEqual(['mci.md:4']);
    expect(strayRows(rowsOf({ name: 'visa-free', text }))).toEqual(['visa-free.md:3']);
  });

  it('has no link that leads nowhere', () => {
    expect([pages.index, ...pages.rules].flatMap(brokenLinks)).toEqual([]);
    const text = 'As [the MCI](mci.md) and\n[nothing](nothing.md).';
    expect(brokenLinks({ name: 'page', text })).toEqual(['page.md: nothing.md']);
  });

  it('leads to every page from its index, once', () => {
    const listed = linksOf(pages.index);
    expect([...listed].sort()).toEqual(pages.rules.map(({ name }) => `${name}.md`));
  });

  it('tells of every version of every record what it is, how sure, from when, and after whom', () => {
    const said = facts.map(({ rule, cells }) => ({ rule, ...Object.fromEntries(cells) }));
    const known = ruleRecords(RULES).map(factsOf);
    const byRule = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect([...said].sort(byRule)).toEqual([...known].sort(byRule));
  });

  it('is read row by row, with nothing where a dash stands', () => {
    const text = 'Text\n\n| stay | on | → used |\n| --- | --- | --- |\n| `a.b` | — | 3 |\n';
    const [row] = rowsOf({ name: 'page', text });
    expect(row).toMatchObject({ where: 'page.md:5', table: 'stay', rule: 'a.b' });
    expect(row && [...row.cells]).toEqual([
      ['on', undefined],
      ['→ used', '3'],
    ]);
  });
});

function factsOf(record: ReturnType<typeof ruleRecords>[number]) {
  const { id, act, clause, confidence, from, sources, contra } = record;
  const addresses = (list: readonly string[]) =>
    list.length > 0 ? list.map((address) => `<${address}>`).join(' ') : undefined;
  const own = RULES.file.records.find((known) => known.id === id && known.from === from);
  return {
    rule: id,
    act: [act.title.en, ...(clause ? [clause.en] : [])].join(', '),
    confidence,
    from,
    to: own?.to,
    sources: addresses(sources),
    'sources that say otherwise': addresses(contra),
  };
}
