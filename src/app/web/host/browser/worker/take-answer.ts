import { type KeptAnswer, keptAnswer } from '../kept-answer.ts';
import { store } from '../kept-store.ts';
import { keepAnswer } from './send-kept.ts';

/**
 * Lets a host's form go its way, and keeps the answer where the network fails. What was kept is said by
 * the page `standIn`; where nothing could be kept, the browser says that it has no network.
 */
export async function takeAnswer(
  request: Request,
  standIn: () => Promise<Response | undefined>,
): Promise<Response> {
  const answer = await answerIn(request.clone());
  try {
    const response = await fetch(request);
    // Whatever the server says: this answer is the host's last word, and an earlier one is none any more.
    if (answer) await store.takeBack(answer).catch(() => undefined);
    return response;
  } catch (failure) {
    const page = answer && (await standIn());
    if (!answer || !page) throw failure;
    await keepAnswer(answer);
    return page;
  }
}

async function answerIn(request: Request): Promise<KeptAnswer | undefined> {
  const form = new URLSearchParams(await request.text());
  return keptAnswer(new URL(request.url).pathname, form, Date.now());
}
