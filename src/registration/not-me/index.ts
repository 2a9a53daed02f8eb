export { isAlarm, notMeToken } from './alarm.ts';
export type { NotMeView } from './disowned-cases.ts';
export { readNotMe, sayNotMe, sayNotMeOf } from './not-me.ts';
