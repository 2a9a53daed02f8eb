/** How a case is told on every page that tells of one, whoever reads it. */
export { caseIdOf } from './case-id.ts';
export { Charge, type ChargeView } from './charge.tsx';
export { groundMessages } from './charge-messages.ts';
export { clockLabels } from './clock-messages.ts';
export { Clocks } from './clocks.tsx';
export { type Days, daysInWords, periodOf } from './days-of.ts';
export { eventMessages } from './event-messages.ts';
export { eventText } from './event-text.ts';
export { entryFields, type FiledField, hostLine, personFields } from './filed.ts';
export { fullName } from './full-name.ts';
export { History } from './history.tsx';
export { timeLeft } from './how-it-stands.ts';
export { basisMessages, documentTypeMessages, sexMessages } from './messages.ts';
export { type FormTexts, mistakesOf } from './mistakes.ts';
export { notFound } from './not-found.ts';
export { type CaseVisit, showCaseTo } from './show-case.ts';
