import type { KyselyPlugin } from 'kysely';
import type { Services } from '../../src/registration/index.ts';

export interface CountedServices {
  readonly services: Services;
  /** How many statements were sent since it was asked last; begin and commit are none. */
  readonly taken: () => number;
}

/** The same services, with a count of the statements that they send to the database. */
export function countStatements(services: Services): CountedServices {
  let sent = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      sent += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    services: { ...services, db: services.db.withPlugin(counter) },
    taken: () => {
      const count = sent;
      sent = 0;
      return count;
    },
  };
}
