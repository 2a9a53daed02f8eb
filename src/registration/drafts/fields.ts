import { z } from 'zod';
import { stepsOf } from '../../platform/contract/index.ts';
import { filingSchema } from '../contract.ts';
import { soundPart } from '../sound-part.ts';
import type { DraftFiling } from './draft.ts';

export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every single field of a contract by its JSON pointer; of a union the fields of all its forms. */
export function fieldsOf(schema: unknown, pointer = ''): ReadonlyMap<string, z.ZodType> {
  return new Map(
    partsOf(schema).flatMap(([name, field]) => {
      const at = `${pointer}/${name}`;
      const inner = fieldsOf(field, at);
      if (inner.size > 0) return [...inner];
      return field instanceof z.ZodType ? [[at, field] as const] : [];
    }),
  );
}

function partsOf(schema: unknown): readonly (readonly [string, unknown])[] {
  if (schema instanceof z.ZodOptional) return partsOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(partsOf) : [];
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(tree: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, name) => (isTree(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    tree,
  );
}

/** A tree with a value at a pointer; undefined takes away what is there, and parts left empty. */
export function withValue(tree: Tree, pointer: string, value: unknown): Tree {
  return put(tree, stepsOf(pointer), value);
}

function put(tree: Tree, [name, ...rest]: readonly string[], value: unknown): Tree {
  if (name === undefined) return tree;
  const { [name]: before, ...others } = tree;
  const inner = rest.length === 0 ? value : put(isTree(before) ? before : {}, rest, value);
  const nothing = inner === undefined || (isTree(inner) && Object.keys(inner).length === 0);
  return nothing ? others : { ...others, [name]: inner };
}

/** A tree with these fields as they stand in another one; those that are not there are taken away. */
export function withFields(tree: Tree, pointers: readonly string[], from: unknown): Tree {
  return pointers.reduce((at, pointer) => withValue(at, pointer, valueAt(from, pointer)), tree);
}

/** A draft with these fields as typed, each as its contract normalises it; an unsound one stays out. */
export function withSoundFields(
  filing: DraftFiling,
  pointers: readonly string[],
  typed: unknown,
): DraftFiling {
  // Each value came out of the contract of its own field, so the whole is part of a filing.
  return withFields(filing, pointers, soundPart(filingSchema, typed)) as DraftFiling;
}
