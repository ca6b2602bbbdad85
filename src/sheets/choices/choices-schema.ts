import * as v from 'valibot';
import { byId, closed } from '../../rules/schema/objects';

const place = v.union([v.string(), closed({ column: v.string(), words: v.string() })]);

/** Population → sheet → field → place. */
export const mappingSchema = byId(byId(byId(place)));

/** Population → sheet → field → question → answer. */
export const answersSchema = byId(byId(byId(byId(v.string()))));

/** The shape of ReadingChoices as JSON; whether the names in it are known is for the rules and the sheets to say. */
export const choicesSchema = closed({
  sheets: v.optional(byId(v.array(v.string()))),
  mapping: v.optional(mappingSchema),
  answers: v.optional(answersSchema),
});
