import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { PlaceView } from '../../../../registration/index.ts';
import { Button, Form } from '../../ui/index.ts';
import { rulesMessages as texts } from './messages.ts';

export interface RulesProps {
  readonly language: Language;
  readonly place: PlaceView;
}

/** What a host can say beforehand to everybody who asks for this place. */
export function Rules({ language, place }: RulesProps) {
  return (
    <>
      <Lock language={language} place={place} />
      <Quorum language={language} place={place} />
      <p class="quiet">{say(texts.othersTold, language)}</p>
    </>
  );
}

function Lock({ language, place: { id, locked } }: RulesProps) {
  return (
    <section>
      <h2>{say(texts.lockHeading, language)}</h2>
      <p>
        <strong>{say(locked ? texts.isLocked : texts.isOpen, language)}</strong>
      </p>
      <p>{say(texts.lockMeans, language)}</p>
      <Form action={`/host/places/${id}/lock`}>
        <Button kind="secondary" name="locked" value={locked ? 'no' : 'yes'}>
          {say(locked ? texts.unlock : texts.lock, language)}
        </Button>
      </Form>
    </section>
  );
}

/** Everybody sees it, and owners say it. */
function Quorum({ language, place: { id, quorum, roles } }: RulesProps) {
  const one = quorum === 'any-one';
  return (
    <section>
      <h2>{say(texts.quorumHeading, language)}</h2>
      <p>{say(texts[quorum], language)}</p>
      {roles.includes('owner') && (
        <Form action={`/host/places/${id}/quorum`}>
          <Button kind="secondary" name="quorum" value={one ? 'all-owners' : 'any-one'}>
            {say(one ? texts.askAll : texts.askOne, language)}
          </Button>
        </Form>
      )}
    </section>
  );
}
