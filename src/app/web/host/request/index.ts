export { type AnswerForm, readAnswerForm } from './answer-form.ts';
export { answerWith } from './answer-with.ts';
export { DeclineForm, type DeclineFormProps } from './decline-form.tsx';
export { Facts, type ShownRequest } from './facts.tsx';
export { reasonMessages, requestMessages } from './messages.ts';
export { mistakesOf } from './mistakes.ts';
export { RefusedAnswer } from './refused-answer.tsx';
export { type RequestPageProps, requestPage, titled } from './request.page.tsx';
