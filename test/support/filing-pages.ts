import { readFileSync } from 'node:fs';
import { addDays } from '../../src/platform/calendar/index.ts';
import { getPage, postForm, type TestSession } from './pages.ts';
import type { TestWeb } from './web.ts';

type Fields = Readonly<Record<string, string>>;

/** A row of the specimens: lines of an MRZ and what they say. */
export interface Specimen {
  readonly id: string;
  readonly lines: string;
  readonly field: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly number: string;
}

const SPECIMENS = new URL('../data/mrz-specimens.tsv', import.meta.url);

export function specimen(wanted: string): Specimen {
  const rows = readFileSync(SPECIMENS, 'utf8').split('\n').slice(1);
  for (const row of rows) {
    const [id = '', , mrz = '', , field = '', surname = '', givenNames = '', number = ''] =
      row.split('\t');
    if (id === wanted) {
      return { id, lines: mrz.replaceAll('|', '\n'), field, surname, givenNames, number };
    }
  }
  throw new Error(`No specimen ${wanted}`);
}

const ENTITIES: Fields = { lt: '<', gt: '>', amp: '&', quot: '"' };

function plain(html: string): string {
  return html.replace(/&(lt|gt|amp|quot);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
}

/** What a browser would send of the fields of a page if nobody touched them. */
export function shownFields(html: string): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input (?:[^>"]|"[^"]*")*>/g)) {
    const name = attribute(tag, 'name');
    const isChosen = attribute(tag, 'type') !== 'radio' || /\schecked/.test(tag);
    if (name !== undefined && isChosen) shown[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, opening = '', inner = ''] of html.matchAll(/(<textarea [^>]*>)([^<]*)/g)) {
    shown[attribute(opening, 'name') ?? ''] = plain(inner);
  }
  for (const [, opening = '', inner = ''] of html.matchAll(/(<select [^>]*>)(.*?)<\/select>/gs)) {
    const chosen = /<option [^>]*\sselected[^>]*>/.exec(inner)?.[0] ?? '';
    shown[attribute(opening, 'name') ?? ''] = attribute(chosen, 'value') ?? '';
  }
  return shown;
}

/** A day typed in the three boxes of a date. */
export function typedDay(name: string, date: string): Fields {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** Answers with nothing wrong for the pages after the passport's, in their order. */
export function answersFor({
  services,
}: Pick<TestWeb, 'services'>): Readonly<Record<string, Fields>> {
  const today = services.clock.today();
  return {
    person: {},
    document: {},
    dates: {
      ...typedDay('crossedOn', addDays(today, -3)),
      ...typedDay('from', addDays(today, -2)),
      ...typedDay('until', addDays(today, 60)),
    },
    host: { email: 'host@mail.example', name: 'Invented Host' },
    place: { type: 'apartment', kato: '750000000', street: 'Abay Avenue', house: '10', flat: '25' },
  };
}

/** Opens an address, lays these fields over what it shows, sends it, and tells where that leads. */
export async function fillIn(
  web: Pick<TestWeb, 'server'>,
  session: TestSession,
  address: string,
  fields: Fields,
) {
  const page = await getPage(web, address, session);
  const sent = await postForm(web, address, { ...shownFields(page.body), ...fields }, session);
  return { ...sent, page: page.body, to: String(sent.headers.location ?? '') };
}

/** Goes on from a page of a draft to the check of its answers; gives the addresses passed. */
export async function fillOn(
  web: Pick<TestWeb, 'server' | 'services'>,
  session: TestSession,
  from: string,
  answers: Readonly<Record<string, Fields>> = answersFor(web),
): Promise<readonly string[]> {
  const passed = [from];
  for (let at = from; !at.endsWith('/check'); at = passed.at(-1) ?? '') {
    const step = at.split('/').at(-1) ?? '';
    const { statusCode, body, to } = await fillIn(web, session, at, answers[step] ?? {});
    if (statusCode !== 303) throw new Error(`${at}: ${statusCode} ${textOf(body)}`);
    passed.push(to);
  }
  return passed;
}

/** Begins a filing with the lines of a passport, and goes on to the check of its answers. */
export async function fillWithLines(
  web: Pick<TestWeb, 'server' | 'services'>,
  session: TestSession,
  lines: string,
): Promise<readonly string[]> {
  const { statusCode, body, to } = await fillIn(web, session, '/file', { lines });
  if (statusCode !== 303) throw new Error(`/file: ${statusCode} ${textOf(body)}`);
  return ['/file', ...(await fillOn(web, session, to))];
}

/** The words of a page's own part. */
export function textOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
  const words = main.replace(/<select.*?<\/select>/gs, ' ').replace(/<[^>]*>/g, ' ');
  return plain(words).replace(/\s+/g, ' ').trim();
}
