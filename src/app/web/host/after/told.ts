import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import { REFUSALS, type RefusalCode } from '../../../../registration/index.ts';
import { INBOX } from '../browser/addresses.ts';
import { answerMistakes } from '../request/index.ts';
import { endedMessages, ownFilingMessages, toldMessages as texts } from './messages.ts';
import { type AnswerResult, consequenceOf, headingOf } from './result.page.tsx';

/**
 * What came of an answer, for an answer that was sent without a page: from a notification, or kept
 * until there was network. No name and no address, since it may be read on a locked phone.
 */
export interface ToldAnswer {
  readonly title: string;
  readonly body: string;
  /** A path where more is to be seen. */
  readonly url: string;
}

/** A service worker asks for few words; browsers that open a page never ask for JSON alone. */
export function wantsFewWords({ headers }: FastifyRequest): boolean {
  return headers.accept === 'application/json';
}

export function sendTold(reply: FastifyReply, status: number, told: ToldAnswer): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(told);
}

export function toldResult(result: AnswerResult, language: Language): ToldAnswer {
  const { title } = headingOf(result, language);
  return { title, body: consequenceOf(result, language), url: INBOX };
}

/** Why an answer was not taken; `url` is the request, which can be read again and answered there. */
export function toldRefusal(code: RefusalCode, url: string, language: Language): ToldAnswer {
  switch (code) {
    case 'invalid':
      return {
        title: say(texts.notTaken, language),
        body: say(answerMistakes['/reason'], language),
        url,
      };
    case 'own-filing':
      return {
        title: say(ownFilingMessages.title, language),
        body: say(ownFilingMessages.whoAnswers, language),
        url,
      };
    default:
      return {
        title: say(texts.notTaken, language),
        body: sayWith(REFUSALS[code].message, language, {}),
        url,
      };
  }
}

/** Behind a link that opens nothing any more, perhaps since this very answer arrived before. */
export function toldEnded(language: Language): ToldAnswer {
  return {
    title: say(endedMessages.title, language),
    body: say(endedMessages.justAnswered, language),
    url: INBOX,
  };
}
