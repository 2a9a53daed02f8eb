import { keptFile, languages } from '../../../install/browser/files.ts';

/** Put in by the server: the address of what a notification says that no server has sent, as JSON. */
declare const WORDS: string;

/** A title and a line below it. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

/** `something`: a message has come that cannot be read. `kept`: an answer waits for the network. */
export type WordName = 'something' | 'kept' | 'stale' | 'signIn' | 'tooOld';

export type WordsByLanguage = Readonly<Record<string, Readonly<Record<WordName, Words>>>>;

/** In the language that this phone read last. */
export async function wordsFor(name: WordName): Promise<Words> {
  const [language = 'en'] = await languages();
  const all = await allWords().catch((): WordsByLanguage => ({}));
  return all[language]?.[name] ?? { title: 'Tirkeu', body: '' };
}

async function allWords(): Promise<WordsByLanguage> {
  return ((await keptFile(WORDS)) ?? (await fetch(WORDS))).json();
}
