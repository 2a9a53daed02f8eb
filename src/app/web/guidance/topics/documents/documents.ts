import { guidanceMessages } from '../../messages.ts';
import type { Topic } from '../topic.ts';
import { documentsMessages as texts } from './messages.ts';

export const DOCUMENTS: Topic = {
  name: 'documents',
  title: texts.title,
  lead: texts.lead,
  parts: [
    {
      heading: texts.asked,
      list: [texts.name, texts.birthDate, texts.passport, texts.host, texts.address],
      rule: 'registration.data',
    },
    {
      heading: texts.here,
      sentences: [texts.hereText],
      onward: { href: '/file', text: guidanceMessages.register },
    },
  ],
};
