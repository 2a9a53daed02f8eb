import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const whereMessages = defineMessages({
  title: {
    kk: 'Қайда тіркелуге болады',
    ru: 'Где можно зарегистрироваться',
    en: 'Where you can be registered',
  },
  lead: {
    kk: 'Адам тұруға арналған кез келген жерде.',
    ru: 'В любом месте, где живут люди.',
    en: 'Wherever people live.',
  },
  places: { kk: 'Жарайтын жерлер', ru: 'Какие места подходят', en: 'Places that will do' },
  dwellings: { kk: 'үй, пәтер', ru: 'жилой дом, квартира', en: 'a house or a flat' },
  dormitories: { kk: 'жатақхана', ru: 'общежитие', en: 'a dormitory' },
  hotels: { kk: 'қонақүй', ru: 'гостиница', en: 'a hotel' },
  restHouses: {
    kk: 'демалыс үйі, шипажай',
    ru: 'дом отдыха, санаторий',
    en: 'a rest house or a sanatorium',
  },
  otherPlaces: {
    kk: 'адамдар тұратын басқа ғимарат пен бөлме',
    ru: 'другие здания и помещения, где живут люди',
    en: 'any other building or room in which people live',
  },
  hotel: { kk: 'Қонақүйде тұрсаңыз', ru: 'Если вы в гостинице', en: 'If you stay in a hotel' },
  hotelText: {
    kk: 'Қонақүй келгеніңізді өзі хабарлауы мүмкін. Бұл тіркеудің орнына жүре ме – белгісіз. Қонақүйден сұраңыз.',
    ru: 'Гостиница может сама сообщить о вашем приезде. Заменяет ли это регистрацию, неизвестно. Спросите на стойке.',
    en: 'The hotel may report your arrival itself. Whether that takes the place of a registration is not known. Ask at the desk.',
  },
});
