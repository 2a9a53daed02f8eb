/** Opens whatever the phone has to send something with; where it has nothing, the button stays away. */
function offerToShare(offer: HTMLElement): void {
  const { text = '', address: url = '' } = offer.dataset;
  if (typeof navigator.share !== 'function') return;
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', () => {
    // Whoever closes the sheet has changed their mind, and that is no mistake.
    navigator.share({ text, url }).catch(() => undefined);
  });
}

const offer = document.getElementById('share');
if (offer) offerToShare(offer);
