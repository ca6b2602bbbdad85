import { STYLES } from '../../sheets/styles.mjs';
import { POPULATION, TITLE } from '../wordings.mjs';
import { tableSheet } from './table-sheet.mjs';

/** @import { Ballot, Count, Nominee, Seat, SeatVote } from '../model.mjs' */
/** @import { TableColumn } from './table-sheet.mjs' */

const VOTE = { yes: 'Đồng ý', no: 'Không đồng ý', lower: 'Hạ danh hiệu' };

/**
 * A nominee and what was voted: counts of a secret vote, or one answer of each seat; neither before the vote.
 *
 * @typedef {Nominee & { count?: Count, votes: readonly SeatVote[] }} Line
 */

/**
 * The sheet *Phiếu bầu*: a line for each nominee, with the counts of the secret vote or, where the vote is open, a column
 * for each seat.
 *
 * @param {readonly Ballot[]} ballots
 * @param {readonly Nominee[]} awaited those who are up for a vote that has not been held
 * @param {readonly Seat[]} council
 */
export function ballotsSheet(ballots, awaited, council) {
  return tableSheet({
    name: 'Phiếu bầu',
    titles: ['KẾT QUẢ BỎ PHIẾU KÍN, BIỂU QUYẾT'],
    notes: ['(Cuộc họp ngày 10/12/2025)'],
    columns: [
      { id: 'stt', text: 'STT', width: 6, style: STYLES.number, value: (_, number) => number },
      {
        id: 'population',
        text: 'Nhóm\nđối tượng',
        width: 11,
        style: STYLES.centred,
        value: ({ population }) => POPULATION[population],
      },
      {
        id: 'title',
        text: 'Danh hiệu đề nghị',
        width: 27,
        style: STYLES.words,
        value: ({ title }) => TITLE[/** @type {keyof typeof TITLE} */ (title)],
      },
      {
        id: 'key',
        text: 'Tên cá nhân, tập thể',
        width: 28,
        style: STYLES.words,
        value: ({ key }) => key.split(' | ')[0] ?? null,
      },
      {
        id: 'ma',
        text: 'Mã\ncán bộ',
        width: 8,
        style: STYLES.centred,
        value: ({ key }) => key.split(' | ')[1] ?? null,
      },
      counted('issued', 'Phát ra'),
      counted('returned', 'Thu về'),
      counted('valid', 'Hợp lệ'),
      counted('yes', 'Đồng ý'),
      counted('no', 'Không\nđồng ý'),
      counted('lower', 'Hạ\ndanh hiệu'),
      ...council.map(({ seat }) => answered(seat)),
    ],
    sections: [{ rows: linesOf(ballots, awaited) }],
    height: () => 32,
    head: { left: 4, right: 8 },
    frozen: 4,
  });
}

/**
 * @param {readonly Ballot[]} ballots
 * @param {readonly Nominee[]} awaited
 * @returns {Line[]}
 */
function linesOf(ballots, awaited) {
  /** @type {Map<string, Line>} */
  const lines = new Map();
  for (const ballot of [...ballots, ...awaited]) {
    const { population, title, key } = ballot;
    const id = `${title}|${key}`;
    const line = lines.get(id) ?? { population, title, key, votes: [] };
    if ('seat' in ballot) lines.set(id, { ...line, votes: [...line.votes, ballot] });
    else lines.set(id, 'yes' in ballot ? { ...line, count: ballot } : line);
  }
  return [...lines.values()];
}

/**
 * @param {'issued' | 'returned' | 'valid' | 'yes' | 'no' | 'lower'} number
 * @param {string} text
 * @returns {TableColumn<Line>}
 */
function counted(number, text) {
  return {
    id: number,
    group: 'Số phiếu',
    text,
    width: 9.5,
    style: STYLES.number,
    value: ({ count, votes }) => count?.[number] ?? (votes.length > 0 ? sumOf(number, votes) : null),
  };
}

/**
 * Beside the answers of the seats their sums stand, as people write them.
 *
 * @param {string} number
 * @param {readonly SeatVote[]} votes
 */
function sumOf(number, votes) {
  return number === 'yes' || number === 'no' ? votes.filter(({ vote }) => vote === number).length : null;
}

/**
 * @param {string} seat
 * @returns {TableColumn<Line>}
 */
function answered(seat) {
  return {
    id: seat,
    group: 'Biểu quyết công khai',
    text: seat,
    width: 9.5,
    style: STYLES.centred,
    value: ({ votes }) => {
      const own = votes.find((vote) => vote.seat === seat);
      return own ? VOTE[own.vote] : null;
    },
  };
}
