import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const hearingMessages = defineMessages({
  title: { kk: 'Қызметкерге жауап беріңіз', ru: 'Ответьте сотруднику', en: 'Answer the officer' },
  lead: {
    kk: 'Қызметкер бір нәрсе дұрыс емес деп ойлайды. Ештеңе шешілген жоқ, алдымен сізді тыңдайды.',
    ru: 'Сотрудник думает, что не всё верно. Ничего не решено: сначала выслушают вас.',
    en: 'An officer thinks that something is not right. Nothing is decided: first you are heard.',
  },
  answerBy: {
    kk: 'Соңғы күні: {day}. {left}.',
    ru: 'Последний день для ответа: {day}. {left}.',
    en: 'Answer by {day}. {left}.',
  },
  over: {
    kk: 'Жауап мерзімі {day} күні өтті. Шешім шыққанша әлі жауап беруге болады.',
    ru: 'Срок ответа прошёл {day}. Пока решения нет, ответить ещё можно.',
    en: 'The time to answer ended on {day}. As long as nothing is decided you can still answer.',
  },
  about: { kk: 'Не туралы', ru: 'О чём речь', en: 'What it is about' },
  after: { kk: 'Содан кейін не болады', ru: 'Что будет потом', en: 'What happens then' },
  thenDecides: {
    kk: 'Жауап бергеннен кейін немесе осы мерзім өткен соң қызметкер шешеді.',
    ru: 'После вашего ответа или когда пройдёт этот срок, сотрудник примет решение.',
    en: 'Once you have answered, or this time is over, the officer decides.',
  },
  thenGoesOn: {
    kk: 'Бәрі дұрыс болса, іс әрі қарай жүреді.',
    ru: 'Если всё верно, дело пойдёт дальше.',
    en: 'If all is right, the case goes on.',
  },
  thenRefused: {
    kk: 'Дұрыс болмаса, бас тартуы мүмкін. Себебі мен қалай түзету керегі айтылады, шағым беруге болады.',
    ru: 'Если нет, может отказать. Вам скажут почему и как исправить; решение можно обжаловать.',
    en: 'If not, they may refuse. You are told why and how to repair it, and you can complain.',
  },
  sent: { kk: 'Жіберген жауабыңыз', ru: 'Что вы отправили', en: 'What you have sent' },
  more: { kk: 'Тағы қосу', ru: 'Добавить ещё', en: 'Add more' },
  yourAnswer: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  text: { kk: 'Не айтқыңыз келеді?', ru: 'Что вы хотите сказать?', en: 'What do you want to say?' },
  textHint: {
    kk: 'Кез келген тілде, ең көбі 4000 таңба.',
    ru: 'На любом языке, не больше 4000 знаков.',
    en: 'In any language, at most 4,000 characters.',
  },
  files: { kk: 'Фото немесе PDF', ru: 'Фото или PDF', en: 'Photos or PDF' },
  filesHint: {
    kk: 'Ең көбі бес файл, әрқайсысы 5 МБ-қа дейін: PDF, JPEG немесе PNG.',
    ru: 'До пяти файлов, каждый до 5 МБ: PDF, JPEG или PNG.',
    en: 'Up to five files of 5 MB each: PDF, JPEG or PNG.',
  },
  send: { kk: 'Жауапты жіберу', ru: 'Отправить ответ', en: 'Send the answer' },
});

/** What is wrong with what was sent. */
export const hearingMistakes = defineMessages({
  text: { kk: 'Жауабыңызды жазыңыз.', ru: 'Напишите ответ.', en: 'Write your answer.' },
  wrongKind: {
    kk: '{name}: бұл PDF, JPEG немесе PNG емес.',
    ru: '{name}: это не PDF, JPEG и не PNG.',
    en: '{name}: this is not a PDF, JPEG or PNG.',
  },
  tooLarge: {
    kk: '{name}: файл 5 МБ-тан үлкен.',
    ru: '{name}: файл больше 5 МБ.',
    en: '{name}: the file is larger than 5 MB.',
  },
  tooMany: {
    kk: 'Бестен көп файл таңдалды.',
    ru: 'Выбрано больше пяти файлов.',
    en: 'More than five files were chosen.',
  },
  broken: {
    kk: 'Файлдар толық жетпеді.',
    ru: 'Файлы дошли не полностью.',
    en: 'The files did not arrive in full.',
  },
  again: {
    kk: 'Файлдарды қайта таңдаңыз: олар сақталмайды.',
    ru: 'Выберите файлы снова: они не сохраняются.',
    en: 'Choose the files again: they are not kept.',
  },
});
