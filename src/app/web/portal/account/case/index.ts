export { registerCase } from './register-case.ts';
export { type CaseVisit, showOwn } from './show-own.ts';
