export { isoDate } from './iso-date.ts';
export { addDays, isRealDate } from './real-date.ts';
