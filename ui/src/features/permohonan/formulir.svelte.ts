// The state of one form *Permohonan baru*: what is typed, what the core says of it while it is typed, and its draft.
// The request and its draft share one id, made here, so that registering twice gives one number.
import { session } from '../../app/session.svelte';
import { call, isFault } from '../../ipc/call';
import type { FieldFault, Identitas, Pemeriksaan, Terdaftar } from '../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { timeOf } from '../../lib/waktu';
import { permohonan as teks } from '../../lang/permohonan';
import { draftTitle, emptyIsian, fromDraf, fromIdentitas, isTyped, toInput } from './isian';
import { inForm } from './labels';
import { Pelan } from './pelan';

/** How long typing must rest before the core looks at the form, and before it is saved; milliseconds. */
const LOOK = 300;
const SAVE = 2000;

/** The form *Permohonan baru*. */
export class Formulir {
  readonly id: string;
  isian = $state(emptyIsian());
  pemeriksaan = $state<Pemeriksaan>();
  /** The last attempt's faults, for the summary; what stands beside a field follows the typing. */
  ditolak = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  halangan = $state<string>();
  /** The clock stands before the last number: somebody has to approve it. */
  jamMundur = $state(false);
  /** When the draft was saved last, `09.14`. */
  tersimpan = $state<string>();
  drafGagal = $state(false);
  busy = $state(false);
  terdaftar = $state.raw<Terdaftar>();
  /** Where the identity was taken from, to be said and undone. */
  diisiDari = $state<string>();

  #left = $state<Record<string, boolean>>({});
  #saved: string;
  #look = new Pelan(LOOK, () => this.#check());
  #save = new Pelan(SAVE, () => this.#saveDraft());
  #beforeFill: string | undefined;

  readonly #onsaved: (id: string) => void;

  /** A new form, or the one a draft holds. `onsaved` hears of each save of the draft. */
  constructor(draf: { id: string; isi: unknown } | undefined, onsaved: (id: string) => void) {
    this.#onsaved = onsaved;
    this.id = draf?.id ?? uuid7();
    if (draf) this.isian = fromDraf(draf.isi);
    this.#saved = JSON.stringify(this.isian);
  }

  /** The time of the office, for what the core does not stamp by itself. */
  get sekarang(): string {
    return session.status?.sekarang ?? '';
  }

  /** To be called after every change of `isian`, with its JSON. */
  changed(json: string): void {
    this.#look.soon();
    if (json !== this.#saved && !this.terdaftar && isTyped(this.isian)) this.#save.soon();
  }

  /** The field was left: from now on what cannot stand in it is said at once. */
  leave(field: string): void {
    this.#left[field] = true;
  }

  // Getters, not deriveds: the form outlives the effect that opened it.

  /** Sentence beside each field. What is merely not typed yet is no fault before the first attempt. */
  get faults(): Record<string, string> {
    const tried = this.ditolak.length > 0;
    const found = this.#inForm(this.pemeriksaan?.faults ?? []);
    return byField(
      found.filter(({ field, rule }) => tried || (rule !== 'required' && this.#left[field] === true)),
    );
  }

  /** What is odd but taken, beside its field. */
  get warnings(): Record<string, string> {
    return byField(this.#inForm(this.pemeriksaan?.peringatan ?? []));
  }

  /** Whether the core finds nothing wrong with a field that was typed into. */
  sound(field: string): boolean {
    return this.pemeriksaan !== undefined && !this.pemeriksaan.faults.some((fault) => fault.field === field);
  }

  /** Takes the identity of the applicant's newest request into the form. */
  fill(identitas: Identitas, nomor: string): void {
    this.#beforeFill = JSON.stringify(this.isian.pemohon);
    const { jenis, nik } = this.isian.pemohon;
    this.isian.pemohon = { ...fromIdentitas(identitas), jenis, nik };
    this.diisiDari = nomor;
  }

  /** Takes back what `fill` put in. */
  unfill(): void {
    if (this.#beforeFill) this.isian.pemohon = JSON.parse(this.#beforeFill);
    this.diisiDari = undefined;
  }

  /** Saves what is not saved yet. */
  async flush(): Promise<void> {
    this.#save.cancel();
    if (isTyped(this.isian) && !this.terdaftar) await this.#saveDraft();
  }

  /** Leaves the form: nothing more is asked or saved after it. */
  close(): void {
    void this.flush();
    this.#look.cancel();
  }

  /** Registers the request; its draft is no longer needed then. */
  async register(): Promise<void> {
    if (this.busy || this.terdaftar) return;
    this.busy = true;
    this.#save.cancel();
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const done = await run(call('register_permohonan', toInput(this.isian, this.id, this.sekarang)));
      this.#look.cancel();
      // A draft that was never saved is no fault.
      await call('delete_draf', { id: this.id }).catch(() => undefined);
      this.terdaftar = done;
      void session.recount();
    } catch (cause) {
      this.#refused(cause);
    } finally {
      this.busy = false;
    }
  }

  #refused(cause: unknown): void {
    const faults = this.#inForm(faultsOf(cause));
    if (faults.length > 0) {
      this.ditolak = faults;
      if (this.pemeriksaan) this.pemeriksaan = { ...this.pemeriksaan, faults: [...faultsOf(cause)] };
      this.#look.soon();
    } else if (isFault(cause) && cause.code === 'refused' && cause.reason === 'clock_back') {
      this.jamMundur = true;
      this.halangan = cause.message;
    } else {
      this.halangan = sentenceOf(cause);
    }
    this.#save.soon();
  }

  #inForm(faults: readonly FieldFault[]): FieldFault[] {
    return inForm(this.isian, faults);
  }

  async #check(): Promise<void> {
    if (this.terdaftar) return;
    const asked = JSON.stringify(this.isian);
    try {
      const answer = await run(call('check_permohonan', toInput(this.isian, this.id, this.sekarang)));
      // A slower answer about an older text says nothing of what stands there now.
      if (asked === JSON.stringify(this.isian)) this.pemeriksaan = answer;
    } catch {
      // The live help stays silent; registering says what is wrong.
    }
  }

  async #saveDraft(): Promise<void> {
    const json = JSON.stringify(this.isian);
    if (json === this.#saved && this.tersimpan) return;
    try {
      const judul = draftTitle(this.isian, teks.baru.tanpaNama);
      await run(call('save_draf', { id: this.id, jenis: 'permohonan', judul, isi: JSON.parse(json) }));
      this.#saved = json;
      await session.refresh();
      this.tersimpan = timeOf(this.sekarang);
      this.drafGagal = false;
      this.#onsaved(this.id);
    } catch {
      this.drafGagal = true;
    }
  }
}
