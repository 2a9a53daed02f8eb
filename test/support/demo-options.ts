import type { DemoOptions } from '../../src/app/web/index.ts';

/** A demonstration of two messages and two people, for tests of its pages. */
export function demonstration(): { readonly demo: DemoOptions } {
  return {
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
      signIn: async (actor) => `session-of-${actor}`,
    },
  };
}
