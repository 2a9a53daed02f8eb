import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../platform/i18n/index.ts';
import { subjects } from './messages.ts';
import { pushPayload } from './push-payload.ts';
import { isTemplateName } from './templates.ts';

const link = `https://registration.example/answer/${'A'.repeat(43)}`;
const args = {
  immigrantName: 'SPECIMEN AZIZA',
  from: '2026-11-25',
  until: '2027-01-20',
  newUntil: '2027-02-20',
  place: {
    kk: 'Алматы, Абай даңғылы 10',
    ru: 'Алматы, проспект Абая 10',
    en: 'Almaty, Abay Avenue 10',
  },
  day: '2026-12-01',
  lastDay: '2026-12-01',
  certificateNumber: 'KZ-2026-1',
  what: 'A passkey was added.',
  link,
};
const message = { id: '0199b1c6-7a3e-7b9e-9d6a-2f4c8e1b7a55', template: 'host-asked' } as const;

describe('a push', () => {
  it('that asks carries the answer: where to, for which version, and what the buttons say', () => {
    expect(pushPayload(message, args, { language: 'ru', waiting: 2 }, 3)).toEqual({
      title: 'SPECIMEN AZIZA просит подтвердить, что живёт у вас',
      body: 'Алматы, проспект Абая 10. 25 ноября 2026 года – 20 января 2027 года',
      lang: 'ru',
      tag: message.id,
      url: new URL(link).pathname,
      badge: 2,
      answer: {
        path: new URL(link).pathname,
        version: 3,
        confirm: 'Подтвердить',
        decline: 'Отказать',
      },
    });
  });

  it('that asks nothing carries no answer', () => {
    const told = { ...message, template: 'ended-host' } as const;
    const payload = pushPayload(told, args, { language: 'kk', waiting: 0 }, null);
    expect(payload).not.toHaveProperty('answer');
    expect(payload.body).toBe('');
  });

  it('of every template is short enough for every push service, however long the names', () => {
    const long = { ...args, immigrantName: 'Ж'.repeat(300), place: 'Ұ'.repeat(300) };
    for (const template of Object.keys(subjects).filter(isTemplateName)) {
      for (const language of LANGUAGES) {
        const payload = pushPayload({ ...message, template }, long, { language, waiting: 99 }, 9);
        expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(3_000);
      }
    }
  });
});
