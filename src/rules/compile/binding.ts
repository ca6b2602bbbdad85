import type { Expected, ValueType } from '../../engine/expression/types';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Language } from '../../locale/language';
import type { Id, RuleSet } from '../rule-set';
import type { Namespace } from './namespace';

/** Where an expression stands: whose rows it reads, and what `parent` means there. */
export interface Place {
  readonly population: Id;
  /** The population that `parent` reads; absent: there is none. */
  readonly parent?: Id | undefined;
}

/** A parameter of the rule set with the value it has in this run. */
export interface Parameter {
  readonly id: Id;
  readonly title: string;
  readonly type: ValueType;
  /** A date is days since 1970-01-01. */
  readonly constant: number | string | boolean;
  /** The value as explanations show it. */
  readonly shown: number | string | boolean;
}

/** What the meaning of a name needs to know of the compilation it is part of. */
export interface Binding {
  readonly rules: RuleSet;
  readonly parameters: readonly Parameter[];
  /** For the titles of columns that the rules do not name. */
  readonly language: Language;
  namespace(population: Id): Namespace | undefined;
  /** The place of a population's own expressions. */
  placeOf(population: Id): Place;
  /** Compiles an expression once; undefined when it does not compile. */
  bind(source: string, path: string, place: Place, expected: Expected): BoundExpression | undefined;
}
