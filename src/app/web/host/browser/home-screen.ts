import { showCase } from './cases.ts';

/** What Chromium offers where a page may be put on the home screen (Web App Manifest, incubations). */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event;
}

/** Safari on an iPhone has no prompt, but says whether the page runs from the home screen. */
function isSafariOnIphone(): boolean {
  return 'standalone' in navigator && navigator.standalone === false;
}

/** Offers the way to the home screen that this browser has; none where the application is there already. */
export function offerHomeScreen(): void {
  const offer = document.getElementById('home-screen');
  if (!offer) return;
  if (isSafariOnIphone()) showCase(offer, 'iphone');
  addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallPrompt(event)) return;
    event.preventDefault();
    offer.querySelector('button')?.addEventListener('click', () => void event.prompt());
    showCase(offer, 'prompt');
  });
  addEventListener('appinstalled', () => {
    offer.hidden = true;
  });
}
