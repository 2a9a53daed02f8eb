import type { Topic } from '../topic.ts';
import { consequencesMessages as texts } from './messages.ts';

export const CONSEQUENCES: Topic = {
  name: 'consequences',
  title: texts.title,
  lead: texts.lead,
  parts: [
    {
      heading: texts.unregistered,
      sentences: [texts.unregisteredText],
      rule: 'penalty.not-registering',
    },
    {
      heading: texts.overstay,
      list: [texts.warned, texts.fined],
      rule: 'penalty.overstay',
      values: (numberIn) => ({
        fine: numberIn('penalty.overstay', 'fineMci') * numberIn('mci', 'tenge'),
      }),
    },
    {
      heading: texts.longer,
      sentences: [texts.longerText],
      certainty: 'single-source',
    },
    {
      heading: texts.hosts,
      sentences: [texts.hostsText],
      list: [texts.individuals, texts.small, texts.medium, texts.large],
      rule: 'penalty.host',
      values: (numberIn) => {
        const tenge = (size: string) => numberIn('penalty.host', size) * numberIn('mci', 'tenge');
        return {
          small: tenge('smallBusinessMci'),
          medium: tenge('mediumBusinessMci'),
          large: tenge('largeBusinessMci'),
        };
      },
    },
    { heading: texts.pending, sentences: [texts.pendingText], rule: 'registration.certificate' },
  ],
};
