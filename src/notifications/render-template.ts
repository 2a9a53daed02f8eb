import { LANGUAGES, type Language, languageOf, say, sayWith } from '../platform/i18n/index.ts';
import { argumentText, type MessageArguments } from './argument-text.ts';
import { htmlDocument, type Section } from './html-document.ts';
import { bodies, frame, subjects } from './messages.ts';
import type { TemplateName } from './templates.ts';

export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Of the whole message; with 'all' the first of the three. */
  readonly language: Language;
}

/** For a reader whose language nobody knows: the three stand one after another. */
const EVERY_LANGUAGE = 'all';
const TEXT_RULE = '\n\n* * *\n\n';

/** The languages of a message, in the order in which they stand in it. */
export function languagesOf(language: string): readonly Language[] {
  return language === EVERY_LANGUAGE ? LANGUAGES : [languageOf(language) ?? 'en'];
}

/** The arguments of a template as they stand in a text of this language. */
export function filled(args: MessageArguments, language: Language): Record<string, string> {
  const entries = Object.entries(args).map(
    ([name, value]) => [name, argumentText(name, value, language)] as const,
  );
  return Object.fromEntries(entries);
}

function sectionOf(name: TemplateName, language: Language, args: MessageArguments): Section {
  const body = sayWith(bodies[name], language, filled(args, language));
  const said = body.split('\n\n').filter((paragraph) => paragraph !== '');
  const paragraphs = [...said, say(frame.footer, language)];
  return { language, paragraphs, link: sameForAll(args['link']), code: sameForAll(args['code']) };
}

/** Link and code are one for all languages. */
function sameForAll(value: MessageArguments[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function subjectOf(name: TemplateName, language: Language, args: MessageArguments): string {
  return sayWith(subjects[name], language, filled(args, language));
}

/**
 * The e-mail of a template (`TemplateArguments` says what fills it) in kk, ru, en, or in all three
 * for 'all'; any other language is answered in English. A missing argument is an error: it is a bug.
 */
export function renderTemplate(
  name: TemplateName,
  language: string,
  args: MessageArguments,
): RenderedMessage {
  const languages = languagesOf(language);
  const sections = languages.map((one) => sectionOf(name, one, args));
  const subject = languages.map((one) => subjectOf(name, one, args)).join(' / ');
  return {
    subject,
    text: `${sections.map((section) => section.paragraphs.join('\n\n')).join(TEXT_RULE)}\n`,
    html: htmlDocument(subject, sections),
    language: languages[0] ?? 'en',
  };
}
