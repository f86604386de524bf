// Waits until things rest: of many calls in a row only the last one runs, a little later.

/** One piece of work that waits until `soon` was not called for `wait` milliseconds, but no longer than `most`. */
export class Pelan {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  readonly #wait: number;
  readonly #work: () => unknown;
  readonly #most: number;

  constructor(wait: number, work: () => unknown, most = Infinity) {
    this.#wait = wait;
    this.#work = work;
    this.#most = most;
  }

  /** Runs the work once things rest, or once it has waited long enough. */
  soon(): void {
    const now = Date.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const left = this.#since + this.#most - now;
    this.#timer = setTimeout(() => this.#run(), Math.max(0, Math.min(this.#wait, left)));
  }

  /** Forgets what was to run. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }

  #run(): void {
    this.#since = undefined;
    this.#work();
  }
}
