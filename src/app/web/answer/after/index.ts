export { endedPage } from './ended.page.tsx';
export { ownFilingPage } from './own-filing.page.tsx';
export { type AnswerResult, resultPage } from './result.page.tsx';
export { resultOf } from './result-of.ts';
