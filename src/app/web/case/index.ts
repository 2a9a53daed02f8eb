/** How a case is told on every page that tells of one, whoever reads it. */
export { caseIdOf } from './case-id.ts';
export { type Days, daysInWords, periodOf } from './days-of.ts';
export { entryFields, type FiledField, personFields } from './filed.ts';
export { fullName } from './full-name.ts';
export { basisMessages, documentTypeMessages, eventMessages, sexMessages } from './messages.ts';
export { notFound } from './not-found.ts';
export { type CaseVisit, showCaseTo } from './show-case.ts';
