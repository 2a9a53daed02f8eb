import { z } from 'zod';
import { DOUBTS } from './case/state.ts';
import { registrationViewSchema } from './views.ts';

const instant = z.iso.datetime();

/** One line of a list. */
export const registrationSummarySchema = registrationViewSchema
  .pick({
    id: true,
    number: true,
    status: true,
    version: true,
    filedAt: true,
    viewer: true,
    stay: true,
    links: true,
  })
  .extend({
    immigrantName: z.string(),
    place: z.string(),
    doubts: z.array(z.enum(DOUBTS)).optional(),
    inReviewSince: instant.optional(),
    /** For the person and officers: a hearing runs until, and was answered; the certificate does not count for now. */
    hearingUntil: z.string().optional(),
    hearingAnswered: z.boolean().optional(),
    suspended: z.boolean().optional(),
    /** Somebody says that it is not so, and no officer has looked at it yet. */
    disputed: z.boolean().optional(),
    /** For hosts: the last day to answer; the guest says that they have left, and the host is asked. */
    answerBy: z.string().optional(),
    leavingAsked: z.boolean().optional(),
    /** For officers: the review takes longer than it may; a complaint waits since. */
    overdue: z.boolean().optional(),
    complaintFiledOn: z.string().optional(),
    /** For officers: the complaint came after its time. */
    complaintLate: z.boolean().optional(),
  });
export type RegistrationSummary = z.output<typeof registrationSummarySchema>;

export const registrationListSchema = z.object({
  items: z.array(registrationSummarySchema),
  next: z.string().optional(),
});
export type RegistrationList = z.output<typeof registrationListSchema>;
