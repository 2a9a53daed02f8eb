export { type Answerer, answererByLink, answererSignedIn } from './answerer.ts';
export {
  type ConsentRequest,
  closeRequest,
  contactsOf,
  findRequest,
  openRequest,
  type TypedHost,
} from './asking.ts';
export { linkToken, type OpenedLink, openLink } from './link.ts';
export { type AskingRecord, listAskingsIn, listAskingsTo } from './list-askings.ts';
