// What fits the words of an item while it is typed. The newest words count: an older answer that comes later is dropped.
import type { Saran } from '../../ipc/bindings';
import { call } from '../../ipc/call';
import { run } from '../../lib/run';
import { Pelan } from '../permohonan/pelan';

/** How long typing must rest before it is asked, and how long it is waited for at most; milliseconds. */
const REST = 200;
const MOST = 600;
/** Fewer letters say nothing yet. */
const LEAST = 3;

/** Suggestions for one text that changes. */
export class SaranHidup {
  /** What fits; undefined while nothing was asked. */
  saran = $state.raw<Saran>();
  gagal = $state(false);
  #kata = '';
  #turn = 0;
  #later = new Pelan(REST, () => this.#ask(), MOST);

  /** The text as it stands now. */
  type(kata: string): void {
    const text = kata.trim();
    if (text === this.#kata) return;
    this.#kata = text;
    if (text.length < LEAST) this.clear();
    else this.#later.soon();
  }

  /** Forgets what was asked. */
  clear(): void {
    this.#turn++;
    this.#later.cancel();
    this.saran = undefined;
    this.gagal = false;
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const saran = await run(call('suggest', { kata: this.#kata }));
      if (turn !== this.#turn) return;
      this.saran = saran;
      this.gagal = false;
    } catch {
      // The form does not wait for its help.
      if (turn === this.#turn) this.gagal = true;
    }
  }
}
