/** One thing that only a real Excel can confirm. Everything in it is data for a report: plain English, no personal data. */
export interface Check {
  /** Unique, `group.name`. */
  readonly id: string;
  /** What a look at the documents, or a guess, lets us expect; absent where the answer is only noted. */
  readonly expected?: string;
  /** What is expected on Excel on the web alone; elsewhere the answer is only noted. */
  readonly expectedOnWeb?: string;
  /** The requirement set of ExcelApi without which it cannot be tried. */
  readonly since?: string;
  /** Tries it on a new, empty, visible sheet, which goes away afterwards. What comes back is compared with `expected`. */
  readonly run: (stage: Stage) => Promise<string | Answer>;
}

/** An answer with what is worth knowing besides. */
export interface Answer {
  readonly got: string;
  readonly note: string;
}

/** Where a check is tried. */
export interface Stage {
  /** Name of its sheet. */
  readonly sheet: string;
  /** A name for one more sheet, which goes away too. */
  readonly second: string;
}

export interface Outcome {
  readonly id: string;
  readonly expected?: string;
  readonly got: string;
  readonly note?: string;
  /** `differs`: Excel does something else than this product reckons with. `noted`: nothing was expected. */
  readonly verdict: 'as-expected' | 'differs' | 'noted' | 'not-tried';
  readonly milliseconds: number;
}
