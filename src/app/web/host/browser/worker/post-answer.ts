import { languages } from '../../../install/browser/files.ts';
import { formOf, type KeptAnswer } from '../kept-answer.ts';
import type { Told } from '../kept-store.ts';
import { fieldsOf, pathOfOurs, textIn } from './push-message.ts';
import { type WordName, wordsFor } from './words.ts';

/** What the server said of an answer; undefined where it could not be reached and may be asked again. */
export type Reply = { readonly taken: boolean; readonly told: Told } | undefined;

const TOO_MANY_REQUESTS = 429;

/**
 * Sends an answer without any page, as its form would. The same answer sent twice is one for the
 * server, so whatever is not known to have arrived is sent again.
 */
export async function postAnswer(answer: KeptAnswer): Promise<Reply> {
  const response = await send(answer).catch(() => undefined);
  if (!response || response.status >= 500 || response.status === TOO_MANY_REQUESTS)
    return undefined;
  const told = await toldIn(response);
  if (told) return { taken: response.ok, told };
  // Led on to the sign-in, or to a page: the session is over, or another one than that of the form.
  const why = response.type === 'opaqueredirect' ? 'signIn' : 'stale';
  return { taken: false, told: await toldHere(why, answer.path) };
}

async function send(answer: KeptAnswer): Promise<Response> {
  const [language = 'en'] = await languages();
  return fetch(answer.path, {
    method: 'POST',
    body: formOf(answer),
    headers: { accept: 'application/json', 'accept-language': language },
    redirect: 'manual',
  });
}

async function toldIn(response: Response): Promise<Told | undefined> {
  if (!/^application\/json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  const fields = fieldsOf(await response.json());
  const [title, body] = [textIn(fields, 'title'), textIn(fields, 'body')];
  if (!title || body === undefined) return undefined;
  return { title, body, url: pathOfOurs(fields.get('url')) };
}

/** In this phone's own words. */
export async function toldHere(name: WordName, url: string): Promise<Told> {
  return { ...(await wordsFor(name)), url };
}
