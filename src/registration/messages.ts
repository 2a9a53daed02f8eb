import { defineMessages, type Message } from '../platform/i18n/index.ts';
import { delegationFieldLabels, delegationFieldMessages } from './delegations/messages.ts';
import { invitationFieldLabels, invitationFieldMessages } from './invitations/messages.ts';

/** What is wrong with a field of a filing, an answer or a decision; `field` is its label. */
export const registrationFieldMessages = defineMessages({
  ...invitationFieldMessages,
  ...delegationFieldMessages,
  'not-an-immigrant': {
    kk: '{field}: Қазақстан азаматтары бұл жерде тіркелмейді.',
    ru: '{field}: граждане Казахстана здесь не регистрируются.',
    en: '{field}: citizens of Kazakhstan do not register here.',
  },
  'in-the-future': {
    kk: '{field}: бұл күн әлі келген жоқ.',
    ru: '{field}: эта дата ещё не наступила.',
    en: '{field}: this date is in the future.',
  },
  'in-the-past': {
    kk: '{field}: бұл күн өтіп кеткен.',
    ru: '{field}: этот день уже прошёл.',
    en: '{field}: this day is over.',
  },
  'before-birth': {
    kk: '{field}: бұл күн туған күннен бұрын.',
    ru: '{field}: эта дата раньше даты рождения.',
    en: '{field}: this date is before the date of birth.',
  },
  'before-entry': {
    kk: '{field}: бұл күн шекарадан өткен күннен бұрын.',
    ru: '{field}: эта дата раньше дня пересечения границы.',
    en: '{field}: this date is before the day of crossing the border.',
  },
  'until-before-from': {
    kk: '{field}: соңғы күн алғашқы күннен бұрын.',
    ru: '{field}: последний день раньше первого.',
    en: '{field}: the last day is before the first.',
  },
  'too-long-ago': {
    kk: '{field}: бұл күн бір жылдан астам бұрын. Жылын тексеріңіз.',
    ru: '{field}: эта дата больше года назад. Проверьте год.',
    en: '{field}: this date is more than a year ago. Check the year.',
  },
  'too-far-in-the-future': {
    kk: '{field}: бұл күнге дейін бір жылдан астам уақыт бар. Жылын тексеріңіз.',
    ru: '{field}: до этой даты больше года. Проверьте год.',
    en: '{field}: this date is more than a year ahead. Check the year.',
  },
  'too-far-ahead': {
    kk: '{field}: бұл мерзім үш жылдан ұзақ. Жылын тексеріңіз.',
    ru: '{field}: такой срок длиннее трёх лет. Проверьте год.',
    en: '{field}: this makes the stay longer than three years. Check the year.',
  },
  'contact-missing': {
    kk: '{field}: ЖСН, БСН, телефон немесе электрондық поштаның кемінде бірін жазыңыз.',
    ru: '{field}: укажите хотя бы одно из четырёх: ИИН, БИН, телефон или электронную почту.',
    en: '{field}: give at least one of IIN, BIN, phone or e-mail.',
  },
  'unknown-place': {
    kk: '{field}: мұндай орын жоқ. Мекенжайды жазып енгізіңіз.',
    ru: '{field}: такого места нет. Введите адрес.',
    en: '{field}: there is no such place. Type the address instead.',
  },
  'not-correctable': {
    kk: '{field}: бұл сіздің бас тартылған өтінішіңіз емес.',
    ru: '{field}: это не ваше заявление, по которому отказано.',
    en: '{field}: this is not a refused filing of yours.',
  },
  'not-yours': {
    kk: '{field}: бұл сіздің ісіңіз емес.',
    ru: '{field}: это не ваше дело.',
    en: '{field}: this is not a case of yours.',
  },
  'bad-kato': {
    kk: '{field}: ӘАОЖ коды тоғыз саннан тұрады және облыс кодынан басталады.',
    ru: '{field}: код КАТО состоит из девяти цифр и начинается с кода области.',
    en: '{field}: a KATO code has nine digits and begins with the code of a region.',
  },
  'doubt-not-open': {
    kk: '{field}: бұл істе мұндай күмән ашық емес.',
    ru: '{field}: такого сомнения по этому делу нет.',
    en: '{field}: this doubt is not open in this case.',
  },
  'not-this-person': {
    kk: '{field}: бұл осы адамның ісі емес.',
    ru: '{field}: это не дело этого человека.',
    en: '{field}: this is not a case of this person.',
  },
  'not-later': {
    kk: '{field}: бұл күн қазіргі соңғы күннен кейін болуы керек.',
    ru: '{field}: эта дата должна быть позже нынешнего последнего дня.',
    en: '{field}: this day has to be after the present last day.',
  },
  'before-stay': {
    kk: '{field}: бұл күн болудың алғашқы күнінен бұрын.',
    ru: '{field}: эта дата раньше первого дня пребывания.',
    en: '{field}: this date is before the first day of the stay.',
  },
  'wrong-content': {
    kk: '{field}: файл PDF, JPEG немесе PNG емес. Басқа файл таңдаңыз.',
    ru: '{field}: это не PDF, JPEG и не PNG. Выберите другой файл.',
    en: '{field}: this is not a PDF, JPEG or PNG. Choose another file.',
  },
  'file-too-large': {
    kk: '{field}: файл тым үлкен. Кішірек файл таңдаңыз.',
    ru: '{field}: файл слишком большой. Выберите файл поменьше.',
    en: '{field}: the file is too large. Choose a smaller one.',
  },
  'bad-desk-code': {
    kk: '{field}: код сегіз саннан тұрады.',
    ru: '{field}: код состоит из восьми цифр.',
    en: '{field}: a code has eight digits.',
  },
  'code-or-papers': {
    kk: '{field}: код немесе өкілдің қағаздары, екеуі бірге емес.',
    ru: '{field}: либо код, либо документы представителя, но не то и другое.',
    en: '{field}: either the code or the papers of a representative, not both.',
  },
  'without-its-doubt': {
    kk: '{field}: бұл тек possible-duplicate күмәнімен бірге беріледі.',
    ru: '{field}: указывается только вместе с сомнением possible-duplicate.',
    en: '{field}: goes only with the doubt possible-duplicate.',
  },
});

/** Labels of the fields that registration itself adds to a filing; those of the person are in `people`. */
export const registrationFieldLabels: Readonly<Record<string, Message>> = defineMessages({
  ...invitationFieldLabels,
  ...delegationFieldLabels,
  '/immigrant': { kk: 'Көшіп келуші', ru: 'Иммигрант', en: 'Immigrant' },
  '/entry': { kk: 'Елге кіру', ru: 'Въезд', en: 'Entry' },
  '/entry/crossedOn': {
    kk: 'Шекарадан өткен күн',
    ru: 'День пересечения границы',
    en: 'Day of crossing the border',
  },
  '/entry/checkpoint': { kk: 'Өткізу пункті', ru: 'Пункт пропуска', en: 'Checkpoint' },
  '/entry/basis': { kk: 'Болу негізі', ru: 'Основание пребывания', en: 'Basis of the stay' },
  '/entry/permittedUntil': {
    kk: 'Рұқсаттың соңғы күні',
    ru: 'Разрешено до',
    en: 'Permitted until',
  },
  '/host': { kk: 'Үй иесі', ru: 'Хозяин жилья', en: 'Host' },
  '/host/name': { kk: 'Үй иесінің аты', ru: 'Имя хозяина', en: 'Name of the host' },
  '/host/iin': { kk: 'Үй иесінің ЖСН', ru: 'ИИН хозяина', en: 'IIN of the host' },
  '/host/bin': { kk: 'Ұйымның БСН', ru: 'БИН организации', en: 'BIN of the organisation' },
  '/host/phone': {
    kk: 'Үй иесінің телефоны',
    ru: 'Телефон хозяина',
    en: 'Phone of the host',
  },
  '/host/email': {
    kk: 'Үй иесінің электрондық поштасы',
    ru: 'Электронная почта хозяина',
    en: 'E-mail of the host',
  },
  '/code': { kk: 'Код', ru: 'Код', en: 'Code' },
  '/place': { kk: 'Тұратын орын', ru: 'Место проживания', en: 'Place of stay' },
  '/place/id': { kk: 'Орынның нөмірі', ru: 'Номер места', en: 'Number of the place' },
  '/place/kato': { kk: 'ӘАОЖ коды', ru: 'Код КАТО', en: 'KATO code' },
  '/place/rca': { kk: 'МТК', ru: 'РКА', en: 'RCA code' },
  '/place/street': { kk: 'Көше', ru: 'Улица', en: 'Street' },
  '/place/house': { kk: 'Үй', ru: 'Дом', en: 'House' },
  '/place/flat': { kk: 'Пәтер', ru: 'Квартира', en: 'Flat' },
  '/place/type': { kk: 'Орынның түрі', ru: 'Вид места', en: 'Type of place' },
  '/stay': { kk: 'Болу мерзімі', ru: 'Срок пребывания', en: 'Stay' },
  '/stay/from': {
    kk: 'Болудың алғашқы күні',
    ru: 'Первый день пребывания',
    en: 'First day of the stay',
  },
  '/stay/until': {
    kk: 'Болудың соңғы күні',
    ru: 'Последний день пребывания',
    en: 'Last day of the stay',
  },
  '/corrects': { kk: 'Түзетілетін өтініш', ru: 'Исправляемое заявление', en: 'Filing to correct' },
  '/party': { kk: 'Бірге келгендер', ru: 'Группа', en: 'Party' },
  '/samePersonAs': {
    kk: 'Сол адамның ісі',
    ru: 'Дело того же лица',
    en: 'Case of the same person',
  },
  '/number': { kk: 'Істің нөмірі', ru: 'Номер дела', en: 'Number of the case' },
  '/representative': { kk: 'Өкіл', ru: 'Представитель', en: 'Representative' },
  '/approved': { kk: 'Орын беруші деп танылды', ru: 'Признан хозяином', en: 'Found to be a host' },
  '/answer': { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  '/reason': { kk: 'Себеп', ru: 'Причина', en: 'Reason' },
  '/note': { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  '/version': { kk: 'Нұсқа', ru: 'Версия', en: 'Version' },
  '/decision': { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  '/doubts': { kk: 'Күмәндар', ru: 'Сомнения', en: 'Doubts' },
  '/doubts/*': { kk: 'Күмән', ru: 'Сомнение', en: 'Doubt' },
  '/ground': { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
  '/fields': { kk: 'Дұрыс емес өрістер', ru: 'Неверные поля', en: 'Inaccurate fields' },
  '/fields/*': { kk: 'Өріс', ru: 'Поле', en: 'Field' },
  '/dates': { kk: 'Бұзылған күндер', ru: 'Дни нарушения', en: 'Days of the violation' },
  '/dates/*': { kk: 'Күн', ru: 'День', en: 'Day' },
  '/notice': { kk: 'Хабарлама', ru: 'Сообщение', en: 'Notice' },
  '/fix': { kk: 'Қалай түзетуге болады', ru: 'Как исправить', en: 'How to repair it' },
  '/because': { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  '/text': { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  '/files': { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  '/files/*': { kk: 'Файл', ru: 'Файл', en: 'File' },
  '/files/*/name': { kk: 'Файлдың аты', ru: 'Название файла', en: 'Name of the file' },
  '/files/*/type': { kk: 'Файлдың түрі', ru: 'Вид файла', en: 'Type of the file' },
  '/files/*/content': { kk: 'Файл', ru: 'Файл', en: 'File' },
  '/role': { kk: 'Кім ретінде', ru: 'В качестве кого', en: 'Role' },
  '/evidence': { kk: 'Не көрдіңіз', ru: 'Что вы видели', en: 'What was seen' },
  '/email': { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  '/until': { kk: 'Соңғы күн', ru: 'Последний день', en: 'Last day' },
  '/on': { kk: 'Күні', ru: 'День', en: 'Day' },
  '/reopen': { kk: 'Қайта ашылатын іс', ru: 'Дело для открытия снова', en: 'Case to reopen' },
  '/duplicate': { kk: 'Кім екені', ru: 'Кто это', en: 'Who it is' },
});

/** What the foreigner can do after a host's "no"; the rest of the filing is kept. */
export const fixMessages = defineMessages({
  'dates-wrong': {
    kk: 'Күндерді үй иесімен келісіп, түзетіп қайта жіберіңіз. Қалған деректер сақталды.',
    ru: 'Согласуйте даты с хозяином, исправьте и отправьте снова. Остальное сохранено.',
    en: 'Agree on the dates with your host, correct them and send again. Everything else is kept.',
  },
  'not-my-place': {
    kk: 'Мекенжайды немесе үй иесін тексеріп, түзетіп қайта жіберіңіз. Қалған деректер сақталды.',
    ru: 'Проверьте адрес или контакт хозяина, исправьте и отправьте снова. Остальное сохранено.',
    en: 'Check the address or the host, correct it and send again. Everything else is kept.',
  },
  'inaccurate-information': {
    kk: 'Көрсетілген өрістерді құжат бойынша түзетіп, қайта жіберіңіз. Қалған деректер сақталды.',
    ru: 'Исправьте указанные поля по документу и отправьте снова. Остальное сохранено.',
    en: 'Correct the fields named here by your document and send again. Everything else is kept.',
  },
  'stay-violation': {
    kk: 'Күндеріңізді тексеріңіз. Олар дұрыс болса, шағым беріңіз немесе полициядан рұқсат туралы сұраңыз.',
    ru: 'Проверьте свои даты. Если они верны, подайте жалобу или спросите в полиции о разрешении.',
    en: 'Check your days. If they are right, complain, or ask the police about a permit.',
  },
  other: {
    kk: 'Үй иесімен сөйлесіңіз немесе басқа адамды көрсетіп, қайта жіберіңіз. Енгізгеніңіз сақталды.',
    ru: 'Поговорите с хозяином или укажите другого и отправьте снова. Всё введённое сохранено.',
    en: 'Talk to your host or name another one, and send again. Everything you entered is kept.',
  },
});

export const noticeMessages = defineMessages({
  receipt: {
    kk: 'Қолхат өтініштің берілгенін растайды. Бұл әлі тіркеу емес.',
    ru: 'Квитанция подтверждает, что заявление подано. Это ещё не регистрация.',
    en: 'This shows that you have filed. It is not yet a registration.',
  },
});

export const issuerMessages = defineMessages({
  issuer: {
    kk: 'Көші-қон полициясының ақпараттық жүйесі',
    ru: 'Информационная система «Миграционная полиция»',
    en: 'Information System of the Migration Police',
  },
});
