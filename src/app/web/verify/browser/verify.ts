import '../../install/browser/install.ts';
import { dayOf } from '../../../../certificates/verify/index.ts';
import { factsOf } from './facts.ts';
import { fetchKeys } from './fetch-keys.ts';
import type { Values } from './fill.ts';
import { scannedText } from './fragment.ts';
import { type Judgement, judge } from './judge.ts';
import { keepKeys } from './keep-keys.ts';
import { ageInDays, areDue, type KnownKeys } from './known-keys.ts';
import { wordsOf } from './page-words.ts';
import {
  askForText,
  legalTimeAhead,
  pageWords,
  sayThatItWorksOffline,
  showVerdict,
  textForm,
} from './verifier-page.ts';

/** Takes a scanned text out of the address bar, and so out of what is shown, shared and reloaded. */
function takeScannedText(): string | undefined {
  const text = scannedText(location.hash, (id) => document.getElementById(id) !== null);
  if (text !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return text;
}

const scanned = takeScannedText();
const words = pageWords();
const keys = keepKeys({
  // Where storage is forbidden, its very name throws: so it is only touched inside of the calls.
  storage: {
    getItem: (name) => localStorage.getItem(name),
    setItem: (name, value) => localStorage.setItem(name, value),
  },
  fetchKeys,
  now: Date.now,
});
let latest = 0;

async function judgeHere(text: string, known: KnownKeys | undefined): Promise<Judgement> {
  return judge(text, known, { now: Date.now(), ahead: legalTimeAhead() });
}

function valuesFor(judgement: Judgement, known: KnownKeys | undefined): Values {
  if (!('claims' in judgement)) return {};
  const { claims } = judgement;
  const said = wordsOf(words);
  if (claims.type === 'receipt') return { filedAt: said.day(dayOf(claims.filedAt)) };
  const now = Date.now();
  const aged = known && (areDue(known, now) || !navigator.onLine);
  return {
    ...factsOf(claims, said),
    today: said.day(dayOf(now / 1000)),
    age: aged ? words.get(`age-${ageInDays(known, now)}`) : undefined,
  };
}

/** Checks a text on this device and shows what it is worth; only keys are ever asked for. */
async function answer(text: string): Promise<void> {
  latest += 1;
  const turn = latest;
  showVerdict('checking', {}, text);
  let known = await keys.current();
  let judgement = await judgeHere(text, known);
  if (judgement.verdict === 'unknown-issuer') {
    known = await keys.renewed();
    judgement = await judgeHere(text, known);
  }
  // Another code was scanned meanwhile: the verdict on this one must not stand in its place.
  if (turn === latest) showVerdict(judgement.verdict, valuesFor(judgement, known), text);
}

function takeOverForm(): void {
  const { form, field } = textForm();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') askForText();
    else void answer(text);
  });
}

async function prepareForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const [known] = await Promise.all([keys.current(), navigator.serviceWorker.ready]);
  // Whoever was at the host's pages before has a worker that keeps this page only by and by.
  const page = await caches.match(`/verify?lang=${document.documentElement.lang}`);
  if (known && page) sayThatItWorksOffline();
}

function start(): void {
  takeOverForm();
  // A code scanned into a tab that is already here changes only the fragment and loads nothing.
  addEventListener('hashchange', () => {
    const text = takeScannedText();
    if (text !== undefined) void answer(text);
  });
  if (scanned !== undefined) void answer(scanned);
  void prepareForOffline();
}

// Browsers check signatures in secure contexts only; elsewhere the server checks what is posted.
if (isSecureContext) start();
else textForm().field.value = scanned ?? '';
