import type * as v from 'valibot';
import * as criterion from '../../../src/rules/schema/criterion';
import * as method from '../../../src/rules/schema/method';
import * as population from '../../../src/rules/schema/population';
import * as quota from '../../../src/rules/schema/quota';
import * as shapes from '../../../src/rules/schema/shapes';
import { isSchema } from './valibot-shape';

const MODULES: readonly Readonly<Record<string, unknown>>[] = [shapes, method, criterion, quota, population];

/** What says nothing but a type is written out where it stands. */
const PLAIN: readonly v.GenericSchema[] = [shapes.number];

/** The schemas that the language names, by the names their files export them under. */
export function namedSchemas(): ReadonlyMap<v.GenericSchema, string> {
  const named = MODULES.flatMap((module) => Object.entries(module)).flatMap(([name, value]) =>
    isSchema(value) && !PLAIN.includes(value) ? [[value, name] as const] : [],
  );
  return new Map(named);
}
