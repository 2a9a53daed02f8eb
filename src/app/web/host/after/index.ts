export { endedPage } from './ended.page.tsx';
export { endedMessages, resultMessages } from './messages.ts';
export { ownFilingPage } from './own-filing.page.tsx';
export { type AnswerResult, consequenceOf, headingOf, resultPage } from './result.page.tsx';
export { resultOf } from './result-of.ts';
export { sendTold, toldEnded, toldRefusal, toldResult, wantsFewWords } from './told.ts';
