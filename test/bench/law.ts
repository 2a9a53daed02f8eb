import { dutyToRegister, type Movement, permittedStay, RULES } from '../../src/law/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { type Benchmark, besideLoop } from './benchmark.ts';

const MILLION = 1_000_000;
const STAYS = 250;
const DAYS_BETWEEN = 14;
const FIRST_DAY = '2016-11-01';

/** Ten years of a lorry driver: 250 stays of three to nine days. */
const MOVEMENTS: readonly Movement[] = Array.from({ length: STAYS }, (_, at): Movement[] => {
  const entered = addDays(FIRST_DAY, at * DAYS_BETWEEN);
  return [
    { direction: 'entry', on: entered },
    { direction: 'exit', on: addDays(entered, 3 + (at % 7)) },
  ];
}).flat();

const NATIONALITIES = [...RULES.visaFree.keys(), 'NGA', 'KAZ'];
const DAYS = Array.from({ length: 1_000 }, (_, at) => addDays('2025-06-01', at));

const dayAt = (at: number) => DAYS[at % DAYS.length] ?? FIRST_DAY;
const nationalityAt = (at: number) => NATIONALITIES[at % NATIONALITIES.length] ?? 'RUS';

/** Reads every character of a day: the least that anybody does who looks at the data. */
function readDay(day: string): number {
  let sum = 0;
  for (let at = 0; at < day.length; at += 1) sum += day.charCodeAt(at);
  return sum;
}

/** How long answers of the law take, beside a loop that only reads what they are made from. */
export const lawBenchmark: Benchmark = {
  name: 'law',
  run: async ({ quick }) => ({
    stay: {
      movements: MOVEMENTS.length,
      ...besideLoop(quick ? 2_000 : 20_000, {
        work: (at) => {
          const question = { nationality: 'RUS', movements: MOVEMENTS, on: dayAt(at) };
          return permittedStay(RULES, question).usedDays;
        },
        loop: () => MOVEMENTS.reduce((sum, { on }) => sum + readDay(on), 0),
      }),
    },
    duty: besideLoop(MILLION, {
      work: (at) => {
        const question = { nationality: nationalityAt(at), crossedOn: dayAt(at) };
        return dutyToRegister(RULES, question).because.length;
      },
      loop: (at) => readDay(dayAt(at)) + readDay(nationalityAt(at)),
    }),
  }),
};
