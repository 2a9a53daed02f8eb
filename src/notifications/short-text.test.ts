import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../platform/i18n/index.ts';
import { shorts } from './messages.ts';
import { shortText } from './short-text.ts';
import { isAboutGuest, isTemplateName } from './templates.ts';

const id = '0199b1c6-7a3e-7b9e-9d6a-2f4c8e1b7a55';
const token = 'A'.repeat(43);
/** The longest that each can be; September has the longest name of a month in Russian. */
const LONGEST = {
  immigrantName: 'OPPENHEIMER-ZWETSCHKENBAUM MARIA MAGDALENA ANASTASIA',
  place: 'Алматы, Абай даңғылы 10, 25',
  from: '2026-09-23',
  until: '2026-09-23',
  newUntil: '2026-09-23',
  day: '2026-09-23',
  lastDay: '2026-09-23',
  certificateNumber: 'KZ-2026-000000001',
  what: 'A passkey was added to your account.',
  minutes: '15',
};
const NAMES = Object.keys(shorts).filter(isTemplateName);
const CASES = NAMES.flatMap((name) =>
  (isAboutGuest(name) ? (['all'] as const) : LANGUAGES).map(
    (language) => [name, language] as const,
  ),
);

function linkFor(name: string): string {
  const asks = ['host-asked', 'host-reminder', 'extension-asked'].includes(name);
  return `https://registration.example/${asks ? `answer/${token}` : `registrations/${id}`}`;
}

function asked(changes: object, language = 'all'): string {
  return shortText('host-asked', language, { ...LONGEST, link: linkFor('host-asked'), ...changes });
}

describe('a text message', () => {
  it.each(CASES)('of %s fits in %s', (name, language) => {
    const code = name.endsWith('-code') ? { code: 'K7MX-2Q9F-HT4W' } : {};
    const text = shortText(name, language, { ...LONGEST, ...code, link: linkFor(name) });
    expect(text.length).toBeLessThanOrEqual(language === 'en' ? 160 : 134);
    expect(text).toMatch(/^[\P{C}]+$/u);
    if (language === 'en') expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  it('asks a host in the two languages that hosts read, and says who and where to answer', () => {
    expect(asked({ immigrantName: 'SPECIMEN AZIZA' })).toBe(
      `SPECIMEN AZIZA: Сізде тұра ма? Живёт у вас? ${linkFor('host-asked')}`,
    );
  });

  it('cuts the name, and never the link or the code of the desk', () => {
    const text = asked({ code: '482 913' });
    expect(text.length).toBeLessThanOrEqual(134);
    expect(text).toMatch(/^OPPENHEI\S*: Сізде тұра ма\? Живёт у вас\? /);
    expect(text.endsWith(`${linkFor('host-asked')} Код: 482 913`)).toBe(true);
  });

  it('does not let a name write the message, nor an accent halve it', () => {
    const text = asked({ immigrantName: 'JOSÉ http://evil.example/pay' }, 'en');
    expect(text).toMatch(/^JOSE http/);
    expect(text).not.toMatch(/evil\.example|:\/\/evil/);
  });

  it('says who writes where no link does', () => {
    expect(shortText('withdrawn-host', 'all', LONGEST)).toMatch(/^Tirkeu: Сұрау аяқталды/);
  });

  it('with a code carries nothing to follow', () => {
    const link = linkFor('sign-in-code');
    const text = shortText('sign-in-code', 'ru', { code: '123456', minutes: '15', link });
    expect(text).toBe('Tirkeu: 123456 – ваш код для входа. Никому его не говорите.');
  });
});
