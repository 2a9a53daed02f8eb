import { isAnswerPath } from '../../host/browser/kept-answer.ts';
import { signOut } from '../../host/browser/worker/subscription.ts';
import { takeAnswer } from '../../host/browser/worker/take-answer.ts';
import { FILES_KEPT, keptFile, keptPage } from './files.ts';

/** How long a network may be slow before the page that is kept is the better answer. */
const PATIENCE_MS = 3_000;

function patience(): Promise<undefined> {
  return new Promise((done) => void setTimeout(() => done(undefined), PATIENCE_MS));
}

/** The check must open at once, whatever the network or the server does. */
async function verifier(request: Request): Promise<Response> {
  const asked = fetch(request);
  const answer = await Promise.race([asked, patience()]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await keptPage('/verify', request)) ?? asked;
}

/** From the network, or where that fails the page that stands in. */
async function orElse(standIn: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const page = await keptPage(standIn, request);
    if (page) return page;
    throw failure;
  }
}

async function file(request: Request, path: string): Promise<Response> {
  return (await keptFile(path)) ?? fetch(request);
}

function pageAt(path: string, request: Request): Promise<Response> | undefined {
  if (path === '/verify') return verifier(request);
  const ofHost = /^\/host(?:\/|$)/.test(path) || isAnswerPath(path);
  return ofHost ? orElse('/host/offline', request) : undefined;
}

/** An answer that the network does not take is kept, and the page says so. */
function posted(path: string, request: Request): Promise<Response> | undefined {
  if (path === '/sign-out') return signOut(request);
  if (!isAnswerPath(path)) return undefined;
  return takeAnswer(request, () => keptPage('/host/kept', request));
}

/** The answer to what this worker has a part in; undefined leaves everything else to the browser. */
export function answerTo(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return undefined;
  const opens = request.mode === 'navigate';
  if (request.method === 'POST') return opens ? posted(pathname, request) : undefined;
  if (request.method !== 'GET') return undefined;
  if (FILES_KEPT.has(pathname)) return file(request, pathname);
  return opens ? pageAt(pathname, request) : undefined;
}
