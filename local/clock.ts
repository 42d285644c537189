/** The time of the local world. Tests and people move it; nothing sleeps to wait for it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves on by so many milliseconds; negative is refused. */
  advance(milliseconds: number): void;
  /** Milliseconds ahead of the machine's clock. */
  readonly offset: number;
}

export function createClock(offset = 0): Clock {
  let ahead = offset;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      if (milliseconds < 0) throw new RangeError('Time only moves forward.');
      ahead += milliseconds;
    },
    get offset() {
      return ahead;
    },
  };
}
