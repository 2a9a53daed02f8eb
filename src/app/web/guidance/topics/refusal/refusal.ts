import type { Topic } from '../topic.ts';
import { refusalMessages as texts } from './messages.ts';

export const REFUSAL: Topic = {
  name: 'refusal',
  title: texts.title,
  lead: texts.lead,
  parts: [
    {
      heading: texts.grounds,
      list: [texts.inaccurate, texts.stayBreached, texts.hostSaysNo],
      rule: 'registration.grounds',
    },
    { heading: texts.mend, sentences: [texts.mendText], rule: 'registration.refiling' },
    { heading: texts.hearing, sentences: [texts.hearingText], rule: 'clock.hearing-notice' },
    { heading: texts.complaint, sentences: [texts.complaintText], rule: 'clock.complaint' },
    { heading: texts.hostsNo, sentences: [texts.hostsNoText], certainty: 'inferred' },
  ],
};
