import { ANSWERED, SEND_KEPT } from '../../install/browser/signals.ts';
import { INBOX } from './addresses.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { store, type Told } from './kept-store.ts';

/** Where the server puts them on every page of the host. */
interface Places {
  readonly kept: HTMLElement;
  readonly takenBack: HTMLElement;
  readonly told: HTMLElement;
}

function placesIn(page: Document): Places | undefined {
  const [kept, takenBack, told] = ['kept', 'taken-back', 'told'].map((id) =>
    page.getElementById(id),
  );
  return kept && takenBack && told ? { kept, takenBack, told } : undefined;
}

/** Says which answers wait on this phone and what came of others, and has them sent while there is network. */
export async function showKeptAnswers(): Promise<void> {
  const places = placesIn(document);
  if (!places) return;
  const render = () => void show(places).catch(() => undefined);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === ANSWERED) render();
  });
  addEventListener('online', () => void send().catch(() => undefined));
  await show(places);
  await send();
}

async function send(): Promise<void> {
  if (!navigator.onLine || (await store.answers()).length === 0) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(SEND_KEPT);
}

async function show(places: Places): Promise<void> {
  showKept(places, await store.answers());
  const told = await store.told();
  if (told.length === 0) return;
  for (const one of told) places.told.append(toldLine(places.told, one));
  await store.shown();
}

function showKept(places: Places, answers: readonly KeptAnswer[]): void {
  const { kept } = places;
  kept.hidden = answers.length === 0;
  part(kept, 'count').textContent = String(answers.length);
  const lines = answers.map((answer) => keptLine(places, answer));
  kept.querySelector('ul')?.replaceChildren(...lines);
}

function keptLine(places: Places, answer: KeptAnswer): DocumentFragment {
  const { kept, takenBack } = places;
  const line = copyOf(kept);
  part(line, 'answer').textContent = kept.dataset[answer.answer] ?? '';
  line.querySelector('button')?.addEventListener('click', () => {
    const back = store.takeBack(answer).then(() => show(places));
    void back.then(() => {
      takenBack.hidden = false;
      takenBack.focus();
    });
  });
  return line;
}

function toldLine(told: HTMLElement, { title, body, url }: Told): DocumentFragment {
  const line = copyOf(told);
  part(line, 'title').textContent = title;
  part(line, 'body').textContent = body;
  const link = line.querySelector('a');
  // Every page here leads to the inbox anyway.
  if (url === INBOX) link?.parentElement?.remove();
  else link?.setAttribute('href', url);
  return line;
}

function copyOf(place: HTMLElement): DocumentFragment {
  const template = place.querySelector('template');
  if (!template) throw new Error(`#${place.id} has no template`);
  return document.importNode(template.content, true);
}

function part(within: ParentNode, name: string): Element {
  const found = within.querySelector(`[data-part=${name}]`);
  if (!found) throw new Error(`The page has no place for the ${name}`);
  return found;
}
