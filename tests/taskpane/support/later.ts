/** A promise that a test settles when it likes. */
export class Later<Value> {
  done!: (value: Value) => void;
  fail!: (reason: unknown) => void;
  readonly promise = new Promise<Value>((done, fail) => {
    this.done = done;
    this.fail = fail;
  });
}
