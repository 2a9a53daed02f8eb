import type { Topic } from '../topic.ts';
import { hostsMessages as texts } from './messages.ts';

export const HOSTS: Topic = {
  name: 'hosts',
  title: texts.title,
  lead: texts.lead,
  parts: [
    {
      heading: texts.answer,
      sentences: [texts.answerText],
      rule: 'registration.consent',
      onward: { href: '/host', text: texts.toInbox },
    },
    { heading: texts.rights, sentences: [texts.rightsText], certainty: 'inferred' },
    { heading: texts.silence, sentences: [texts.silenceText], rule: 'clock.host-answer' },
    { heading: texts.sees, sentences: [texts.seesText] },
    { heading: texts.notice, sentences: [texts.noticeText], rule: 'host.arrival-notice' },
  ],
};
