import { describe, expect, it } from 'vitest';
import { STYLE } from '../assets/assets.ts';
import { VERIFY_SCRIPT } from '../assets/scripts.ts';
import { serviceWorker } from './service-worker.ts';

describe('the service worker', () => {
  it('is the same for the same files, so that no browser fetches them for nothing', () => {
    expect(serviceWorker(false)).toEqual(serviceWorker(false));
  });

  it('changes with what a page says, so that a deployment replaces the page that is kept', () => {
    expect(serviceWorker(true)).not.toEqual(serviceWorker(false));
  });

  it('keeps the pages in every language, and what they load', () => {
    const source = serviceWorker(false).toString();
    for (const file of [
      STYLE.path,
      VERIFY_SCRIPT.path,
      '/verify?lang=kk',
      '/verify?lang=ru',
      '/verify?lang=en',
      '/host/offline?lang=kk',
    ]) {
      expect(source).toContain(file);
    }
  });
});
