import { keepLanguage } from './kept-language.ts';

/** The language first: the worker begins with the pages in it. Coming back, it keeps the others too. */
async function install(container: ServiceWorkerContainer): Promise<void> {
  const cameBack = container.controller;
  await keepLanguage(document.documentElement.lang);
  await container.register('/sw.js', { updateViaCache: 'none' });
  cameBack?.postMessage('keep the rest');
}

// A browser that has no service workers, or allows none, needs the network; the pages are the same.
if ('serviceWorker' in navigator) void install(navigator.serviceWorker).catch(() => undefined);
