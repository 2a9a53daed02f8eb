import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../../docs/law/', import.meta.url));

/** A page of docs/law. */
export interface Page {
  /** Without `.md`: the id of its rule, `visa-free`, or `README`. */
  readonly name: string;
  readonly text: string;
}

/** A row of a table in docs/law; cells by the heading of their column. */
export interface Row {
  /** Name of the page that it stands on. */
  readonly page: string;
  /** Where to look when it is wrong: `clock.move.md:31`. */
  readonly where: string;
  /** Heading of the first column: `rule`, or the question that is asked. */
  readonly table: string;
  /** Id in the first column. */
  readonly rule: string;
  /** `—` is undefined. */
  readonly cells: ReadonlyMap<string, string | undefined>;
}

/** The pages of docs/law: the index that leads in, and a page for each rule. */
export function lawPages(): { readonly index: Page; readonly rules: readonly Page[] } {
  const files = readdirSync(PAGES).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return { index: pageOf('README.md'), rules: files.sort().map(pageOf) };
}

function pageOf(file: string): Page {
  return { name: file.slice(0, -'.md'.length), text: readFileSync(`${PAGES}${file}`, 'utf8') };
}

/** Every row of the tables of a page whose first column names a rule. */
export function rowsOf({ name, text }: Page): readonly Row[] {
  const rows: Row[] = [];
  let heads: readonly string[] | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.startsWith('|')) heads = null;
    else if (heads === null) heads = cellsOf(line);
    else if (!/^[|\s:-]+$/.test(line)) rows.push(...rowOf(name, at + 1, heads, line));
  }
  return rows;
}

function rowOf(page: string, at: number, heads: readonly string[], line: string): readonly Row[] {
  const cells = cellsOf(line);
  const rule = /^`(.+)`$/.exec(cells[0] ?? '')?.[1];
  if (!rule) return [];
  const named = heads.map((head, at) => [head, cells[at] === '—' ? undefined : cells[at]] as const);
  const where = `${page}.md:${at}`;
  return [{ page, where, table: heads[0] ?? '', rule, cells: new Map(named.slice(1)) }];
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Where the links of a page lead, as written. Sources stand in angle brackets and are none. */
export function linksOf({ text }: Page): readonly string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');
}

/** Links of a page that lead to no file; a part of a page is none. */
export function brokenLinks(page: Page): readonly string[] {
  return linksOf(page)
    .filter((target) => !existsSync(`${PAGES}${target}`))
    .map((target) => `${page.name}.md: ${target}`);
}
