export { amendRegistration } from './amend-registration.ts';
export { type Approach, answerRequest } from './answer-request.ts';
export {
  DECLINE_REASONS,
  type DeclineReason,
  type Degree,
  type Doubt,
  type Status,
} from './case/state.ts';
export { loadForUpdate, type StoredCase } from './case-store.ts';
export { type CaseChange, changeCase } from './change-case.ts';
export { loadContext } from './context.ts';
export {
  amendmentSchema,
  answerSchema,
  clearingSchema,
  type Filing,
  type FilingInput,
  filingSchema,
  withdrawalSchema,
} from './contract.ts';
export * from './drafts/index.ts';
export { type ExportedData, exportMyData } from './export-my-data.ts';
export { factsFor } from './facts.ts';
export { fileRegistration } from './file-registration.ts';
export { type ListQuery, listRegistrations } from './list-registrations.ts';
export { registrationFieldLabels, registrationFieldMessages } from './messages.ts';
export { createPerson } from './person-store.ts';
export { certificatePdf, type HeldCertificate, readCertificate } from './read-certificate.ts';
export { readRegistration } from './read-registration.ts';
export { type RequestView, readRequest } from './read-request.ts';
export { REFUSALS, type RefusalCode } from './refusals.ts';
export type { Services } from './services.ts';
export { presentStanding } from './standing.ts';
export { done, type Outcome, refused, unitOfWork } from './unit-of-work.ts';
export { verifyCertificate } from './verify-certificate.ts';
export * from './views.ts';
export { withdrawRegistration } from './withdraw-registration.ts';
