/** What a setting may hold: a share is a text as in the language, `15%`. */
export type SettingValue = number | string | boolean;

/** Path in a rule set → the value that stands there instead. */
export type Changes = Readonly<Record<string, SettingValue>>;

/** A figure of a rule set that a secretary may change without knowing the language. */
export interface Setting {
  /** Where it stands: `populations[0].titles[1].quota.share`. */
  readonly path: string;
  readonly kind: 'share' | 'count' | 'maximum' | 'target' | 'parameter';
  /** What it belongs to, from the outside in: `['Cá nhân', 'Chiến sĩ thi đua cơ sở']`. */
  readonly owner: readonly string[];
  /** What it is, where the owner does not say it: a parameter's title, a part of a quota. */
  readonly title?: string;
  readonly unit?: string;
  /** What the rule set says itself. */
  readonly original: SettingValue;
  /** What stands there now. */
  readonly value: SettingValue;
  /** A question that must be settled before anything is printed. */
  readonly confirm?: string;
}
