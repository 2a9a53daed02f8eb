/** A statement with papers, wherever the person is heard. */
export { AnswerForm } from './answer-form.tsx';
export {
  type HearingForm,
  hearingBody,
  mistakesIn,
  readHearingForm,
  uploadErrors,
} from './hearing-form.ts';
export { registerHearing } from './register-hearing.ts';
export { SentAnswers } from './sent-answers.tsx';
export { takeUploads } from './uploads.ts';
