// The state of one correction: the request as it stands, what is typed over it, and the draft that keeps it over a lock or
// a power cut. What a correction may change, and what it needs a reason for, the core says.
import { session } from '../../app/session.svelte';
import { call } from '../../ipc/call';
import type { FieldFault, PermohonanLengkap } from '../../ipc/bindings';
import { permohonan as teks } from '../../lang/permohonan';
import { faultsOf, sentenceOf } from '../../lib/faults';
import { attempt, run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { correctedBy } from './draf';
import { fromDraf, fromPermohonan, toInput } from './isian';
import { inForm } from './labels';
import { Simpanan } from './simpanan.svelte';

/** What the draft of a correction holds. */
type Isi = { permohonan: string; semula: string; isian: unknown; alasan: string };

/** The form of a correction. */
export class Pembetulan {
  readonly #lengkap: PermohonanLengkap;
  readonly #before: ReturnType<typeof fromPermohonan>;
  /** The request when the correction was begun. */
  readonly #semula: string;
  readonly draf: Simpanan;
  isian = $state() as ReturnType<typeof fromPermohonan>;
  alasan = $state('');
  found = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  trouble = $state<string>();
  busy = $state(false);
  /** An earlier correction is gone on with. */
  readonly lanjutan: boolean;
  /** The request was changed after that earlier correction was begun. */
  readonly berubah: boolean;

  /** The officer's own correction of this request that was not saved, or a new one. */
  static async open(lengkap: PermohonanLengkap): Promise<Pembetulan> {
    const drafts = (await attempt(call('list_draf', {}))) ?? [];
    const kept = drafts.find((draf) => correctedBy(draf) === lengkap.permohonan.id);
    return new Pembetulan(lengkap, kept && { id: kept.id, isi: kept.isi as Isi });
  }

  private constructor(lengkap: PermohonanLengkap, kept?: { id: string; isi: Isi }) {
    const { permohonan, pemohon } = lengkap;
    this.#lengkap = lengkap;
    this.#before = fromPermohonan(permohonan, pemohon);
    this.isian = kept ? fromDraf(kept.isi.isian) : fromPermohonan(permohonan, pemohon);
    this.alasan = kept?.isi.alasan ?? '';
    this.lanjutan = kept !== undefined;
    const now = JSON.stringify(this.#before);
    this.#semula = kept?.isi.semula ?? now;
    this.berubah = this.#semula !== now;
    this.draf = new Simpanan(
      { id: kept?.id ?? uuid7(), jenis: 'koreksi', kept: kept && this.#isi() },
      () => ({
        judul: teks.koreksi.judul(permohonan.nomor.teks),
        isi: this.#isi(),
        layak: this.changed,
      }),
    );
  }

  #isi(): Isi {
    return {
      permohonan: this.#lengkap.permohonan.id,
      semula: this.#semula,
      isian: $state.snapshot(this.isian),
      alasan: this.alasan,
    };
  }

  /** Whether anything differs from the request, or a reason was typed. */
  get changed(): boolean {
    return this.alasan.trim() !== '' || JSON.stringify(this.isian) !== JSON.stringify(this.#before);
  }

  /** Saves the correction. The request as it stands then, or undefined when it was refused. */
  async save(): Promise<PermohonanLengkap | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.found = [];
    this.trouble = undefined;
    this.draf.pause();
    const { permohonan } = this.#lengkap;
    const isi = toInput(this.isian, permohonan.id, permohonan.isi.diterima, this.#before.pemohon.jenis);
    // An untouched time of receipt keeps its seconds.
    const { tanggal, jam } = this.#before;
    if (this.isian.tanggal === tanggal && this.isian.jam === jam) isi.diterima = undefined;
    try {
      const now = await run(call('correct_permohonan', { id: permohonan.id, alasan: this.alasan, isi }));
      await this.draf.end();
      void session.refresh();
      return now;
    } catch (cause) {
      const faults = faultsOf(cause).map((fault) => ({ ...fault, field: fault.field.replace(/^isi\./, '') }));
      this.found = inForm(this.isian, faults);
      if (this.found.length === 0) this.trouble = sentenceOf(cause);
      this.draf.changed();
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
