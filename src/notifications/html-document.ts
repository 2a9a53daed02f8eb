import type { Language } from '../platform/i18n/index.ts';

/** The paragraphs of a message in one language; the ones that equal link or code are set as such. */
export interface Section {
  readonly language: Language;
  readonly paragraphs: readonly string[];
  readonly link: string | undefined;
  readonly code: string | undefined;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** A code is copied by eye from one screen to another. */
const CODE_STYLE = 'font-size:1.75rem;font-family:monospace';

function paragraphHtml(paragraph: string, { link, code }: Section): string {
  const text = escaped(paragraph);
  if (paragraph === link) return `<p><a href="${text}">${text}</a></p>`;
  return paragraph === code ? `<p style="${CODE_STYLE}">${text}</p>` : `<p>${text}</p>`;
}

function sectionHtml(section: Section): string {
  const { language, paragraphs } = section;
  const inside = paragraphs.map((paragraph) => paragraphHtml(paragraph, section)).join('\n');
  return `<section lang="${language}">\n${inside}\n</section>`;
}

/** A page that needs nothing from outside: no images, no fonts, nothing that tells it was opened. */
export function htmlDocument(subject: string, sections: readonly Section[]): string {
  return `<!doctype html>
<html lang="${sections[0]?.language ?? 'en'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0 auto;padding:1rem;max-width:36rem;font-family:sans-serif;font-size:1rem;line-height:1.5">
${sections.map(sectionHtml).join('\n<hr>\n')}
</body>
</html>
`;
}
