import { csv } from '../csv.mjs';

/** @import { Ballot, Seat } from './model.mjs' */

/** `council.csv`. @param {readonly Seat[]} council */
export function councilCsv(council) {
  const header = ['body', 'seat', 'name', 'role', 'attendance'];
  return csv(
    header,
    council.map(({ seat, name, role, attendance }) => ['', seat, name, role, attendance]),
  );
}

/** `ballots.csv`: votes by seat and counts of secret votes in one file. @param {readonly Ballot[]} ballots */
export function ballotsCsv(ballots) {
  const counts = /** @type {const} */ (['issued', 'returned', 'valid', 'yes', 'no', 'lower']);
  const header = ['population', 'title', 'key', 'seat', 'vote', ...counts];
  return csv(
    header,
    ballots.map((ballot) => {
      const { population, title, key } = ballot;
      if ('seat' in ballot)
        return [population, title, key, ballot.seat, ballot.vote, ...counts.map(() => '')];
      return [population, title, key, '', '', ...counts.map((name) => ballot[name])];
    }),
  );
}
