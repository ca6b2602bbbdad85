/** Told how much of a work is done, from 0 to 1. */
export type Told = (done: number) => void;

/** Tells only of more than before. */
export function rising(tell: Told): Told {
  let most = -1;
  return (done) => {
    if (done <= most) return;
    most = done;
    tell(done);
  };
}

/** Tells a part's progress as that of the whole work, of which the part goes from one share to another. */
export function within(tell: Told, from: number, to: number): Told {
  return (done) => tell(from + (to - from) * Math.min(1, Math.max(0, done)));
}
