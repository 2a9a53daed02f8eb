import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { Statements, Written } from '../../procedure/index.ts';
import { saidBy, evidenceMessages as texts, thenWhat } from './messages.ts';

interface DisputedProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly evidence: readonly string[];
}

/** Evidence of a leaving that was said: who said it, and the day. */
const SAID_LEFT = /^left-(immigrant|host)-(\d{4}-\d{2}-\d{2})$/;

/** Who says what. */
export function Disputed({ language, view, evidence }: DisputedProps) {
  return (
    <>
      <Sides language={language} view={view} />
      {evidence.map((said) => {
        const [, by, day] = SAID_LEFT.exec(said) ?? [];
        if (by === undefined || day === undefined) return null;
        const text = by === 'host' ? texts.hostSaysLeft : texts.personSaysLeft;
        const date = formatDate(day, language);
        return <p key={said}>{`${say(text, language, { date })} ${replyIn(view, language)}`}</p>;
      })}
    </>
  );
}

/** What somebody says against the case, and what the person says to it. */
function Sides({ language, view }: Omit<DisputedProps, 'evidence'>) {
  const { id, dispute, deadlines } = view;
  if (!dispute) return null;
  const { by, on, text, answers } = dispute;
  const last = deadlines.find(({ kind }) => kind === 'dispute')?.lateAfter ?? on;
  const until = formatDate(last, language);
  return (
    <>
      <p>{say(saidBy[by], language, { on: formatDate(on, language) })}</p>
      {text !== undefined && <Written language={language} text={text} />}
      <Statements language={language} id={id} statements={answers} />
      {answers.length === 0 && <p>{say(texts.notAnswered, language, { until })}</p>}
      <p>{say(thenWhat[by], language)}</p>
    </>
  );
}

/** What came back: the other side's word, or nothing until its time was over. */
function replyIn({ events }: RegistrationView, language: Language): string {
  const by = events.findLast(({ type }) => type === 'leaving-unsettled')?.by;
  if (by === 'immigrant') return say(texts.personObjects, language);
  return say(by === 'host' ? texts.hostObjects : texts.unanswered, language);
}
