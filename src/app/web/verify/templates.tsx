import type { ComponentChildren } from 'preact';
import { verdictMessages } from '../../../certificates/index.ts';
import { type Language, type Message, say, sayWith } from '../../../platform/i18n/index.ts';
import { Button, ErrorSummary, Form, useFrame } from '../ui/index.ts';
import type { Facts } from './browser/facts.ts';
import type { TemplateName } from './browser/verifier-page.ts';
import { TEXT_FIELD } from './field.ts';
import { verdictLines as lines, verdictHeadings, verifyMessages } from './messages.ts';
import { OUTCOMES } from './outcomes.ts';
import { VerdictBody } from './verdict-body.tsx';

/** The places that the script fills. */
const FACTS: Facts = {
  name: '{name}',
  document: '{document}',
  birthDate: '{birthDate}',
  nationality: '{nationality}',
  place: '{place}',
  from: '{from}',
  until: '{until}',
  number: '{number}',
};

/**
 * Everything that the check without network may answer, in the language of the page: so the script
 * carries no words of its own, and the server's verdicts look the same.
 */
export function VerdictTemplates() {
  const { language } = useFrame();
  return (
    <>
      <GenuineTemplate language={language} />
      <SaidTemplate name="expired" message={verdictMessages.expired} facts />
      <SaidTemplate name="not-yet-valid" message={verdictMessages.notYetValid} facts />
      <SaidTemplate name="receipt" message={verdictMessages.receipt} />
      <SaidTemplate name="forged" message={verdictMessages.forged} />
      <UndecidedTemplate name="too-old" message={verdictMessages.tooOld} facts />
      <UndecidedTemplate name="unknown-issuer" message={lines.unknownKey} />
      <UndecidedTemplate name="no-keys" message={lines.noKeys} />
      <UndecidedTemplate
        name="wrong-clock"
        heading={lines.wrongClock}
        message={lines.setClock}
        facts
      />
      <Template name="checking">
        <h1>{say(lines.checking, language)}</h1>
      </Template>
      <Template name="missing">
        <ErrorSummary
          mistakes={[{ id: TEXT_FIELD, message: say(verifyMessages.missing, language) }]}
        />
      </Template>
    </>
  );
}

interface TemplateProps {
  readonly name: TemplateName;
  readonly children: ComponentChildren;
}

function Template({ name, children }: TemplateProps) {
  return <template id={`template-${name}`}>{children}</template>;
}

/** What the signature says, and that nobody was asked about the rest. */
function GenuineTemplate({ language }: { readonly language: Language }) {
  return (
    <Template name="valid">
      <VerdictBody
        tone="good"
        heading={say(lines.genuine, language, { until: FACTS.until })}
        facts={FACTS}
      >
        <p>{say(lines.notAsked, language)}</p>
        <p class="quiet">{'{age}'}</p>
        <AskRegister />
      </VerdictBody>
    </Template>
  );
}

interface SaidTemplateProps {
  readonly name: 'expired' | 'not-yet-valid' | 'receipt' | 'forged';
  readonly message: Message;
  readonly facts?: boolean;
}

/** A verdict that the register would give as well. */
function SaidTemplate({ name, message, facts = false }: SaidTemplateProps) {
  const { language } = useFrame();
  const { tone, heading } = OUTCOMES[name];
  return (
    <Template name={name}>
      <VerdictBody tone={tone} heading={say(heading, language)} facts={facts ? FACTS : undefined}>
        <p>{withPlaces(message, language)}</p>
      </VerdictBody>
    </Template>
  );
}

interface UndecidedTemplateProps {
  readonly name: 'too-old' | 'unknown-issuer' | 'no-keys' | 'wrong-clock';
  readonly heading?: Message;
  readonly message: Message;
  readonly facts?: boolean;
}

/** Neither true nor false: only the register can tell. */
function UndecidedTemplate(props: UndecidedTemplateProps) {
  const { name, heading = verdictHeadings.unknown, message, facts = false } = props;
  const { language } = useFrame();
  return (
    <Template name={name}>
      <VerdictBody
        tone="notice"
        heading={sayWith(heading, language, {})}
        facts={facts ? FACTS : undefined}
      >
        <p>{withPlaces(message, language)}</p>
        <AskRegister />
      </VerdictBody>
    </Template>
  );
}

/** The sentence with the names of its arguments left in their places. */
function withPlaces(message: Message, language: Language): string {
  const places = { until: FACTS.until, from: FACTS.from, filedAt: '{filedAt}', today: '{today}' };
  return sayWith(message, language, places);
}

/** Sends the text to the server. The script fills it in, and says when there is no network. */
function AskRegister() {
  const { language } = useFrame();
  return (
    <Form action="/verify">
      <input type="hidden" name={TEXT_FIELD} />
      <Button>{say(lines.ask, language)}</Button>
      <p role="alert" hidden>
        {say(lines.offline, language)}
      </p>
    </Form>
  );
}
