export { answerHearing } from './answer-hearing.ts';
export { decideCase } from './decide-case.ts';
export { decideComplaint } from './decide-complaint.ts';
export { fileComplaint } from './file-complaint.ts';
export { openHearing } from './open-hearing.ts';
