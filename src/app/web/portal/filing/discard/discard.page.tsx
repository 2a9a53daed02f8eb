import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { Draft } from '../../../../../registration/index.ts';
import { Button, Form, LinkButton, type PageContent } from '../../../ui/index.ts';
import { draftAddress } from '../way.ts';
import { discardMessages as texts } from './messages.ts';

/** Asks once more: what is thrown away cannot be had back. */
export function discardPage({ id, purpose, filing }: Draft, language: Language): PageContent {
  const { surname = '', givenNames = '' } = filing.immigrant ?? {};
  const name = `${surname} ${givenNames}`.trim();
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {name !== '' && (
          <p>
            <bdi>{name}</bdi>
          </p>
        )}
        <p>{say(purpose.kind === 'amend' ? texts.caseStays : texts.notSent, language)}</p>
        <div class="actions">
          <Form action={draftAddress(id, 'discard')}>
            <Button kind="danger" name="sure" value="yes">
              {say(texts.discard, language)}
            </Button>
          </Form>
          <LinkButton href={draftAddress(id)} kind="secondary">
            {say(texts.keep, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}
