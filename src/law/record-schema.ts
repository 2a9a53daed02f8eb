import { z } from 'zod';
import { isoDate } from '../platform/calendar/index.ts';

const text = z.string().trim().min(1).max(2_000);
const messageSchema = z.strictObject({ kk: text, ru: text, en: text });
const addressSchema = z.url({ protocol: /^https?$/ });
const idSchema = z
  .string()
  .max(80)
  .refine((id) => /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(id), {
    params: { code: 'bad-record-id' },
  });
const count = z.int().min(0).max(36_500);
const wholeDays = count.min(1);
const stateCode = z.string().refine((code) => /^[A-Z]{1,3}$/.test(code), {
  params: { code: 'unknown-state' },
});

const common = {
  id: idSchema,
  /** Id of an act of this file, or of those that came before it. */
  act: idSchema,
  clause: messageSchema.optional(),
  sources: z.array(addressSchema).max(20),
  /** Sources that say otherwise. */
  contra: z.array(addressSchema).max(20).optional(),
  confidence: z.enum(['confirmed', 'single-source', 'inferred', 'unknown']),
  /** First and last day on which the record is in force. */
  from: isoDate,
  to: isoDate.optional(),
  title: messageSchema,
  note: messageSchema.optional(),
};

const value = z.union([z.string().max(200), z.number(), z.boolean()]);
const values = z.union([value, z.array(z.string().max(200)).max(100)]);

const ruleSchema = z.strictObject({
  ...common,
  kind: z.literal('rule'),
  parameters: z.record(z.string(), values),
});

/** What the law leaves open, and how this system reads it. */
const settingSchema = z.strictObject({
  ...common,
  kind: z.literal('setting'),
  parameters: z.strictObject({ value, options: z.array(value).max(20).optional() }),
});

const clockSchema = z.strictObject({
  ...common,
  kind: z.literal('clock'),
  parameters: z.union([
    z.strictObject({
      workingDays: wholeDays.max(250),
      /** Warn on the last day of the count in which the day of the event is day 1. */
      warnAsIfFirstDayCounts: z.boolean().optional(),
    }),
    z.strictObject({ months: z.int().min(1).max(120) }),
  ]),
});

const visaFreeSchema = z.strictObject({
  ...common,
  kind: z.literal('visa-free'),
  parameters: z.strictObject({
    nationality: stateCode,
    daysPerEntry: wholeDays,
    /** Null where no source tells the window: then only the days per entry count. */
    windowDays: wholeDays.max(3_660).nullable(),
    daysPerWindow: wholeDays.nullable(),
    /** Where a treaty itself says who has to register. */
    duty: z.enum(['required', 'allowed', 'exempt']).optional(),
  }),
});

const calendarSchema = z.strictObject({
  ...common,
  kind: z.literal('calendar'),
  parameters: z.strictObject({
    year: z.int().min(1900).max(2200),
    /** Days off from Monday to Friday, by id of the holiday. */
    daysOff: z.array(z.strictObject({ date: isoDate, holiday: idSchema })).max(150),
    /** Saturdays and Sundays that are worked. */
    workedWeekends: z.array(isoDate).max(50).optional(),
  }),
});

/** One day that is not as the year's calendar says: a holiday moved, dropped or added. */
const daySchema = z.strictObject({
  ...common,
  kind: z.literal('day'),
  parameters: z.strictObject({ date: isoDate, off: z.boolean(), holiday: idSchema }),
});

export const recordSchema = z.discriminatedUnion('kind', [
  ruleSchema,
  settingSchema,
  clockSchema,
  visaFreeSchema,
  calendarSchema,
  daySchema,
]);

/** A file of rules: acts and holidays are named once, records point at them. */
export const lawFileSchema = z.strictObject({
  acts: z.record(idSchema, messageSchema).optional(),
  holidays: z.record(idSchema, messageSchema).optional(),
  records: z.array(recordSchema).max(5_000),
});

export type LawRecord = z.output<typeof recordSchema>;
export type LawFile = z.output<typeof lawFileSchema>;
export type RecordOf<Kind extends LawRecord['kind']> = LawRecord & { readonly kind: Kind };
