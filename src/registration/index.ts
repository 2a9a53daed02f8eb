export { amendRegistration } from './amend-registration.ts';
export { anotherAsking, channelTo } from './another-asking.ts';
export { type Answering, answer, answerRequest } from './answer-request.ts';
export { type Attachment, insertAttachments } from './attachment-store.ts';
export type { DeadlineKind } from './case/deadlines.ts';
export {
  DECLINE_REASONS,
  type DeclineReason,
  type Degree,
  type Doubt,
  OFFICER_GROUNDS,
  type OfficerGround,
  openAsking,
  type Status,
  type Through,
} from './case/state.ts';
export { loadCase, loadForUpdate, type StoredCase } from './case-store.ts';
export { type CaseChange, changeCase } from './change-case.ts';
export { loadContext } from './context.ts';
export {
  ATTACHMENT_TYPES,
  type AttachmentInput,
  amendmentSchema,
  answerSchema,
  type Clearing,
  complaintDecisionSchema,
  complaintSchema,
  decisionSchema,
  extensionSchema,
  type Filing,
  type FilingInput,
  filingSchema,
  hearingSchema,
  hostAskingSchema,
  leavingAnswerSchema,
  leavingSchema,
  MOST_FILES,
  type OfficerDecision,
  statementSchema,
  textSchema,
  withdrawalSchema,
} from './contract.ts';
export { borderCrossingSchema } from './crossings/contract.ts';
export type { CrossingResult } from './crossings/result.ts';
export * from './delegations/index.ts';
export * from './drafts/index.ts';
export { type ExportedData, exportMyData } from './export-my-data.ts';
export { extendRegistration } from './extend-registration.ts';
export { factsFor } from './facts.ts';
export { type FeedResult, type Tally, tallyText } from './feeds/feed.ts';
export type { FeedLine, TellRefused } from './feeds/import-feed.ts';
export { fileRegistration } from './file-registration.ts';
export { type Approach, isSentToFiler } from './find-asked.ts';
export { giveEvidence } from './give-evidence.ts';
export { giveStatement } from './give-statement.ts';
export { importCrossings } from './import-crossings.ts';
export { importLostDocuments } from './import-lost-documents.ts';
export { importProperty } from './import-property.ts';
export { inPersonCode } from './in-person-code.ts';
export * from './invitations/index.ts';
export { type ListQuery, listRegistrations } from './list-registrations.ts';
export * from './list-views.ts';
export { casesAt, holdPlaces, lookAgainAt } from './look-again.ts';
export { lostDocumentSchema } from './lost-documents/contract.ts';
export { lostDocumentFieldLabels } from './lost-documents/messages.ts';
export type { LostDocumentResult } from './lost-documents/result.ts';
export { registrationFieldLabels, registrationFieldMessages } from './messages.ts';
export * from './my-place/index.ts';
export * from './not-me/index.ts';
export type { PersonDegree } from './person-degree.ts';
export { createPerson } from './person-store.ts';
export { propertyRecordSchema } from './property-records/contract.ts';
export { propertyFieldLabels, propertyFieldMessages } from './property-records/messages.ts';
export type { PropertyResult } from './property-records/result.ts';
export type { DeliveryView, ReachView } from './reach-contract.ts';
export { readAttachment } from './read-attachment.ts';
export { LARGEST_FILE, readAttachments } from './read-attachments.ts';
export { certificatePdf, type HeldCertificate, readCertificate } from './read-certificate.ts';
export { readRegistration } from './read-registration.ts';
export { type RequestView, readAsked, readInPerson, readRequests } from './read-request.ts';
export { recordCrossings } from './record-crossings.ts';
export { recordLostDocuments } from './record-lost-documents.ts';
export { recordProperty } from './record-property.ts';
export { REFUSALS, type RefusalCode } from './refusals.ts';
export { answerLeaving, sayLeft } from './say-left.ts';
export type { Services } from './services.ts';
export { settleCase } from './settle-case.ts';
export { presentStanding } from './standing.ts';
export { sweepDeadlines } from './sweep-deadlines.ts';
export { done, type Outcome, refused, unitOfWork } from './unit-of-work.ts';
export { verifyCertificate } from './verify-certificate.ts';
export * from './views.ts';
export { withdrawRegistration } from './withdraw-registration.ts';
export { type WrittenNote, writtenNote } from './write-down.ts';
