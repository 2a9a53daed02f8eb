export {
  checkDocument,
  type DocumentCheck,
  type DocumentErrorCode,
} from './check-document.ts';
export { composeMrz, type MrzHolder } from './compose-mrz.ts';
export { contactLanguageSchema, emailSchema, phoneSchema } from './contact-schema.ts';
export {
  contactSchema,
  DOCUMENT_TYPES,
  documentNumberSchema,
  documentSchema,
  type Immigrant,
  immigrantSchema,
  stateSchema,
} from './contract.ts';
export { binSchema, iinSchema } from './identification-number.ts';
export { fieldLabels, peopleFieldMessages } from './messages.ts';
export type {
  Mrz,
  MrzFault,
  MrzFaultCode,
  MrzFaultField,
  MrzFormat,
  MrzResult,
  Sex,
} from './mrz.ts';
export { nameSchema } from './name-schema.ts';
export { parseMrz } from './parse-mrz.ts';
export { sameName, type TypedName } from './same-name.ts';
export { canonicalState, isStateCode, sameState, stateName } from './states.ts';
export type { TypedDocument, TypedParticulars } from './typed-particulars.ts';
