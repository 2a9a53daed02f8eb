import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const consequencesMessages = defineMessages({
  title: {
    kk: 'Тіркелмесе не болады',
    ru: 'Что, если не зарегистрироваться',
    en: 'If you do not register',
  },
  lead: {
    kk: 'Тіркелмегені үшін қандай жаза барын білмейміз. Мерзімнен артық болғаны үшін айыппұл салынады.',
    ru: 'Какое наказание за отсутствие регистрации, нам неизвестно. За превышение срока пребывания есть штраф.',
    en: 'The penalty for not registering is not known to us. There are fines for staying too long.',
  },
  unregistered: { kk: 'Тіркелмесе', ru: 'Без регистрации', en: 'Not registering' },
  unregisteredText: {
    kk: 'Бұл үшін қандай жаза барын айтқан сенімді дереккөз таппадық. Сондықтан сома айтпаймыз.',
    ru: 'Надёжного источника о наказании за это мы не нашли, поэтому сумм не называем.',
    en: 'We found no reliable source that says what it costs, so we name no amount.',
  },
  overstay: { kk: 'Мерзімнен артық болса', ru: 'Превышение срока', en: 'Staying too long' },
  warned: {
    kk: '{warningUpToDays} күнге дейін: ескерту',
    ru: 'до {warningUpToDays, plural, one {# дня} few {# дней} many {# дней} other {# дня}}: предупреждение',
    en: 'up to {warningUpToDays, plural, one {# day} other {# days}}: a warning',
  },
  fined: {
    kk: 'одан көп, {fineUpToDays} күнге дейін: {fine, number} теңге айыппұл ({fineMci} АЕК)',
    ru: 'больше, но не дольше {fineUpToDays, plural, one {# дня} few {# дней} many {# дней} other {# дня}}: штраф {fine, number} тенге ({fineMci} МРП)',
    en: 'more, up to {fineUpToDays, plural, one {# day} other {# days}}: a fine of {fine, number} tenge ({fineMci} MCI)',
  },
  longer: { kk: 'Одан да ұзақ болса', ru: 'Ещё дольше', en: 'Staying longer still' },
  longerText: {
    kk: 'Айыппұл көбірек, сомасын білмейміз. Ескі бір дереккөз бойынша сот елден шығарып жіберуі мүмкін.',
    ru: 'Штраф больше, сумма нам неизвестна. По старому источнику, суд может выдворить из страны.',
    en: 'The fine is higher; we do not know how much. By an old source a court may expel you.',
  },
  hosts: { kk: 'Қабылдаушы тұлғалар', ru: 'Принимающие лица', en: 'Those who receive foreigners' },
  hostsText: {
    kk: 'Құжаттарды не кетуді қадағаламаса, кеш хабарласа. Жаңа тіркеуге қатысы бар ма – белгісіз.',
    ru: 'Если не следят за документами или выездом, сообщают поздно. Относится ли это к новой регистрации, неизвестно.',
    en: 'If they do not see to papers or departure, or report late. Whether the new registration is meant too is not known.',
  },
  individuals: {
    kk: 'жеке адам: ескерту',
    ru: 'частное лицо: предупреждение',
    en: 'private persons: a warning',
  },
  small: {
    kk: 'лауазымды адам, шағын бизнес, коммерциялық емес ұйым: {small, number} теңге ({smallBusinessMci} АЕК)',
    ru: 'должностные лица, малый бизнес, НКО: {small, number} тенге ({smallBusinessMci} МРП)',
    en: 'officials, small business, non-profits: {small, number} tenge ({smallBusinessMci} MCI)',
  },
  medium: {
    kk: 'орта бизнес: {medium, number} теңге ({mediumBusinessMci} АЕК)',
    ru: 'средний бизнес: {medium, number} тенге ({mediumBusinessMci} МРП)',
    en: 'medium business: {medium, number} tenge ({mediumBusinessMci} MCI)',
  },
  large: {
    kk: 'ірі бизнес: {large, number} теңге ({largeBusinessMci} АЕК)',
    ru: 'крупный бизнес: {large, number} тенге ({largeBusinessMci} МРП)',
    en: 'large business: {large, number} tenge ({largeBusinessMci} MCI)',
  },
  pending: {
    kk: 'Өтініш әлі тіркеу емес',
    ru: 'Заявление – ещё не регистрация',
    en: 'A filing is no registration',
  },
  pendingText: {
    kk: 'Үй иесі растағанша сіз тіркелмегенсіз. Өтініш болу мерзімін де ұзартпайды.',
    ru: 'Пока хозяин не подтвердил, вы не зарегистрированы. Срок пребывания заявление не продлевает.',
    en: 'Until your host confirms you are not registered. A filing does not make your stay longer either.',
  },
});
