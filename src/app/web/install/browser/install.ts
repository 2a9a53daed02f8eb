import { keepLanguage } from './kept-language.ts';
import { KEEP_FOR_HOST, KEEP_REST } from './signals.ts';

/** An answer by a link is one visit of two pages: nothing more is kept for it than it needs. */
const forOneAnswer = document.currentScript?.dataset['forOneAnswer'] !== undefined;

/** The language first: the worker begins with the pages in it. Coming back, it keeps the others too. */
async function install(container: ServiceWorkerContainer): Promise<void> {
  const cameBack = container.controller;
  await keepLanguage(document.documentElement.lang);
  await container.register('/sw.js', { updateViaCache: 'none' });
  cameBack?.postMessage(forOneAnswer ? KEEP_FOR_HOST : KEEP_REST);
}

// A browser that has no service workers, or allows none, needs the network; the pages are the same.
if ('serviceWorker' in navigator) void install(navigator.serviceWorker).catch(() => undefined);
