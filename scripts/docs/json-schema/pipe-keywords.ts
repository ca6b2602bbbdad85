import type { JsonSchema, JsonType } from './json-schema';
import { CHECKS } from './checks';
import type { Action } from './valibot-shape';

/** What the steps of a pipe ask of a value, as keywords. @throws Error for a step without any */
export function keywordsOf(type: JsonType, actions: readonly Action[]): JsonSchema {
  const trimmed = actions.some((action) => action.type === 'trim');
  return actions.reduce<JsonSchema>((schema, action) => {
    const keywords = keywordOf(type, action, trimmed);
    const twice = Object.keys(keywords).find((key) => key in schema && key !== 'type');
    if (twice !== undefined) throw new Error(`two steps of one pipe ask for ${twice}`);
    return { ...schema, ...keywords };
  }, {});
}

function keywordOf(type: JsonType, action: Action, trimmed: boolean): JsonSchema {
  const isText = type === 'string';
  switch (action.type) {
    case 'trim':
    case 'finite': // JSON writes no other number
      return {};
    case 'non_empty':
      if (!isText) return { minItems: 1 };
      return trimmed ? { pattern: String.raw`\S` } : { minLength: 1 };
    case 'min_length':
      return isText ? { minLength: action.requirement } : { minItems: action.requirement };
    case 'min_value':
      return { minimum: action.requirement };
    case 'max_value':
      return { maximum: action.requirement };
    case 'integer':
      return { type: 'integer' };
    case 'regex':
      return { pattern: action.requirement.source };
    case 'check': {
      const check = CHECKS[action.message];
      if (!check) throw new Error(`say in checks.ts what ${action.message} is as keywords`);
      return check;
    }
    default:
      throw new Error(`no keyword for ${JSON.stringify(action)}`);
  }
}
