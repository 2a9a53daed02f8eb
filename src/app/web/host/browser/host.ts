import '../../install/browser/install.ts';
import { ASKED } from '../../install/browser/signals.ts';
import { offerHomeScreen } from './home-screen.ts';
import { showKeptAnswers } from './kept-answers.ts';
import { offerNotifications } from './phone.ts';
import { showWaiting } from './waiting.ts';

/** A notification's "no" leads here: to the form that asks for the reason. */
function openDeclineForm(): void {
  if (location.hash !== '#decline') return;
  const form = document.querySelector<HTMLDetailsElement>('details#decline');
  if (!form) return;
  form.open = true;
  form.scrollIntoView();
}

/** The inbox says how many requests wait, and shows at once what has come. */
function keepInboxFresh(inbox: HTMLElement): void {
  void showWaiting(Number(inbox.dataset['waiting'] ?? 0));
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === ASKED) location.reload();
  });
}

function start(): void {
  openDeclineForm();
  addEventListener('hashchange', openDeclineForm);
  offerHomeScreen();
  // Everything else rests on the service worker; where none is allowed, the pages are the same.
  if (!('serviceWorker' in navigator)) return;
  const inbox = document.getElementById('inbox');
  if (inbox) keepInboxFresh(inbox);
  void offerNotifications().catch(() => undefined);
  void showKeptAnswers().catch(() => undefined);
}

start();
