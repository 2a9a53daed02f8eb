import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Message, MessageArguments } from './message.ts';

const compiled = new Map<string, IntlMessageFormat>();

/** Parsing an ICU text costs more than filling it, and there are only as many as the catalogue has. */
function compile(text: string, language: Language): IntlMessageFormat {
  const key = `${language}\u0000${text}`;
  const known = compiled.get(key);
  if (known) return known;
  const fresh = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  compiled.set(key, fresh);
  return fresh;
}

/** Says a text in a language; the type demands exactly the arguments that its English form names. */
export function say<const M extends Message>(
  message: M,
  language: Language,
  ...values: keyof MessageArguments<M> extends never ? [] : [MessageArguments<M>]
): string {
  return sayWith(message, language, values[0] ?? {});
}

/** The same for a text that is only known at run time, such as the one behind a refusal's code. */
export function sayWith(
  message: Message,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return String(compile(message[language], language).format({ ...values }));
}
