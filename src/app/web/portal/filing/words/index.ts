export { basisMessages, documentTypeMessages, sexMessages } from '../../../case/index.ts';
export {
  choicesOf,
  languageChoices,
  languageName,
  regionChoices,
  stateChoices,
} from './choices.ts';
export { placeTypeMessages } from './messages.ts';
export { saidFor } from './said.ts';
