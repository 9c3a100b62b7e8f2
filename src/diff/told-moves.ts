import { compare } from '../findings/compare.ts';
import type { Action } from '../plan/model.ts';
import type { Move } from '../plan/plan.gen.ts';
import { type Distance, distanceBetween } from '../time/distance.ts';
import type { Day } from '../time/time.ts';
import type { ToldTime } from './change.ts';
import type { Comparison } from './side.ts';
import { timeOf, told } from './times.ts';

/** A time that was given another last day. */
export interface DeadlineMove {
  /** The day it was moved, null where the plan tells of a move without it. */
  date: Day | null;
  /** Null for the working folder, and for what the plan tells of the time before its first revision. */
  commit: string | null;
  from: ToldTime;
  to: ToldTime;
  distance: Distance;
  /** Whether the old last day had passed when it was moved. */
  isSlip: boolean;
}

type Dated = Pick<DeadlineMove, 'date' | 'commit'>;

interface Written {
  move: Move;
  /** The commit that first had it. */
  commit: string | null;
}

/** What the revisions of an action tell of its moves: those that they show, and those that are written down in them. */
export class ToldMoves {
  private readonly shown: DeadlineMove[] = [];
  private readonly written: Written[] = [];
  /** The time that last had a last day; one without that came after it has not moved anything. */
  private time: Action['when'] = null;

  constructor(private readonly read: Comparison['read']) {}

  /** Takes note of a revision. */
  note({ when = null, moved = [] }: Action, dated: Dated): void {
    if (this.lastOf(when) !== null) {
      if (this.time != null && when !== null)
        this.shown.push(...this.moveOf({ from: this.time, to: when }, dated));
      this.time = when;
    }
    const known = new Set(this.written);
    for (const move of moved) {
      const same = [...known].find((record) => this.daysOf(record.move) === this.daysOf(move));
      if (same) {
        same.move = move;
        known.delete(same);
      } else this.written.push({ move, commit: dated.commit });
    }
  }

  /** Each move once, as it is written down where it is, the oldest first. */
  all(): DeadlineMove[] {
    let left: readonly Written[] = this.written;
    const shown = this.shown.flatMap((move) => {
      const chain = this.chainOf(move, left);
      left = left.filter((record) => !chain.includes(record));
      const parts = chain.flatMap((record) =>
        this.moveOf(record.move, { date: record.move.date ?? move.date, commit: move.commit }),
      );
      return parts.length > 0 ? parts : [move];
    });
    // One that is written down without a day, of a time before the revisions, may be as old as it likes.
    const others = left.flatMap(({ move, commit }) => this.moveOf(move, { date: move.date ?? null, commit }));
    return inOrder([...others, ...shown]);
  }

  /** The records that lead from the old time to the new one, in one step or in several. */
  private chainOf({ from, to }: DeadlineMove, records: readonly Written[]): Written[] {
    for (const first of records.keys()) {
      let at = from.last;
      const chain: Written[] = [];
      for (const record of records.slice(first)) {
        if (this.lastOf(record.move.from) !== at) continue;
        chain.push(record);
        at = this.lastOf(record.move.to);
        if (at === to.last) return chain;
      }
    }
    return [];
  }

  /** A move from one last day to another; none where one of them is not known, or they are the same. */
  private moveOf({ from, to }: Pick<Move, 'from' | 'to'>, dated: Dated): DeadlineMove[] {
    const [was, is] = [told(timeOf(from, this.read)), told(timeOf(to, this.read))];
    if (!was?.last || !is?.last || was.last === is.last || was.every || is.every) return [];
    const isSlip = is.last > was.last && dated.date !== null && dated.date > was.last;
    return [{ from: was, to: is, distance: distanceBetween(was.last, is.last), isSlip, ...dated }];
  }

  private daysOf({ from, to }: Move): string {
    return [from, to].map((time) => this.lastOf(time) ?? this.read(time).text).join(' → ');
  }

  /** The last day of what is done once. */
  private lastOf(written: Action['when']): string | null {
    const time = timeOf(written, this.read);
    return time?.every === null ? time.last : null;
  }
}

/** By their days; a move without one stays behind the one before it. */
function inOrder(moves: readonly DeadlineMove[]): DeadlineMove[] {
  let day = '';
  const dated = moves.map((move) => {
    day = move.date ?? day;
    return { move, day };
  });
  return dated.toSorted((one, other) => compare(one.day, other.day)).map(({ move }) => move);
}
