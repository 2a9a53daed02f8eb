export { crossingFields } from './contract.ts';
export type { Crossing, Direction } from './crossing.ts';
export { crossingFieldLabels, crossingFieldMessages } from './messages.ts';
export { crossingsInOrder, type Stay, staysOf } from './movements.ts';
export { announceNewDocument, holdBackNewDocuments } from './new-documents.ts';
export { sameCrossing } from './same-crossing.ts';
export { crossingsOfDocument, findCrossings, insertCrossings } from './store.ts';
