// What every form of registering shares: what is typed, what the core says of it while it is typed, and its draft. The
// record and its draft share one id, made here, so that registering twice gives one number.
import { session } from '../../app/session.svelte';
import { isFault } from '../../ipc/call';
import type { FieldFault } from '../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { Pelan } from './pelan';
import type { Simpanan } from './simpanan.svelte';

/** How long typing must rest before the core looks at the form; milliseconds. */
const LOOK = 300;

/** Refusals of a clock that a superior may approve: it stands before the last number, or more than a year after it. */
const WRONG_CLOCK = ['clock_back', 'clock_ahead'];

/** What the core says of every form while it is typed. */
export type Dilihat = { faults: FieldFault[]; peringatan: FieldFault[] };

/** A form: `I` is what is typed, `P` what the core says of it, `T` what registering gives. */
export abstract class Borang<I, P extends Dilihat, T> {
  readonly id: string;
  isian = $state() as I;
  pemeriksaan = $state<P>();
  /** The last attempt's faults, for the summary; what stands beside a field follows the typing. */
  ditolak = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  halangan = $state<string>();
  /** The clock stands before the last number, or years after it: somebody has to approve it. */
  jamMundur = $state(false);
  busy = $state(false);
  terdaftar = $state.raw<T>();

  abstract readonly draf: Simpanan;
  #left = $state<Record<string, boolean>>({});
  #look = new Pelan(LOOK, () => this.#check());

  constructor(id: string, isian: I) {
    this.id = id;
    this.isian = isian;
  }

  /** Asks the core what it says of the form. */
  protected abstract look(): Promise<P>;
  /** Hands the form in. */
  protected abstract send(): Promise<T>;
  /** Faults of the core under the fields of the form, in their order. */
  protected abstract inForm(faults: readonly FieldFault[]): FieldFault[];

  /** The time of the office, for what the core does not stamp by itself. */
  get sekarang(): string {
    return session.status?.sekarang ?? '';
  }

  /** To be called after every change of `isian`. */
  changed(): void {
    this.#look.soon();
    this.draf.changed();
  }

  /** The field was left: from now on what cannot stand in it is said at once. */
  leave(field: string): void {
    this.#left[field] = true;
  }

  // Getters, not deriveds: the form outlives the effect that opened it.

  /** Sentence beside each field. What is merely not typed yet is no fault before the first attempt. */
  get faults(): Record<string, string> {
    const tried = this.ditolak.length > 0;
    const found = this.inForm(this.pemeriksaan?.faults ?? []);
    return byField(
      found.filter(({ field, rule }) => tried || (rule !== 'required' && this.#left[field] === true)),
    );
  }

  /** What is odd but taken, beside its field. */
  get warnings(): Record<string, string> {
    return byField(this.inForm(this.pemeriksaan?.peringatan ?? []));
  }

  /** Whether the core finds nothing wrong with a field that was typed into. */
  sound(field: string): boolean {
    return this.pemeriksaan !== undefined && !this.pemeriksaan.faults.some((fault) => fault.field === field);
  }

  /** Saves what is not saved yet. */
  async flush(): Promise<void> {
    if (!this.terdaftar) await this.draf.flush();
  }

  /** Leaves the form: nothing more is asked or saved after it. */
  close(): void {
    void this.flush();
    this.#look.cancel();
  }

  /** What the core says of the whole form; undefined with all faults told, as a refused attempt tells them. */
  async ready(): Promise<P | undefined> {
    if (this.busy || this.terdaftar) return undefined;
    this.busy = true;
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const answer = await run(this.look());
      this.pemeriksaan = answer;
      this.ditolak = this.inForm(answer.faults);
      return answer.faults.length === 0 ? answer : undefined;
    } catch (cause) {
      this.halangan = sentenceOf(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Registers; the draft is no longer needed then. `then` goes on with it before the screen shows that it is done. */
  async register(then?: (done: T) => Promise<void>): Promise<void> {
    if (this.busy || this.terdaftar) return;
    this.busy = true;
    this.draf.pause();
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const done = await run(this.send());
      this.#look.cancel();
      await this.draf.end();
      await then?.(done);
      this.terdaftar = done;
      void session.recount();
    } catch (cause) {
      this.#refused(cause);
    } finally {
      this.busy = false;
    }
  }

  #refused(cause: unknown): void {
    const faults = this.inForm(faultsOf(cause));
    if (faults.length > 0) {
      this.ditolak = faults;
      if (this.pemeriksaan) this.pemeriksaan = { ...this.pemeriksaan, faults: [...faultsOf(cause)] };
      this.#look.soon();
    } else if (isFault(cause) && cause.code === 'refused' && WRONG_CLOCK.includes(cause.reason)) {
      this.jamMundur = true;
      this.halangan = cause.message;
    } else {
      this.halangan = sentenceOf(cause);
    }
    this.draf.changed();
  }

  async #check(): Promise<void> {
    if (this.terdaftar) return;
    const asked = JSON.stringify(this.isian);
    try {
      const answer = await run(this.look());
      // A slower answer about an older text says nothing of what stands there now.
      if (asked === JSON.stringify(this.isian)) this.pemeriksaan = answer;
    } catch {
      // The live help stays silent; registering says what is wrong.
    }
  }
}
