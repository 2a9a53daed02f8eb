import { DUTY } from '../../addresses.ts';
import { guidanceMessages } from '../../messages.ts';
import type { Topic } from '../topic.ts';
import { whoMessages as texts } from './messages.ts';

export const WHO: Topic = {
  name: 'who',
  title: texts.title,
  lead: texts.lead,
  leadRule: 'registration.deadline',
  parts: [
    {
      heading: texts.who,
      sentences: [texts.whoText],
      rule: 'registration.scope',
      onward: { href: DUTY, text: guidanceMessages.findMyDay },
    },
    {
      heading: texts.counting,
      sentences: [texts.countingText],
      rule: 'deadline.counting',
      holdsWith: 'warn-early',
    },
    {
      heading: texts.inTime,
      sentences: [texts.inTimeText],
      rule: 'timeliness',
      holdsWith: 'filing',
    },
    {
      heading: texts.shorter,
      sentences: [texts.shorterText],
      rule: 'duty.reading',
      holdsWith: 'narrow',
    },
    { heading: texts.others, sentences: [texts.othersText], rule: 'duty.basis' },
  ],
};
