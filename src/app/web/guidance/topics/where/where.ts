import type { Topic } from '../topic.ts';
import { whereMessages as texts } from './messages.ts';

export const WHERE: Topic = {
  name: 'where',
  title: texts.title,
  lead: texts.lead,
  parts: [
    {
      heading: texts.places,
      list: [texts.dwellings, texts.dormitories, texts.hotels, texts.restHouses, texts.otherPlaces],
      rule: 'registration.premises',
    },
    { heading: texts.hotel, sentences: [texts.hotelText], rule: 'host.arrival-notice' },
  ],
};
