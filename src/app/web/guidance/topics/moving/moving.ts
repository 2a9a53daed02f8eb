import { NEXT_TRIP } from '../../addresses.ts';
import { guidanceMessages } from '../../messages.ts';
import type { Topic } from '../topic.ts';
import { movingMessages as texts } from './messages.ts';

export const MOVING: Topic = {
  name: 'moving',
  title: texts.title,
  lead: texts.lead,
  leadRule: 'clock.move',
  parts: [
    { heading: texts.move, sentences: [texts.moveText], rule: 'clock.move' },
    { heading: texts.until, sentences: [texts.untilText], rule: 'registration.deregistration' },
    {
      heading: texts.leave,
      sentences: [texts.leaveText],
      rule: 'exit.ends-case',
      holdsWith: true,
      onward: { href: NEXT_TRIP, text: guidanceMessages.countMyDays },
    },
  ],
};
