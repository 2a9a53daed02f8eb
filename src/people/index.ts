export { contactLanguageSchema, emailSchema, phoneSchema } from '../platform/contract/index.ts';
export {
  checkDocument,
  type DocumentCheck,
  type DocumentErrorCode,
} from './check-document.ts';
export { composeMrz, type MrzHolder } from './compose-mrz.ts';
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
export { LAYOUTS } from './mrz-layout.ts';
export { nameSchema } from './name-schema.ts';
export { parseMrz } from './parse-mrz.ts';
export { sameName, type TypedName } from './same-name.ts';
export { canonicalState, isStateCode, sameState, stateCodes, stateName } from './states.ts';
export type { TypedDocument, TypedParticulars } from './typed-particulars.ts';
