import type { FastifyReply, FastifyRequest } from 'fastify';
import { dutyToRegister } from '../../../../law/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { formFieldsOf } from '../../ui/index.ts';
import { CALENDAR, DUTY } from '../addresses.ts';
import { dutyQuestionOf, questionOf } from '../duty/index.ts';
import { QUESTION } from '../route-options.ts';
import { composeCalendar } from './compose-calendar.ts';
import { remindersOf } from './reminders.ts';

/** Safari on these opens a calendar at once, but puts an attachment among files, where few find it. */
const OPENS_IN_PLACE = /\b(?:iPhone|iPad|iPod)\b/;

/** The days of an answer as a file for a calendar; the answers come by a form and are kept nowhere. */
export function registerCalendar(server: HttpServer, { services, origin }: WebOptions): void {
  server.post(CALENDAR, QUESTION, async (request, reply) => {
    const read = questionOf(formFieldsOf(request.body));
    // Only a form that was altered has no answers; the questions say what is missing.
    if (!read.ok) return reply.redirect(DUTY, 303);
    const answer = dutyToRegister(services.rules, dutyQuestionOf(read.value));
    const reminders = remindersOf(read.value, answer, {
      origin,
      language: request.language,
      today: services.clock.today(),
    });
    return send(request, reply, composeCalendar(reminders, services.clock.wall()));
  });
}

function send(request: FastifyRequest, reply: FastifyReply, calendar: string): FastifyReply {
  const inPlace = OPENS_IN_PLACE.test(request.headers['user-agent'] ?? '');
  return reply
    .header('content-disposition', `${inPlace ? 'inline' : 'attachment'}; filename="tirkeu.ics"`)
    .header('content-language', request.language)
    .type('text/calendar; charset=utf-8; component=VEVENT')
    .send(calendar);
}
