import { defineMessages } from '../i18n/index.ts';

/** What is wrong with one field; `{field}` is its label. The keys are the stable codes of the API. */
export const fieldMessages = defineMessages({
  required: {
    kk: '{field}: толтырыңыз.',
    ru: '{field}: заполните это поле.',
    en: '{field}: fill this in.',
  },
  'wrong-type': {
    kk: '{field}: мән басқа түрде болуы керек ({expected}).',
    ru: '{field}: нужно значение другого вида ({expected}).',
    en: '{field}: a value of another kind is needed ({expected}).',
  },
  'unknown-field': {
    kk: '{field}: мұндай өріс жоқ. Атауын тексеріңіз немесе алып тастаңыз.',
    ru: '{field}: такого поля нет. Проверьте название или уберите его.',
    en: '{field}: there is no such field. Check its name or leave it out.',
  },
  'too-short': {
    kk: '{field}: тым қысқа. Кемінде {minimum, number} таңба керек.',
    ru: '{field}: слишком коротко. Нужно не меньше {minimum, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
    en: '{field}: too short. At least {minimum, plural, one {# character is} other {# characters are}} needed.',
  },
  'too-long': {
    kk: '{field}: тым ұзын. Ең көбі {maximum, number} таңба.',
    ru: '{field}: слишком длинно. Можно не больше {maximum, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
    en: '{field}: too long. At most {maximum, plural, one {# character is} other {# characters are}} allowed.',
  },
  'too-few': {
    kk: '{field}: тым аз. Кемінде {minimum, number} жазба керек.',
    ru: '{field}: слишком мало. Нужно не меньше {minimum, plural, one {# записи} few {# записей} many {# записей} other {# записи}}.',
    en: '{field}: too few. At least {minimum, plural, one {# entry is} other {# entries are}} needed.',
  },
  'too-many': {
    kk: '{field}: тым көп. Ең көбі {maximum, number} жазба.',
    ru: '{field}: слишком много. Можно не больше {maximum, plural, one {# записи} few {# записей} many {# записей} other {# записи}}.',
    en: '{field}: too many. At most {maximum, plural, one {# entry is} other {# entries are}} allowed.',
  },
  'too-small': {
    kk: '{field}: тым аз. Ең кіші мән – {minimum}.',
    ru: '{field}: слишком мало. Наименьшее значение – {minimum}.',
    en: '{field}: too small. The smallest value is {minimum}.',
  },
  'too-large': {
    kk: '{field}: тым көп. Ең үлкен мән – {maximum}.',
    ru: '{field}: слишком много. Наибольшее значение – {maximum}.',
    en: '{field}: too large. The largest value is {maximum}.',
  },
  'not-one-of': {
    kk: '{field}: мыналардың бірін таңдаңыз: {options}.',
    ru: '{field}: выберите одно из: {options}.',
    en: '{field}: choose one of: {options}.',
  },
  malformed: {
    kk: '{field}: бұлай жазылмайды. Қайта тексеріп жазыңыз.',
    ru: '{field}: так это не пишут. Проверьте и введите ещё раз.',
    en: '{field}: this is not written in the right way. Check it and enter it again.',
  },
  'unknown-language': {
    kk: '{field}: тілдің кодын екі немесе үш әріппен жазыңыз, мысалы, kk, ru, en.',
    ru: '{field}: укажите код языка из двух или трёх букв, например kk, ru, en.',
    en: '{field}: give the code of a language in two or three letters, for example kk, ru, en.',
  },
  'bad-email': {
    kk: '{field}: мекенжай қате жазылған. Ол name@example.com сияқты болуы керек.',
    ru: '{field}: адрес написан с ошибкой. Он должен выглядеть так: name@example.com.',
    en: '{field}: this is not an e-mail address. It should look like name@example.com.',
  },
  'bad-phone': {
    kk: '{field}: нөмірді плюс белгісі мен ел кодынан бастап жазыңыз, мысалы, +7 700 000 00 00.',
    ru: '{field}: напишите номер со знаком плюс и кодом страны, например +7 700 000 00 00.',
    en: '{field}: write the number with a plus and the country code, for example +7 700 000 00 00.',
  },
});

/** How a field is called when it has no label of its own. */
export const labelMessages = defineMessages({
  whole: { kk: 'Жіберілген деректер', ru: 'Отправленные данные', en: 'What was sent' },
});
