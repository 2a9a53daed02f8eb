import { type Language, type Message, say, sayWith } from '../../../platform/i18n/index.ts';
import { actorMessages, signInMessages } from './messages.ts';

const NAMES: ReadonlyMap<string, Message> = new Map(Object.entries(actorMessages));

/** 'Sign in as officer'; a person without a name in our texts is called as the demonstration calls them. */
export function signInText(actor: string, language: Language): string {
  const name = NAMES.get(actor);
  const said = name ? sayWith(name, language, {}) : actor;
  return say(signInMessages.button, language, { actor: said });
}
