import { MISSING, NO_CODE, YES } from '../../columns/column';
import {
  lengthOf,
  MISSING_NUMBER,
  ONE,
  EACH,
  type FlagVector,
  type Lane,
  type LevelVector,
  type ListVector,
  type NumberVector,
  type TextVector,
} from './vector';

/** For each row the value of the branch its condition names; missing where the condition is. */
export type Choose<Vector> = (condition: FlagVector, yes: Vector, no: Vector, size: number) => Vector;

export const chooseNumbers: Choose<NumberVector> = (condition, yes, no, size) => {
  const lane = laneOf(condition, yes, no);
  const values = new Float64Array(lengthOf(lane, size));
  const [cv, cl, yv, yl, nv, nl] = [
    condition.values,
    condition.lane,
    yes.values,
    yes.lane,
    no.values,
    no.lane,
  ];
  for (let i = 0; i < values.length; i++) {
    const asked = cv[i & cl];
    values[i] = asked === YES ? yv[i & yl]! : asked === MISSING ? MISSING_NUMBER : nv[i & nl]!;
  }
  return { values, lane };
};

export const chooseFlags: Choose<FlagVector> = (condition, yes, no, size) => {
  const lane = laneOf(condition, yes, no);
  const values = new Uint8Array(lengthOf(lane, size));
  const [cv, cl, yv, yl, nv, nl] = [
    condition.values,
    condition.lane,
    yes.values,
    yes.lane,
    no.values,
    no.lane,
  ];
  for (let i = 0; i < values.length; i++) {
    const asked = cv[i & cl];
    values[i] = asked === YES ? yv[i & yl]! : asked === MISSING ? MISSING : nv[i & nl]!;
  }
  return { values, lane };
};

export const chooseLevels: Choose<LevelVector> = (condition, yes, no, size) => {
  const lane = laneOf(condition, yes, no);
  const codes = new Int32Array(lengthOf(lane, size));
  const [cv, cl, yc, yl, nc, nl] = [condition.values, condition.lane, yes.codes, yes.lane, no.codes, no.lane];
  for (let i = 0; i < codes.length; i++) {
    const asked = cv[i & cl];
    codes[i] = asked === YES ? yc[i & yl]! : asked === MISSING ? NO_CODE : nc[i & nl]!;
  }
  return { codes, lane };
};

/** The dictionary of the result is one behind the other; texts are compared by what they fold to, not by code. */
export const chooseTexts: Choose<TextVector> = (condition, yes, no, size) => {
  const same = yes.dictionary === no.dictionary;
  const moved = same ? no : { ...no, codes: shifted(no.codes, yes.dictionary.length) };
  const dictionary = same ? yes.dictionary : [...yes.dictionary, ...no.dictionary];
  return { ...chooseLevels(condition, yes, moved, size), dictionary };
};

function shifted(codes: Int32Array, by: number): Int32Array {
  return codes.map((code) => (code === NO_CODE ? NO_CODE : code + by));
}

export const chooseLists: Choose<ListVector> = (condition, yes, no, size) => {
  const lane = laneOf(condition, yes, no);
  const values = Array.from({ length: lengthOf(lane, size) }, (_, i) => {
    const asked = condition.values[i & condition.lane];
    if (asked === MISSING) return null;
    return asked === YES ? yes.values[i & yes.lane]! : no.values[i & no.lane]!;
  });
  return { values, lane };
};

function laneOf(...vectors: readonly { readonly lane: Lane }[]): Lane {
  return vectors.some(({ lane }) => lane === EACH) ? EACH : ONE;
}
