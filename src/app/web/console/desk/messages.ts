import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';

export const deskMessages = defineMessages({
  title: {
    kk: 'Үй иесінің жауабын енгізу',
    ru: 'Ответ хозяина у сотрудника',
    en: 'Answer of a host at the desk',
  },
  lead: {
    kk: 'Үй иесі хабарламасындағы кодты айтады.',
    ru: 'Хозяин называет код из своего сообщения.',
    en: 'The host reads out the code of their message.',
  },
  number: { kk: 'Істің нөмірі', ru: 'Номер дела', en: 'Number of the case' },
  numberHint: {
    kk: 'Мысалы, R-26-7F3K-9Q2M-4.',
    ru: 'Например, R-26-7F3K-9Q2M-4.',
    en: 'Such as R-26-7F3K-9Q2M-4.',
  },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  codeHint: { kk: 'Сегіз сан.', ru: 'Восемь цифр.', en: 'Eight digits.' },
  without: { kk: 'Кодсыз', ru: 'Без кода', en: 'Without a code' },
  representative: {
    kk: 'Меншік иесінің өкілі келді',
    ru: 'Пришёл представитель собственника',
    en: 'Somebody speaks for the owner',
  },
  representativeNote: {
    kk: 'Кәмелетке толмаған, әрекетке қабілетсіз немесе телефоны жоқ меншік иесі үшін. Қағаздарын қараңыз.',
    ru: 'За несовершеннолетнего, недееспособного или собственника без телефона. Посмотрите документы.',
    en: 'For a minor, for somebody who cannot, or for an owner without a phone. See their papers.',
  },
  show: { kk: 'Сұрауды көрсету', ru: 'Показать запрос', en: 'Show the request' },
  another: { kk: 'Басқа іс', ru: 'Другое дело', en: 'Another case' },
  ask: {
    kk: 'Үй иесінен сұраңыз: бұл адам сізде тұра ма?',
    ru: 'Спросите хозяина: этот человек живёт у вас?',
    en: 'Ask the host: does this person stay with you?',
  },
  evidence: {
    kk: 'Қандай қағаздарды көрдіңіз?',
    ru: 'Какие документы вы видели?',
    en: 'Which papers have you seen?',
  },
  evidenceHint: {
    kk: 'Кім кім үшін сөйлейді және қай құжат бойынша. Іске қосылады.',
    ru: 'Кто за кого говорит и по какому документу. Останется в деле.',
    en: 'Who speaks for whom, and by which document. It is kept with the case.',
  },
  vouched: {
    kk: 'Растау сіздің тұжырымыңызға сүйенеді: бұл адам осы жерді бере алады.',
    ru: 'Подтверждение опирается на ваш вывод: этот человек вправе предоставлять жильё.',
    en: 'The confirmation rests on your finding that this person may provide the place.',
  },
  extendTo: { kk: 'Жаңа соңғы күн', ru: 'Новый последний день', en: 'New last day' },
  says: { kk: 'Үй иесі не дейді?', ru: 'Что говорит хозяин?', en: 'What does the host say?' },
  confirm: { kk: 'Растайды', ru: 'Подтверждает', en: 'Confirms' },
  decline: { kk: 'Бас тартады', ru: 'Отказывает', en: 'Declines' },
  reason: { kk: 'Бас тартса, неге?', ru: 'Если отказывает, почему?', en: 'If they decline, why?' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  enter: { kk: 'Жауапты енгізу', ru: 'Внести ответ', en: 'Enter the answer' },
  agreed: {
    kk: 'Бұл үй иесі растап қойған, басқа меншік иелері растауы керек.',
    ru: 'Этот хозяин уже подтвердил; должны подтвердить другие собственники.',
    en: 'This host has confirmed already; the other owners have to.',
  },
});

/** What is wrong with what was typed, by pointer and what to do. */
export const deskMistakes: Readonly<Record<string, Message>> = defineMessages({
  '/number': {
    kk: 'Істің нөмірін енгізіңіз.',
    ru: 'Введите номер дела.',
    en: 'Enter the number of the case.',
  },
  '/code': {
    kk: 'Кодты енгізіңіз немесе «Кодсыз» дегенді белгілеңіз.',
    ru: 'Введите код или отметьте «Без кода».',
    en: 'Enter the code, or tick “Without a code”.',
  },
  '/evidence': {
    kk: 'Қандай қағаз көргеніңізді жазыңыз.',
    ru: 'Напишите, какие документы вы видели.',
    en: 'Write which papers you have seen.',
  },
  '/answer': { kk: 'Жауапты таңдаңыз.', ru: 'Выберите ответ.', en: 'Choose the answer.' },
  '/reason': { kk: 'Себебін таңдаңыз.', ru: 'Выберите причину.', en: 'Choose the reason.' },
});

export const { noCase } = defineMessages({
  noCase: {
    kk: 'Мұндай нөмірмен іс жоқ. Нөмірді тексеріңіз.',
    ru: 'Дела с таким номером нет. Проверьте номер.',
    en: 'There is no case with this number. Check the number.',
  },
});
