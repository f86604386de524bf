// The draft of one form: it follows what is typed, so that neither the lock nor a power cut takes it. It is no record
// of the desk; it ends when the form is handed in or thrown away.
import { session } from '../../app/session.svelte';
import { call } from '../../ipc/call';
import { run } from '../../lib/run';
import { timeOf } from '../../lib/waktu';
import { Pelan } from './pelan';

/** How long typing must rest before it is saved, and how long it may go on unsaved; milliseconds. */
const REST = 2000;
const MOST = 5000;

/** Which form a draft belongs to. */
export type JenisDraf =
  | 'permohonan'
  | 'koreksi'
  | 'langkah'
  | 'informasi'
  | 'pengecualian'
  | 'keberatan'
  | 'koreksi_keberatan'
  | 'langkah_keberatan'
  | 'sengketa'
  | 'koreksi_sengketa'
  | 'langkah_sengketa'
  | 'pengaduan'
  | 'koreksi_pengaduan'
  | 'langkah_pengaduan';

// Their address names the draft itself, so it must be found there even after all was taken out of the form.
const NAMED: readonly JenisDraf[] = ['permohonan', 'koreksi', 'keberatan', 'pengaduan'];

/** What is to be kept now; `layak` when anything was typed that would be missed. */
export type Ketikan = { judul: string; isi: unknown; layak: boolean };

/** The draft of a form, kept as the form changes. */
export class Simpanan {
  readonly id: string;
  /** When it was saved last, `09.14`. */
  tersimpan = $state<string>();
  gagal = $state(false);

  readonly #jenis: JenisDraf;
  readonly #now: () => Ketikan;
  readonly #onsaved: () => void;
  readonly #later = new Pelan(REST, () => this.#queue(), MOST);
  /** What the core holds, as JSON; undefined while it holds nothing. */
  #kept: string | undefined;
  #ended = false;
  #saving: Promise<void> = Promise.resolve();

  /** `kept` is what the core holds already. `onsaved` hears of each save. */
  constructor(
    draf: { id: string; jenis: JenisDraf; kept?: unknown },
    now: () => Ketikan,
    onsaved: () => void = () => undefined,
  ) {
    this.id = draf.id;
    this.#jenis = draf.jenis;
    this.#kept = draf.kept === undefined ? undefined : JSON.stringify(draf.kept);
    this.#now = now;
    this.#onsaved = onsaved;
  }

  /** Whether the core holds all that is worth keeping. */
  get kept(): boolean {
    return this.#wanted() === undefined;
  }

  /** Something was typed: it is saved soon. */
  changed(): void {
    if (this.#wanted()) this.#later.soon();
  }

  /** Saves at once what is not saved yet. */
  async flush(): Promise<void> {
    this.#later.cancel();
    await this.#queue();
  }

  /** Saves nothing until something is typed again or `flush` is called. */
  pause(): void {
    this.#later.cancel();
  }

  /** The form is done with: a save under way is waited for, so that it cannot bring the draft back. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#later.cancel();
    await this.#saving;
    // A draft that was never saved is no fault.
    await call('delete_draf', { id: this.id }).catch(() => undefined);
  }

  // What is to be saved, unless the core holds it already.
  #wanted(): (Ketikan & { json: string }) | undefined {
    const ketikan = this.#now();
    const json = JSON.stringify(ketikan.isi);
    const missed = ketikan.layak || this.#kept !== undefined;
    return missed && !this.#ended && json !== this.#kept ? { ...ketikan, json } : undefined;
  }

  // One save after the other: an older text never overwrites a newer one.
  #queue(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<void> {
    const wanted = this.#wanted();
    if (!wanted) return;
    const { judul, json, layak } = wanted;
    try {
      // Any other that was emptied is nothing to come back to.
      if (!layak && !NAMED.includes(this.#jenis)) {
        await run(call('delete_draf', { id: this.id }));
        this.#kept = undefined;
        return;
      }
      await run(call('save_draf', { id: this.id, jenis: this.#jenis, judul, isi: JSON.parse(json) }));
      this.#kept = json;
      await session.refresh();
      this.tersimpan = timeOf(session.status?.sekarang ?? '');
      this.gagal = false;
      if (!this.#ended) this.#onsaved();
    } catch {
      this.gagal = true;
    }
  }
}
