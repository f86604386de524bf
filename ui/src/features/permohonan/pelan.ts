// Waits until things rest: of many calls in a row only the last one runs, a little later.

/** One piece of work that waits until `soon` was not called for `wait` milliseconds. */
export class Pelan {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #wait: number;
  readonly #work: () => unknown;

  constructor(wait: number, work: () => unknown) {
    this.#wait = wait;
    this.#work = work;
  }

  /** Runs the work once things rest. */
  soon(): void {
    this.cancel();
    this.#timer = setTimeout(() => this.#work(), this.#wait);
  }

  /** Forgets what was to run. */
  cancel(): void {
    clearTimeout(this.#timer);
  }
}
