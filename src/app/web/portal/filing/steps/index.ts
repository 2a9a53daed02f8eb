export { pieceOf, type Typed } from './fields.ts';
export { stepHeadings } from './messages.ts';
export { FILING_TEXTS, linesMissing, localised, mistakesOf } from './mistakes.ts';
export { Passport } from './passport.tsx';
export { passportWay } from './passport-way.ts';
export { registerSteps } from './register-steps.ts';
export { HostReach, ProgressLine, TypeInstead } from './step.page.tsx';
