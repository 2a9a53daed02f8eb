import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, actorOf, STEPS, saveSteps, started } from '../../../test/support/drafts.ts';
import { newDocumentNumber } from '../../../test/support/filing.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { composeMrz, DOCUMENT_TYPES } from '../../people/index.ts';
import { PLACE_TYPES } from '../../places/index.ts';
import { addDays } from '../../platform/calendar/index.ts';
import { type DraftStep, fileRegistration, sendDraft } from '../index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

const word = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJ'), minLength: 1, maxLength: 8 });
const state = fc.constantFrom('UZB', 'DEU', 'XXA');
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
const email = word.map((name) => `${name.toLowerCase()}@mail.example`);
const phone = fc.constantFrom('+77010000001', '+998 90 123-45-67');

const person = fc.record(
  {
    surname: fc.oneof(word, fc.constant("O'Brien-Żółć")),
    givenNames: fc.oneof(word, fc.constant('')),
    patronymic: word,
    cyrillicName: fc.constant('Тестов Проба'),
    sex: fc.constantFrom('M' as const, 'F' as const, 'X' as const),
    birthDate: day(-30_000, -800),
    nationality: state,
  },
  { requiredKeys: ['surname', 'givenNames', 'birthDate', 'nationality'] },
);

const document = fc.record({
  type: fc.constantFrom(...DOCUMENT_TYPES),
  number: fc.constant(null).map(newDocumentNumber),
  issuingState: state,
  expiresOn: day(-500, 4_000),
});

/** All that is asked on the other steps; the days are laid out so that none contradicts another. */
const others = fc.record({
  contact: fc.record(
    { email, phone, language: fc.constantFrom('ru', 'uz') },
    { requiredKeys: ['email', 'language'] },
  ),
  entry: fc.record(
    {
      crossedOn: day(-300, 0),
      checkpoint: fc.constantFrom('Khorgos', ' Dostyk '),
      basis: fc.constantFrom('visa-free' as const, 'visa' as const, 'permit' as const),
      permittedUntil: day(1, 300),
    },
    { requiredKeys: ['crossedOn'] },
  ),
  host: fc.record({ name: word, email, phone }, { requiredKeys: ['email'] }),
  place: fc.record(
    {
      kato: fc.constantFrom('751110000', '711110000'),
      rca: word,
      street: word,
      house: word,
      flat: word,
      type: fc.constantFrom(...PLACE_TYPES),
    },
    { requiredKeys: ['kato', 'street', 'house', 'type'] },
  ),
  wait: fc.nat(30),
  nights: fc.nat(365),
});

const anyFiling = fc
  .tuple(person, document, others, fc.boolean())
  .map(([typed, paper, { contact, wait, nights, ...rest }, readable]) => {
    const from = addDays(rest.entry.crossedOn, wait);
    const immigrant = readable
      ? { ...typed, ...asPrinted(typed, paper) }
      : { ...typed, document: paper };
    const stay = { from, until: addDays(from, nights) };
    return { ...rest, stay, immigrant: { ...immigrant, contact } };
  });

type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;
type Paper = typeof document extends fc.Arbitrary<infer Value> ? Value : never;

/** The same person with the lines of a passport, every field as the lines say it. */
function asPrinted(
  { patronymic: _patronymic, cyrillicName: _cyrillicName, ...typed }: Person,
  paper: Paper,
) {
  const surname = 'SPECIMEN';
  const sex = typed.sex ?? 'X';
  const mrz = composeMrz('TD3', {
    ...typed,
    ...paper,
    surname,
    sex,
    nationality: typed.nationality.replace('DEU', 'D'),
    issuingState: paper.issuingState.replace('DEU', 'D'),
    documentCode: 'P',
    optionalData: '',
  });
  return { surname, sex, document: { ...paper, type: 'passport' as const, mrz } };
}

const anyOrder = fc.shuffledSubarray<DraftStep>([...STEPS], { minLength: STEPS.length });

/** What a case says, but for the ids and instants of its own. */
async function caseAsFiled(id: string) {
  const { db } = product;
  const row = await db
    .selectFrom('registration')
    .select(['placeId', 'crossedOn', 'stayFrom', 'stayUntil', 'particularsId', 'requestId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { particularsId, requestId, ...own } = row;
  const particulars = await db
    .selectFrom('particulars')
    .selectAll()
    .where('id', '=', particularsId)
    .executeTakeFirstOrThrow();
  const host = await db
    .selectFrom('consentRequest')
    .select(['hostName', 'hostEmail', 'hostPhone', 'hostIin', 'hostBin'])
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow();
  const { id: _id, registrationId: _case, recordedAt: _at, ...said } = particulars;
  return { own, said, host };
}

describe('the steps of any filing, saved in any order', () => {
  it('and sent make the case that the filing makes', async () => {
    const { immigrant, otherImmigrant } = product.people;
    const { services } = product;
    const same = fc.asyncProperty(anyFiling, anyOrder, async (body, steps) => {
      const { id } = await started(product, immigrant);
      await saveSteps(product, immigrant, id, body, steps);
      const sent = accepted(await sendDraft(services, actorOf(immigrant), id));
      const actor = actorOf(otherImmigrant);
      const filed = accepted(await fileRegistration(services, { actor, body, key: null }));
      expect(await caseAsFiled(sent.registrationId)).toEqual(await caseAsFiled(filed.id));
    });
    await fc.assert(same, { numRuns: 60, seed: 923 });
  });
});
