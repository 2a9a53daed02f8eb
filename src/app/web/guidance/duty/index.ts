export { daysAhead } from './days-ahead.ts';
export { questionMessages } from './messages.ts';
export { dutyQuestionOf, type Question, questionOf } from './question.ts';
export { registerDuty } from './register-duty.ts';
