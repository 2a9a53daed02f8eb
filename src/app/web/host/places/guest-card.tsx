import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationAtPlace } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Button, Form, Tag, type Tone } from '../../ui/index.ts';
import { stateTags, placeMessages as texts } from './messages.ts';

export interface GuestCardProps {
  readonly language: Language;
  readonly placeId: string;
  readonly guest: RegistrationAtPlace;
}

const TONES = {
  registered: 'good',
  open: 'waiting',
  ended: 'over',
} as const satisfies Record<RegistrationAtPlace['state'], Tone>;

/** Somebody who is at a place, was, or asks to be, and what the host can say to it. */
export function GuestCard({ language, placeId, guest }: GuestCardProps) {
  const { name, state, disputed, own } = guest;
  return (
    <li class="case">
      <Tag tone={TONES[state]}>{say(stateTags[state], language)}</Tag>{' '}
      {disputed && <Tag tone="notice">{say(texts.disputed, language)}</Tag>}
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="quiet">{periodOf(guest, language)}</p>
      {disputed && <p>{say(texts.bothHeard, language)}</p>}
      {own && <p>{say(texts.own, language)}</p>}
      {state !== 'ended' && <Says language={language} placeId={placeId} guest={guest} />}
    </li>
  );
}

/** One tap disputes; words, and what a host who was asked can say, are a page away. */
function Says({ language, placeId, guest }: GuestCardProps) {
  const { id, name, disputed, own, asked } = guest;
  const may = !own && !disputed;
  if (!may && !asked) return null;
  const dispute = `/host/places/${placeId}/disputes/${id}`;
  return (
    <div class="actions">
      {may && (
        <Form action={dispute}>
          <Button kind="secondary" label={say(texts.disputeWhom, language, { name })}>
            {say(texts.dispute, language)}
          </Button>
        </Form>
      )}
      {may && (
        <a href={dispute} aria-label={say(texts.withWordsOf, language, { name })}>
          {say(texts.withWords, language)}
        </a>
      )}
      {asked && <ToRequest language={language} guest={guest} />}
    </div>
  );
}

/** A host who was asked answers on the page of the request, and says there that the guest has left. */
function ToRequest({ language, guest }: Pick<GuestCardProps, 'language' | 'guest'>) {
  const { id, name, state } = guest;
  const registered = state === 'registered';
  const label = registered ? texts.guestLeftWho : texts.answerWhom;
  return (
    <a
      href={`/host/requests/${id}${registered ? '/leave' : ''}`}
      aria-label={say(label, language, { name })}
    >
      {say(registered ? texts.guestLeft : texts.answer, language)}
    </a>
  );
}
