export { afterAct } from './after-act.ts';
export { lastDayOf } from './clocks-of.ts';
export { caseMessages } from './messages.ts';
export { registerCase } from './register-case.ts';
export { showOwnCase } from './show-own-case.ts';
