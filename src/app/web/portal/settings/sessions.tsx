import type { SessionView } from '../../../../accounts/index.ts';
import { formatInstant, type Language, say } from '../../../../platform/i18n/index.ts';
import { Button, Form, Tag } from '../../ui/index.ts';
import { settingsMessages as texts } from './messages.ts';

/** The button's value that ends all sessions but the one that is looked from; no session has such an id. */
export const OTHERS = 'others';

export interface SessionsProps {
  readonly language: Language;
  readonly sessions: readonly SessionView[];
}

/** Where the account is signed in, so that its owner sees a stranger and can put them out. */
export function Sessions({ language, sessions }: SessionsProps) {
  return (
    <section>
      <h2>{say(texts.sessions, language)}</h2>
      <Form>
        {sessions.map((session) => (
          <Session key={session.id} language={language} session={session} />
        ))}
        {sessions.length > 1 && (
          <Button kind="secondary" name="end" value={OTHERS}>
            {say(texts.endOthers, language)}
          </Button>
        )}
      </Form>
    </section>
  );
}

/** The session that is looked from is ended by signing out, just above. */
function Session({ language, session }: { language: Language; session: SessionView }) {
  const { id, agent, createdAt, lastSeenAt, current } = session;
  const device = agent || say(texts.unknownDevice, language);
  return (
    <div class="ds-card">
      <h3>
        {device} {current && <Tag tone="good">{say(texts.current, language)}</Tag>}
      </h3>
      <p class="quiet">
        {say(texts.since, language, { when: formatInstant(createdAt, language) })}
        <br />
        {say(texts.lastSeen, language, { when: formatInstant(lastSeenAt, language) })}
      </p>
      {!current && (
        <Button
          kind="secondary"
          name="end"
          value={id}
          label={say(texts.endWhich, language, { device })}
        >
          {say(texts.end, language)}
        </Button>
      )}
    </div>
  );
}
