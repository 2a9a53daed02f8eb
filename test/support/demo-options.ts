import type { DemoOptions, WebOptions } from '../../src/app/web/index.ts';

/** A demonstration of two messages and two people, for tests of its pages. */
export function demonstration(): Pick<WebOptions, 'actorOfSession' | 'endSession'> & {
  readonly demo: DemoOptions;
} {
  const sessions = new Set<string>();
  return {
    actorOfSession: async (token) =>
      sessions.has(token)
        ? { accountId: '01999999-0000-7000-8000-000000000001', roles: ['officer'] }
        : null,
    endSession: async (token) => void sessions.delete(token),
    demo: {
      actors: ['host', 'officer'],
      listMessages: async () => [
        {
          id: '01999999-0000-7000-8000-00000000000a',
          template: 'host-asked',
          language: 'all',
          recipient: 'host@demo.example',
          state: 'kept',
          queuedAt: new Date('2026-11-20T08:00:00Z'),
          arguments: {
            immigrantName: 'SPECIMEN AZIZA',
            place: 'Abay Avenue, 10, 25',
            from: '2026-11-20',
            until: '2026-12-20',
            link: `http://localhost:3000/answer/${'A'.repeat(43)}`,
          },
        },
      ],
      signIn: async (actor) => {
        const token = `session-of-${actor}`;
        sessions.add(token);
        return token;
      },
    },
  };
}
