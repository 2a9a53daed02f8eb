/** A statement with papers, wherever the person is heard. */
export { AnswerForm } from './answer-form.tsx';
export { registerHearing } from './register-hearing.ts';
export { registerStatement } from './register-statement.ts';
export { SentAnswers } from './sent-answers.tsx';
