import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../platform/i18n/index.ts';
import { argumentText } from './argument-text.ts';
import { bodies, subjects } from './messages.ts';
import { renderTemplate } from './render-template.ts';
import { isTemplateName, type TemplateArguments, type TemplateName } from './templates.ts';

const link = 'https://registration.example/answer/abc?x=1&y=2';
const guest = { immigrantName: 'ANNA TESTPERSON', place: 'Almaty, Abai 10/2, flat 5', link };
const from = '2026-11-20';
const until = '2027-01-31';
const day = '2027-01-15';
const EXAMPLES: TemplateArguments = {
  registered: { certificateNumber: 'T-2026-000123', link },
  declined: { link },
  'in-review': { link },
  'host-silent': { link },
  'registration-reminder': { lastDay: day, link },
  'review-overdue': { link },
  'crossing-corrected': { day, link },
  'hearing-opened': { lastDay: day, link },
  refused: { link },
  annulled: { link },
  'host-ended': { link },
  suspended: { link },
  restored: { link },
  'complaint-granted': { link },
  'complaint-rejected': { link },
  'complaint-lapsed': { link },
  reopened: { link },
  'stay-reminder': { lastDay: day, link },
  extended: { until, certificateNumber: 'T-2026-000124', link },
  'extension-declined': { until, link },
  'extension-silent': { until, link },
  'leaving-asked': { day, link },
  left: { day, link },
  departed: { day, link },
  'stay-ended': { day, link },
  'moved-elsewhere': { link },
  'duplicate-holder': { link },
  'host-asked': { ...guest, from, until, code: '0482 9130' },
  'host-reminder': { ...guest, from, until, code: '0482 9130' },
  'registered-host': { ...guest, until },
  'extension-asked': { ...guest, until, newUntil: '2027-03-31', code: '0482 9130' },
  'leaving-asked-host': { ...guest, day },
  'moved-host': guest,
  'ended-host': { ...guest, day },
  'withdrawn-host': {},
  'sign-in-code': { code: 'K7MX-2Q9F-HT4W', minutes: '15' },
  'email-code': { code: 'K7MX-2Q9F-HT4W', minutes: '15' },
  'phone-code': { code: '042917', minutes: '15' },
  'account-changed': { what: 'A passkey was added to your account.', link },
  'contact-moved': { link },
  'delegation-offered': { place: 'Almaty, Abay Avenue 10', link },
  'case-changed': { what: 'The host in your filing was changed.', number: 'R-26-0001', link },
  disputed: { effect: 'Your certificate does not count.', link },
  'place-filing': { ...guest, from, until },
  'owner-asked': { ...guest, from, until },
  'place-changed': { what: 'The place was locked.', place: 'Almaty, Abay Avenue 10', link },
};
const NAMES = Object.keys(EXAMPLES).filter(isTemplateName);
const EVERY = NAMES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

function hostAsked(change: Record<string, string>, language = 'en') {
  return renderTemplate('host-asked', language, { ...EXAMPLES['host-asked'], ...change });
}

describe('every message', () => {
  it('has a subject and a body, and no text is left without its template', () => {
    expect(Object.keys(subjects).sort()).toEqual(Object.keys(EXAMPLES).sort());
    expect(Object.keys(bodies).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  it.each(
    EVERY,
  )('%s in %s holds all it was given, and the link as a line of its own', (name, language) => {
    const { subject, text, html } = renderTemplate(name, language, EXAMPLES[name]);
    expect(`${subject}${text}${html}`).not.toMatch(/[{}]|undefined/);
    expect(subject).not.toMatch(/\n/);
    for (const [argument, value] of Object.entries(EXAMPLES[name])) {
      expect(`${subject}\n${text}`).toContain(argumentText(argument, value, language));
    }
    if ('link' in EXAMPLES[name]) {
      expect(text.split('\n')).toContain(link);
      expect(html).toContain('<p><a href="https://registration.example/answer/abc?x=1&amp;y=2">');
    }
  });

  it.each(EVERY)('%s in %s says its language and loads nothing from anywhere', (name, language) => {
    const { html } = renderTemplate(name, language, EXAMPLES[name]);
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|style)|url\(|src=/);
  });

  it.each(NAMES)('%s for a reader of unknown language has all three', (name: TemplateName) => {
    const { subject, text, html, language } = renderTemplate(name, 'all', EXAMPLES[name]);
    for (const one of LANGUAGES) {
      const alone = renderTemplate(name, one, EXAMPLES[name]);
      expect(subject).toContain(alone.subject);
      expect(text).toContain(alone.text.trim());
      expect(html).toContain(`<section lang="${one}">`);
    }
    expect(language).toBe('kk');
  });

  it('is in English for a language that we do not write', () => {
    expect(renderTemplate('declined', 'de', { link })).toEqual(
      renderTemplate('declined', 'en', { link }),
    );
    expect(renderTemplate('declined', 'ru-KZ', { link }).subject).toBe(
      'Ваше проживание не подтверждено',
    );
  });

  it('has dates as people write them', () => {
    expect(hostAsked({}, 'ru').text).toContain('20 ноября 2026 года – 31 января 2027 года');
    expect(hostAsked({}, 'kk').text).toContain('2026 ж. 20 қараша – 2027 ж. 31 қаңтар');
  });

  it.each(EVERY)('%s in %s shows no date as machines write it', (name, language) => {
    const { subject, text } = renderTemplate(name, language, EXAMPLES[name]);
    expect(`${subject}${text}`).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

describe('a message that could frighten', () => {
  const KEPT: readonly (readonly [TemplateName, string])[] = [
    ['host-silent', 'it is not a refusal'],
    ['host-silent', 'Your filing date is kept. But it is not a registration yet.'],
    ['hearing-opened', 'Nothing is decided yet.'],
    ['refused', 'All you entered and the time when you filed are kept'],
    ['suspended', 'Your registration stands.'],
    ['review-overdue', 'Your filing date stands. You need not do anything.'],
    ['extension-declined', 'You stay registered until 31 January 2027. Nothing else has changed.'],
    ['extension-silent', 'You stay registered until 31 January 2027. Nothing else has changed.'],
    ['leaving-asked', 'Nothing has ended'],
  ];
  it.each(KEPT)('(%s) says what is kept: %s', (name, sentence) => {
    expect(renderTemplate(name, 'en', EXAMPLES[name]).text).toContain(sentence);
  });

  it.each([
    'refused',
    'annulled',
    'host-ended',
    'suspended',
  ] satisfies TemplateName[])('(%s) says in each language that one may complain, and how long', (name) => {
    const inLanguage = (language: string) => renderTemplate(name, language, EXAMPLES[name]).text;
    expect(inLanguage('kk')).toContain('үш ай ішінде сол жерде шағым бере аласыз');
    expect(inLanguage('ru')).toContain('подать жалобу в течение трёх месяцев');
    expect(inLanguage('en')).toContain('complain there within three months');
  });
});

describe('a host whose guest may have died', () => {
  it('is not told to ask the guest for anything', () => {
    const { text } = renderTemplate('ended-host', 'en', EXAMPLES['ended-host']);
    expect(text).toContain('From 15 January 2027 on, ANNA TESTPERSON is no longer registered');
    expect(text).not.toMatch(/they|still/);
  });
});

describe('the question to a host', () => {
  it.each([
    'host-asked',
    'host-reminder',
    'extension-asked',
  ] satisfies TemplateName[])('(%s) says that it gives no right to the home and that declining is fine', (name) => {
    const inLanguage = (language: string) => renderTemplate(name, language, EXAMPLES[name]).text;
    expect(inLanguage('kk')).toMatch(/тұрғын үйге ешқандай құқық бермейді.+бас тартыңыз/s);
    expect(inLanguage('ru')).toMatch(
      /[Нн]икаких прав на жильё это не да.+откажите\. Это нормально/s,
    );
    expect(inLanguage('en')).toMatch(/no right to the home.+decline\. That is fine/s);
  });

  it('says that it gives no right to the home, that declining is fine, and that nobody asks for money', () => {
    const { text } = hostAsked({});
    expect(text).toContain('no right to the home');
    expect(text).toContain('decline. That is fine');
    expect(text).toContain('Nobody will ever ask you for money, passwords or codes');
  });
});

describe('a code', () => {
  const code = 'K7MX-2Q9F-HT4W';
  it.each(
    LANGUAGES,
  )('stands in %s on a line of its own, not in the subject, beside no link', (language) => {
    const { subject, text, html } = renderTemplate(
      'sign-in-code',
      language,
      EXAMPLES['sign-in-code'],
    );
    expect(text.split('\n')).toContain(code);
    expect(html).toMatch(new RegExp(`<p style="[^"]*">${code}</p>`));
    expect(subject).toMatch(/^Tirkeu: /);
    expect(subject).not.toMatch(/[\dA-Z]{4}/);
    expect(text).toContain('15');
    expect(`${text}${html}`).not.toMatch(/https?:|href/);
  });

  it('says for how long in the right grammar', () => {
    const minutes = (count: string, language: string) =>
      renderTemplate('sign-in-code', language, { code, minutes: count }).text;
    expect(minutes('15', 'ru')).toContain('действует 15 минут.');
    expect(minutes('2', 'ru')).toContain('действует 2 минуты.');
    expect(minutes('1', 'en')).toContain('for 1 minute.');
  });
});

describe('what a stranger typed', () => {
  it('is never markup', () => {
    const { html } = hostAsked({ place: `<script>alert("x")</script> O'Neill & Sons` });
    expect(html).not.toContain('<script');
    expect(html).toContain('O&#39;Neill &amp; Sons');
  });

  it.each([
    'http://evil.example/pay',
    'www.evil.example',
    'pay@evil.example',
    '//evil.example',
    'evil.example',
  ])('as %s becomes no link and no address', (typed) => {
    const { subject, text } = hostAsked({ immigrantName: typed });
    expect(`${subject}${text}`.replace(link, '')).not.toMatch(/\w\.\w|\/\/|@/);
  });

  it('is one line without hidden or turning characters', () => {
    const { subject } = hostAsked({ immigrantName: 'ANNA\r\nBcc: x\u202Eevil\u200B TEST' });
    expect(subject).toBe('ANNA Bcc x evil TEST asks you to confirm that they stay with you');
  });

  it('keeps the letters of every script', () => {
    for (const name of ['Әлихан Ұлы', 'JOSÉ MUÑOZ', 'Д’Артаньян', '王小明', 'محمد علي']) {
      expect(hostAsked({ immigrantName: name }).subject).toContain(name);
    }
  });

  it('is not read as a template', () => {
    expect(hostAsked({ immigrantName: '{link}' }).subject).toMatch(/^link asks/);
  });
});

describe('a bug', () => {
  it('does not become a message: a missing argument, a link of another kind', () => {
    expect(() => renderTemplate('registered', 'en', { link })).toThrow();
    expect(() => hostAsked({ link: 'javascript:alert(1)' })).toThrow(TypeError);
    expect(() => hostAsked({ link: 'https://x.example/" onclick="' })).toThrow(TypeError);
  });
});
