/** The languages that every text of the product exists in: Kazakh, Russian, English (BCP 47). */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One text in every language, in ICU MessageFormat. The three stand beside each other, so that a
 * missing translation is a type error and a changed sentence is translated in the same change.
 */
export type Message = { readonly [L in Language]: string };

/** Keeps the literal types of a capability's texts, which `say` reads to demand their arguments. */
export function defineMessages<const M extends Record<string, Message>>(messages: M): M {
  return messages;
}

type ArgumentName<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;
type Head<Piece extends string> = Piece extends `${infer Inside}}${string}`
  ? ArgumentName<Inside>
  : ArgumentName<Piece>;
type Named<Name extends string> = Name extends '' | `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;

/**
 * The names of the arguments of an ICU text. A branch of a plural or select that is a single word
 * would be taken for an argument: give such a branch at least two words.
 */
export type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Named<Head<Rest>> | ArgumentNames<Rest>
  : never;

export type MessageArguments<M extends Message> = {
  readonly [Name in ArgumentNames<M['en']>]: string | number;
};
