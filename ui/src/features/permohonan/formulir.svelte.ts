// The state of one form *Permohonan baru*: what is typed, what the core says of it while it is typed, and its draft.
// The request and its draft share one id, made here, so that registering twice gives one number.
import { session } from '../../app/session.svelte';
import { call, isFault } from '../../ipc/call';
import type { FieldFault, Identitas, Pemeriksaan, PermohonanLengkap, Terdaftar } from '../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { attempt, run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { permohonan as teks } from '../../lang/permohonan';
import { draftTitle, emptyIsian, fromDraf, fromIdentitas, isTyped, toInput } from './isian';
import { inForm } from './labels';
import { Pelan } from './pelan';
import { Simpanan } from './simpanan.svelte';

/** How long typing must rest before the core looks at the form; milliseconds. */
const LOOK = 300;

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
  busy = $state(false);
  /** Which item is being typed, from 0. */
  aktif = $state(0);
  terdaftar = $state.raw<Terdaftar>();
  /** The request after it was given on the spot. */
  diberikan = $state.raw<PermohonanLengkap>();
  /** Where the identity was taken from, to be said and undone. */
  diisiDari = $state<string>();

  readonly draf: Simpanan;
  #left = $state<Record<string, boolean>>({});
  #look = new Pelan(LOOK, () => this.#check());
  #beforeFill: string | undefined;

  /** A new form, or the one a draft holds. `onsaved` hears of each save of the draft. */
  constructor(draf: { id: string; isi: unknown } | undefined, onsaved: (id: string) => void) {
    this.id = draf?.id ?? uuid7();
    if (draf) this.isian = fromDraf(draf.isi);
    this.draf = new Simpanan(
      { id: this.id, jenis: 'permohonan', kept: draf && $state.snapshot(this.isian) },
      () => ({
        judul: draftTitle(this.isian, teks.baru.tanpaNama),
        isi: $state.snapshot(this.isian),
        layak: isTyped(this.isian),
      }),
      () => onsaved(this.id),
    );
  }

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

  /** Asks for the identity of the applicant's newest request, which that request's history records, and takes it. */
  async recall(nomor: string): Promise<void> {
    const { nik } = this.isian.pemohon;
    const identitas = await attempt(call('recall_pemohon', { nik }));
    // Another NIK typed meanwhile is another person.
    if (identitas && nik === this.isian.pemohon.nik) this.#fill(identitas, nomor);
  }

  #fill(identitas: Identitas, nomor: string): void {
    this.#beforeFill = JSON.stringify(this.isian.pemohon);
    const { jenis, nik } = this.isian.pemohon;
    this.isian.pemohon = { ...fromIdentitas(identitas), jenis, nik };
    this.diisiDari = nomor;
  }

  /** Takes back what `recall` put in. */
  unfill(): void {
    if (this.#beforeFill) this.isian.pemohon = JSON.parse(this.#beforeFill);
    this.diisiDari = undefined;
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
  async ready(): Promise<Pemeriksaan | undefined> {
    if (this.busy || this.terdaftar) return undefined;
    this.busy = true;
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const answer = await run(call('check_permohonan', toInput(this.isian, this.id, this.sekarang)));
      this.pemeriksaan = answer;
      this.ditolak = this.#inForm(answer.faults);
      return answer.faults.length === 0 ? answer : undefined;
    } catch (cause) {
      this.halangan = sentenceOf(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Registers the request; its draft is no longer needed then. `then` goes on with it before the receipt is shown. */
  async register(then?: (done: Terdaftar) => Promise<void>): Promise<void> {
    if (this.busy || this.terdaftar) return;
    this.busy = true;
    this.draf.pause();
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const done = await run(call('register_permohonan', toInput(this.isian, this.id, this.sekarang)));
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
    this.draf.changed();
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
}
