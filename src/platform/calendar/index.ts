export { isoDate } from './iso-date.ts';
export { addDays, compareDates, isRealDate } from './real-date.ts';
