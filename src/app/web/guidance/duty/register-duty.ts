import type { FastifyReply, FastifyRequest } from 'fastify';
import { dutyToRegister } from '../../../../law/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { Services } from '../../../../registration/index.ts';
import { formFieldsOf, sendPage } from '../../ui/index.ts';
import { DUTY } from '../addresses.ts';
import { PAGE, QUESTION } from '../route-options.ts';
import { answerPage } from './answer.page.tsx';
import { questionPage } from './question.page.tsx';
import { dutyQuestionOf, mistakesOf, questionOf } from './question.ts';

/** Whether somebody has to register, and by when: three questions, whose answers stand in no address and no log. */
export function registerDuty(server: HttpServer, services: Services): void {
  server.get(DUTY, PAGE, async (request, reply) =>
    sendPage(request, reply, questionPage({ language: request.language })),
  );
  server.post(DUTY, QUESTION, async (request, reply) => answer(services, request, reply));
}

function answer(services: Services, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language } = request;
  const typed = formFieldsOf(request.body);
  const read = questionOf(typed);
  if (!read.ok) {
    const mistakes = mistakesOf(read.errors, language);
    return sendPage(request, reply, {
      status: 422,
      ...questionPage({ language, typed, mistakes }),
    });
  }
  const { rules, clock } = services;
  const question = read.value;
  const found = dutyToRegister(rules, dutyQuestionOf(question));
  const today = clock.today();
  return sendPage(request, reply, answerPage({ language, rules, question, answer: found, today }));
}
