export { endedPage } from './ended.page.tsx';
export { resultMessages } from './messages.ts';
export { ownFilingPage } from './own-filing.page.tsx';
export { type AnswerResult, resultPage } from './result.page.tsx';
export { resultOf } from './result-of.ts';
