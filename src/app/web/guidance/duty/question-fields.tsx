import { partsOfDate } from '../../ui/index.ts';
import type { Question } from './question.ts';

/** The three answers in a form that asks for none of them again, named as the form of the questions has them. */
export function QuestionFields({ question }: { readonly question: Question }) {
  const { nationality, crossedOn, ground } = question;
  const { day, month, year } = partsOfDate(crossedOn);
  const fields = {
    nationality,
    'crossedOn.day': day,
    'crossedOn.month': month,
    'crossedOn.year': year,
    ground,
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
