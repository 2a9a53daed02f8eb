import { type Language, say, sayWith } from '../platform/i18n/index.ts';
import { argumentText, type MessageArguments } from './argument-text.ts';
import { deskCode, shorts } from './messages.ts';
import { filled, languagesOf } from './render-template.ts';
import { isAboutGuest, isCode, type TemplateName, wantsAnswer } from './templates.ts';

/** GSM 03.38: 160 letters of its alphabet, or two parts of 67 in any other; ours use no letter that counts twice. */
const GSM = /^[A-Za-z0-9 \n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/;
const GSM_LETTERS = 160;
const OTHER_LETTERS = 134;

/**
 * The text message of a template, in the reader's language; to a reader of whom none is known in
 * Kazakh and Russian, which the phones of hosts are read in: three would not fit. The name of a guest
 * is cut rather than the link or the code. Arguments as of `renderTemplate`; with an asking `code` is
 * the desk code.
 */
export function shortText(name: TemplateName, language: string, args: MessageArguments): string {
  const languages = languagesOf(language).filter((one) => language !== 'all' || one !== 'en');
  const said = languages.map((one) => sayWith(shorts[name], one, filled(args, one))).join(' ');
  const ending = [said, ...linkOf(name, args), ...deskCodeOf(name, languages, args)].join(' ');
  const sender = linkOf(name, args).length > 0 ? '' : 'Tirkeu: ';
  const text = (guest: string) => `${sender}${guest}${ending}`;
  return isAboutGuest(name) ? withGuest(text, guestOf(args, languages)) : text('');
}

function linkOf(name: TemplateName, args: MessageArguments): readonly string[] {
  const { link } = args;
  const needed = wantsAnswer(name) || !isAboutGuest(name);
  return link !== undefined && needed && !isCode(name) ? [argumentText('link', link, 'en')] : [];
}

function deskCodeOf(
  name: TemplateName,
  [language = 'en']: readonly Language[],
  args: MessageArguments,
): readonly string[] {
  const { code } = args;
  if (code === undefined || isCode(name)) return [];
  return [say(deskCode.code, language, { code: argumentText('code', code, language) })];
}

/** Latin accents would halve what an English message may hold. */
function guestOf({ immigrantName = '' }: MessageArguments, [language = 'en']: readonly Language[]) {
  const name = argumentText('immigrantName', immigrantName, language);
  return language === 'en' ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
}

function withGuest(text: (guest: string) => string, name: string): string {
  const letters = [...name];
  for (let length = letters.length; length > 0; length -= 1) {
    const whole = text(`${letters.slice(0, length).join('').trim()}: `);
    if (fits(whole)) return whole;
  }
  return text('');
}

function fits(text: string): boolean {
  return text.length <= (GSM.test(text) ? GSM_LETTERS : OTHER_LETTERS);
}
