import keys from '../../../docs/templates/keys.json';
import methodDefaults from '../../../docs/templates/method-defaults.json';
import { METHODS } from '../../../src/engine/criteria/registry';
import { say } from '../../../src/locale/catalogue';
import { codeOf } from '../sentence';
import type { Description, Descriptions } from './described';
import type { JsonSchema } from './json-schema';
import type { Place } from './place';

const WRITTEN: Readonly<Record<Place, string | Description>> = keys;
const METHOD_DEFAULTS: Readonly<Record<string, string | number | boolean>> = methodDefaults;

/** `docs/templates/keys.json` for the keys of the language, the declarations for those of a method. */
export const describeKey: Descriptions = (place, schema) => {
  if (Object.hasOwn(WRITTEN, place)) return description(place, WRITTEN[place]!, schema);
  const declared = parameterAt(place);
  if (declared) return declared;
  const entry = entryOf(place);
  if (entry !== undefined) return description(place, WRITTEN[entry]!, schema);
  if (schema.const !== undefined) return undefined; // a key that has only one value says it itself
  throw new Error(`docs/templates/keys.json says nothing of ${place}`);
};

/** A method's own parameter, in the words of its declaration. */
function parameterAt(place: Place): Description | undefined {
  for (const { kind, parameters } of METHODS) {
    const found = parameters.find(({ name }) => place === `method.${kind}.${name}`);
    if (!found) continue;
    const value = methodDefault(kind, found.name);
    return { text: say('vi', codeOf(found.help)), ...(value !== undefined && { default: value }) };
  }
  return undefined;
}

/** The entry that describes a place: its own, or the one for a key of that name wherever it stands. */
export function entryOf(place: Place): Place | undefined {
  return [place, `*.${place.split('.').at(-1)}`].find((entry) => Object.hasOwn(WRITTEN, entry));
}

/** What a method takes for a parameter that is left out; undefined where it takes nothing. */
export function methodDefault(kind: string, parameter: string): Description['default'] {
  return METHOD_DEFAULTS[`${kind}.${parameter}`] ?? METHOD_DEFAULTS[`*.${parameter}`];
}

/** What a scoring method is called; a method that has no name yet is known by its kind. */
export function titleOfMethod(kind: string): string | undefined {
  const found = WRITTEN[`method.${kind}`];
  return typeof found === 'string' ? found : found?.text;
}

/** Every place that `keys.json` describes. */
export const DESCRIBED: readonly Place[] = Object.keys(WRITTEN);

function description(place: Place, entry: string | Description, schema: JsonSchema): Description {
  const found = typeof entry === 'string' ? { text: entry } : entry;
  const unsaid = schema.enum?.filter((choice) => !found.text.includes(`\`${String(choice)}\``)) ?? [];
  if (unsaid.length > 0 && place !== 'method.kind')
    throw new Error(`docs/templates/keys.json does not say what ${unsaid.join(', ')} means in ${place}`);
  return found;
}
