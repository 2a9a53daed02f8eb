import type { FastifyRequest } from 'fastify';
import type { Outcome, Services, StoredCase } from '../../../../registration/index.ts';
import { formFieldsOf } from '../../ui/index.ts';
import { answerWith, readVersion } from '../request/index.ts';

/** Whom one "yes" is for, each with the version that the page showed. */
export interface Everybody {
  readonly registrationId: string;
  readonly version: number | undefined;
}

const ALL = 'all.';

/** Nobody's family is larger; whoever sends more has made the form up. */
const MOST = 50;

export function readEverybody({ body }: FastifyRequest): readonly Everybody[] {
  const named = [...formFieldsOf(body)].filter(([name]) => name.startsWith(ALL));
  return named.slice(0, MOST).map(([name, version]) => ({
    registrationId: name.slice(ALL.length),
    version: readVersion(version),
  }));
}

/**
 * One answer after another, each an act of its own: what was changed for one of the family since the page
 * was read does not keep the others waiting.
 */
export async function confirmAll(
  services: Services,
  token: string,
  everybody: readonly Everybody[],
): Promise<readonly Outcome<StoredCase>[]> {
  const outcomes: Outcome<StoredCase>[] = [];
  for (const { registrationId, version } of everybody) {
    const approach = { through: 'link', token, registrationId } as const;
    outcomes.push(await answerWith(services, approach, { answer: 'confirm', version }));
  }
  return outcomes;
}
