import { fillTexts, type Values } from './fill.ts';
import type { Judgement } from './judge.ts';
import type { PageWords } from './page-words.ts';

/** What the page brings a template for: each verdict, the moment before it, and a form sent empty. */
export type TemplateName = Judgement['verdict'] | 'checking' | 'missing';

/** Characters; what is longer is no certificate, and no browser wants it in an address. */
const LONGEST_CARRIED = 2_400;

/** An element that the server always writes. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

function contentOf(id: string): DocumentFragment {
  const template = element(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`#${id} is no template`);
  return template.content;
}

function copyOf(name: TemplateName, values: Values): DocumentFragment {
  const copy = document.importNode(contentOf(`template-${name}`), true);
  fillTexts(copy, values);
  return copy;
}

/** By how many milliseconds legal time is ahead of the wall's; zero but in a demonstration. */
export function legalTimeAhead(): number {
  return Number(element('verdict').dataset['ahead'] ?? 0);
}

export function pageWords(): PageWords {
  const words = contentOf('words').querySelectorAll('data');
  return new Map([...words].map((word) => [word.value, word.textContent]));
}

export interface TextForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
}

export function textForm(): TextForm {
  const form = element('check').querySelector('form');
  const field = form?.querySelector('textarea');
  if (!form || !field) throw new Error('The page has no form');
  return { form, field };
}

export function askForText(): void {
  const check = element('check');
  check.querySelector('.error-summary')?.remove();
  check.prepend(copyOf('missing', {}));
  check.querySelector<HTMLElement>('.error-summary')?.focus();
}

/** Says that what is asked for needs the network, instead of leaving the page for nothing. */
function stayWithoutNetwork(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    const notice = form.querySelector('p');
    if (notice) notice.hidden = false;
  });
}

/** The same text in another language: it stays behind the # sign and is taken from there again. */
function carryOver(text: string): void {
  if (text.length > LONGEST_CARRIED) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.hash = text.slice(text.indexOf('#') + 1);
  }
}

/** Puts a verdict in the place of the form. */
export function showVerdict(name: TemplateName, values: Values, text: string): void {
  const verdict = element('verdict');
  verdict.replaceChildren(copyOf(name, values));
  verdict.hidden = false;
  document.getElementById('check')?.remove();
  const form = verdict.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('input[name=qr]');
  if (form && field) {
    field.value = text;
    stayWithoutNetwork(form);
  }
  carryOver(text);
  element('content').focus();
}

export function sayThatItWorksOffline(): void {
  const notice = document.getElementById('works-offline');
  if (notice) notice.hidden = false;
}
