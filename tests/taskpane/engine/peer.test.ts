import { EngineError } from '../../../src/taskpane/engine/engine-error';
import type { AnyParcel } from '../../../src/taskpane/engine/rpc/parcel';
import { Peer } from '../../../src/taskpane/engine/rpc/peer';
import { WorkbookError } from '../../../src/workbook/port';
import { line } from './support/worker-in-process';

interface There {
  add(one: number, other: number): Promise<number>;
  fail(how: string): Promise<never>;
  count(to: number): Promise<string>;
  back(word: string): Promise<string>;
  letters(word: string): Promise<string>;
  never(): Promise<never>;
  unclonable(): Promise<unknown>;
}

interface Here {
  shout(word: string): Promise<string>;
}

/** A word that goes letter by letter. */
const LETTERS: AnyParcel = {
  split: (word: string) => ({ parts: [...word], head: word.length }),
  receiver: () => {
    const letters: string[] = [];
    return {
      take: (letter) => {
        if (letter === '!') throw new RangeError('no such letter');
        letters.push(letter as string);
      },
      finish: (length) => `${letters.join('')} (${String(length)})`,
    };
  },
};
const ONE_WORD: AnyParcel = {
  split: ([word]: [string]) => ({ parts: [...word], head: word.length }),
  receiver: () => {
    const { take, finish } = LETTERS.receiver();
    return { take, finish: (head) => [finish(head)] };
  },
};
const PARCELS = { letters: { ask: ONE_WORD, answer: LETTERS } };

const FAULTS: Readonly<Record<string, Error>> = {
  workbook: new WorkbookError('workbook.no-sheet', { sheet: 'A' }),
  engine: new EngineError({ code: 'taskpane.no-run', params: {} }),
  defect: new TypeError('secret'),
};

let close: () => void = () => undefined;
afterEach(() => close());

function peers(): Peer<There, Here> {
  const ends = line();
  ({ close } = ends);
  const there: Peer<Here, There> = new Peer<Here, There>(
    ends.there,
    {
      add: ([one, other]) => Promise.resolve(one + other),
      fail: ([how]) => Promise.reject(FAULTS[how]!),
      count: ([to], tell) => {
        for (let at = 1; at <= to; at++) tell(at);
        return Promise.resolve('done');
      },
      back: ([word]) => there.call('shout', [word]),
      letters: ([word]) => Promise.resolve(word),
      never: () => new Promise(() => undefined),
      unclonable: () => Promise.resolve(() => undefined),
    },
    { own: PARCELS },
  );
  return new Peer<There, Here>(
    ends.here,
    { shout: ([word]) => Promise.resolve(word.toUpperCase()) },
    { remote: PARCELS },
  );
}

describe('two ends of a line', () => {
  it('call each other, also while a call is under way', async () => {
    const here = peers();
    expect(await here.call('add', [1, 2])).toBe(3);
    expect(await here.call('back', ['hội đồng'])).toBe('HỘI ĐỒNG');
    const many = Array.from({ length: 20 }, (_, at) => here.call('add', [at, at]));
    expect(await Promise.all(many)).toEqual(Array.from({ length: 20 }, (_, at) => 2 * at));
  });

  it('tell something before the answer', async () => {
    const told: unknown[] = [];
    expect(await peers().call('count', [3], (value) => void told.push(value))).toBe('done');
    expect(told).toEqual([1, 2, 3]);
  });

  it('send what is large in parts, there and back', async () => {
    expect(await peers().call('letters', ['xét'])).toBe('xét (3) (7)');
  });

  it('throw again what was thrown: an error of the workbook, of the engine, a defect without its message', async () => {
    const here = peers();
    await expect(here.call('fail', ['workbook'])).rejects.toEqual(FAULTS['workbook']);
    await expect(here.call('fail', ['workbook'])).rejects.toBeInstanceOf(WorkbookError);
    await expect(here.call('fail', ['engine'])).rejects.toBeInstanceOf(EngineError);
    const defect = await here.call('fail', ['defect']).catch((error: unknown) => error);
    expect(defect).toMatchObject({ code: 'taskpane.unexpected' });
    expect(JSON.stringify(defect)).not.toContain('secret');
  });

  it('fail a call whose parts or answer cannot go over, and go on', async () => {
    const here = peers();
    await expect(here.call('letters', ['x!y'])).rejects.toMatchObject({ code: 'taskpane.unexpected' });
    await expect(here.call('unclonable', [])).rejects.toMatchObject({ code: 'taskpane.unexpected' });
    await expect(here.call('add', [(() => 1) as unknown as number, 2])).rejects.toMatchObject({
      code: 'taskpane.unexpected',
    });
    expect(await here.call('add', [2, 2])).toBe(4);
  });

  it('reject everything when the line is closed, what is awaited and what comes later', async () => {
    const here = peers();
    const waiting = here.call('never', []);
    const end = new EngineError({ code: 'taskpane.worker-failed', params: {} });
    here.close(end);
    await expect(waiting).rejects.toBe(end);
    await expect(here.call('add', [1, 1])).rejects.toBe(end);
  });
});
