export { actTitles } from './messages.ts';
export { refusalMistake } from './mistakes.ts';
export { isUnknownToHosts, mayClear, possibleActs } from './possible.ts';
export { registerActs } from './register-acts.ts';
