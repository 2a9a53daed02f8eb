import { defineMessages } from '../platform/i18n/index.ts';

export { fieldLabels } from './field-labels.ts';
export { specialStateNames } from './state-messages.ts';

/** What to say at a wrong field. `field` is its label: it stands first, in the case it is given in. */
export const peopleFieldMessages = defineMessages({
  'forbidden-characters': {
    kk: '{field}: тек әріптерді, бос орынды, дефисті, апострофты, нүкте мен үтірді пайдаланыңыз. Цифрлар мен басқа белгілер болмауы керек.',
    ru: '{field}: используйте только буквы, пробелы, дефисы, апострофы, точки и запятые. Цифр и других знаков быть не должно.',
    en: '{field}: use only letters, spaces, hyphens, apostrophes, dots and commas. Digits and other signs cannot stand here.',
  },
  'unknown-state': {
    kk: '{field}: мұндай мемлекет коды жоқ. Құжатта басылған кодты бас әріптермен жазыңыз, мысалы, UZB.',
    ru: '{field}: такого кода государства нет. Укажите код заглавными буквами, как он напечатан в документе, например UZB.',
    en: '{field}: there is no such code of a state. Give the code in capitals as the document prints it, for example UZB.',
  },
  'not-a-date': {
    kk: '{field}: күнді жыл, ай, күн ретімен жазыңыз, мысалы, 2026-11-23. Жыл 1900 мен 2200 аралығында болуы керек.',
    ru: '{field}: напишите дату в порядке год, месяц, день, например 2026-11-23. Год должен быть от 1900 до 2200.',
    en: '{field}: write the date as year, month, day, for example 2026-11-23. The year must be between 1900 and 2200.',
  },
  'no-such-day': {
    kk: '{field}: күнтізбеде мұндай күн жоқ.',
    ru: '{field}: такого дня в календаре нет.',
    en: '{field}: there is no such day in the calendar.',
  },
  'bad-document-number': {
    kk: '{field}: тек латын әріптері мен цифрларды пайдаланыңыз.',
    ru: '{field}: используйте только латинские буквы и цифры.',
    en: '{field}: use only Latin letters and digits.',
  },
  'bad-iin': {
    kk: '{field}: мұндай ЖСН жоқ. Он екі цифрды тексеріңіз.',
    ru: '{field}: такого ИИН не бывает. Проверьте все двенадцать цифр.',
    en: '{field}: there is no such IIN. Check its twelve digits.',
  },
  'bad-bin': {
    kk: '{field}: мұндай БСН жоқ. Он екі цифрды тексеріңіз.',
    ru: '{field}: такого БИН не бывает. Проверьте все двенадцать цифр.',
    en: '{field}: there is no such BIN. Check its twelve digits.',
  },
  'wrong-check-digit': {
    kk: '{field}: машинамен оқылатын жолдардағы бақылау цифры сәйкес келмейді. Жолдардың әр белгісін құжатпен салыстырыңыз.',
    ru: '{field}: контрольная цифра в машиночитаемых строках не сходится. Сверьте строки с документом знак за знаком.',
    en: '{field}: the check digit in the machine-readable lines does not fit. Compare the lines with the document sign by sign.',
  },
  'mrz-layout': {
    kk: '{field}: бұл пішім таныс емес. Паспортта екі жол, жеке куәлікте екі немесе үш жол болады. Оларды толық көшіріңіз.',
    ru: '{field}: такой формат нам не знаком. В паспорте две строки, в удостоверении личности две или три. Перепишите их целиком.',
    en: '{field}: we do not know this format. A passport has two lines, an identity card two or three. Copy them in full.',
  },
  'mrz-length': {
    kk: '{field}: {line}-жолдағы белгілер саны: {length}. Паспорттың әр жолында 44 белгі, жеке куәлікте 30 немесе 36 белгі болады. < белгілерін де санаңыз.',
    ru: '{field}: знаков в строке {line}: {length}. В паспорте в каждой строке 44 знака, в удостоверении личности 30 или 36. Знаки < тоже считаются.',
    en: '{field}: characters in line {line}: {length}. Each line of a passport has 44, of an identity card 30 or 36. Signs < count too.',
  },
  'mrz-alphabet': {
    kk: '{field}: {line}-жолдағы {position}-белгі бұл жерде тұра алмайды. Жолдарда тек A–Z бас әріптері, цифрлар және < белгісі болады.',
    ru: '{field}: в строке {line} знак номер {position} здесь стоять не может. В строках бывают только заглавные буквы A–Z, цифры и знак <.',
    en: '{field}: in line {line}, character {position} cannot stand there. The lines hold only capitals A–Z, digits and the sign <.',
  },
  'not-an-identity-document': {
    kk: '{field}: бұл – виза. Паспорттың немесе жеке куәліктің жолдарын көшіріңіз.',
    ru: '{field}: это виза. Перепишите строки из паспорта или удостоверения личности.',
    en: '{field}: this is a visa. Copy the lines of your passport or identity card.',
  },
  'differs-from-mrz': {
    kk: '{field}: құжаттың машинамен оқылатын жолдарында басқаша: {mrz}. Қайсысы дұрыс екенін тексеріңіз.',
    ru: '{field}: в машиночитаемых строках документа иначе: {mrz}. Проверьте, что верно.',
    en: '{field}: the machine-readable lines of the document say otherwise: {mrz}. Check which is right.',
  },
});
