/** What is between the person and the officers, as officers read it. */
export { ComplaintRecord } from './complaint-record.tsx';
export { DecisionRecord } from './decision-record.tsx';
export { type Filed, filedAt, filedFields } from './filed-fields.ts';
export { type Heard, heardOf, mayDecideComplaint, wasHeard } from './heard.ts';
export { HearingRecord } from './hearing-record.tsx';
export { Statements } from './statements.tsx';
export { TextToPerson } from './text-to-person.tsx';
export { WhoseCase } from './whose-case.tsx';
export { Written } from './written.tsx';
