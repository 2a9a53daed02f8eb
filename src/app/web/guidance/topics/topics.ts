import { CONSEQUENCES } from './consequences/consequences.ts';
import { DOCUMENTS } from './documents/documents.ts';
import { HOSTS } from './hosts/hosts.ts';
import { MOVING } from './moving/moving.ts';
import { REFUSAL } from './refusal/refusal.ts';
import type { Topic } from './topic.ts';
import { WHERE } from './where/where.ts';
import { WHO } from './who/who.ts';

/** What there is to read, in the order in which somebody comes to need it. */
export const TOPICS: readonly Topic[] = [
  WHO,
  WHERE,
  DOCUMENTS,
  MOVING,
  CONSEQUENCES,
  REFUSAL,
  HOSTS,
];
