import type { Problem, ProblemPage } from '../../../platform/http/index.ts';
import { type Language, type Message, say, sayWith } from '../../../platform/i18n/index.ts';
import { LinkButton, type PageContent, renderPage } from '../ui/index.ts';
import { frameOf } from '../visit.ts';
import { problemPageMessages as texts } from './messages.ts';

/** What answers programs stays JSON, also for a person who looks at it in a browser. */
const FOR_PROGRAMS = /^\/(?:api\/v\d+|health|metrics|\.well-known|status-lists)(?:[/?]|$)/;

/** Problems as pages: what happened, what is kept, what to do. */
export const problemPage: ProblemPage = (problem, request) => {
  if (FOR_PROGRAMS.test(request.url)) return undefined;
  const frame = frameOf(request);
  return renderPage(contentOf(problem, frame.language), frame);
};

function contentOf(problem: Problem, language: Language): PageContent {
  const passes = problem.status === 429 || problem.status >= 500;
  const advice = adviceFor(problem.status);
  return {
    title: problem.title,
    body: (
      <>
        <h1>{problem.title}</h1>
        <p class="lead">{problem.detail}</p>
        {problem.errors && problem.errors.length > 0 && (
          <ul>
            {problem.errors.map(({ pointer, message }) => (
              <li key={pointer}>{message}</li>
            ))}
          </ul>
        )}
        {!passes && <p>{sayWith(advice, language, {})}</p>}
        <div class="actions">
          {passes ? (
            <LinkButton href="?">{say(texts.again, language)}</LinkButton>
          ) : (
            <LinkButton href="/">{say(texts.start, language)}</LinkButton>
          )}
        </div>
      </>
    ),
  };
}

/** What passes by itself says so in its own words; for all else: what to do now. */
function adviceFor(status: number): Message {
  if (status === 404 || status === 410) return texts.gone;
  return status === 401 || status === 403 ? texts.forbidden : texts.refused;
}
