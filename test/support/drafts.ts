import { expect } from 'vitest';
import type { Actor } from '../../src/accounts/index.ts';
import { type Tree, withFields } from '../../src/registration/drafts/fields.ts';
import {
  DRAFT_STEPS,
  type Draft,
  type DraftKind,
  type DraftStep,
  type Outcome,
  saveDraftStep,
  startDraft,
} from '../../src/registration/index.ts';
import { newDocumentNumber } from './filing.ts';
import { newActor, type TestActor } from './people.ts';
import type { TestProduct } from './product.ts';

export const STEPS = DRAFT_STEPS.map(({ step }) => step);

/** Somebody with an account of their own, so that no test counts the drafts of another one. */
export function newImmigrant({ db }: TestProduct): Promise<TestActor> {
  return newActor(db, `${newDocumentNumber().toLowerCase()}@mail.example`);
}

export function actorOf({ accountId }: TestActor): Actor {
  return { accountId, roles: [], demo: true };
}

/** What a use case gave, where it must not refuse. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) expect.fail(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

export async function started(
  { services }: TestProduct,
  as: TestActor,
  kind: DraftKind = 'new',
  of?: string,
): Promise<Draft> {
  return accepted(await startDraft(services, actorOf(as), { kind, of, language: 'ru' }));
}

/** A step's piece of a filing, as its page would post it. */
export function partOf(step: DraftStep, filing: Tree): unknown {
  const pointers = DRAFT_STEPS.find((one) => one.step === step)?.pointers ?? [];
  return withFields({}, pointers, filing);
}

/** Saves these steps one after another, each with its piece of a filing. */
export async function saveSteps(
  { services }: TestProduct,
  as: TestActor,
  id: string,
  filing: Tree,
  steps: readonly DraftStep[] = STEPS,
): Promise<void> {
  for (const step of steps) {
    accepted(await saveDraftStep(services, actorOf(as), id, step, partOf(step, filing)));
  }
}

/** The rows of drafts as text, in which whatever was typed could be found. */
export async function draftRows({ db }: TestProduct, id: string): Promise<string> {
  const rows = await db.selectFrom('filingDraft').selectAll().where('id', '=', id).execute();
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
