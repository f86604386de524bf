// The state of one form *Permohonan baru*: what is typed, what the core says of it while it is typed, and its draft.
import { call } from '../../ipc/call';
import type { FieldFault, Identitas, Pemeriksaan, PermohonanLengkap, Terdaftar } from '../../ipc/bindings';
import { attempt } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { permohonan as teks } from '../../lang/permohonan';
import { Borang } from './borang.svelte';
import {
  draftTitle,
  emptyIsian,
  fromDraf,
  fromIdentitas,
  type IsianPermohonan,
  isTyped,
  toInput,
} from './isian';
import { inForm } from './labels';
import { Simpanan } from './simpanan.svelte';

/** The form *Permohonan baru*. */
export class Formulir extends Borang<IsianPermohonan, Pemeriksaan, Terdaftar> {
  /** Which item is being typed, from 0. */
  aktif = $state(0);
  /** The request after it was given on the spot. */
  diberikan = $state.raw<PermohonanLengkap>();
  /** Where the identity was taken from, to be said and undone. */
  diisiDari = $state<string>();

  readonly draf: Simpanan;
  #beforeFill: string | undefined;

  /** A new form, or the one a draft holds. `onsaved` hears of each save of the draft. */
  constructor(draf: { id: string; isi: unknown } | undefined, onsaved: (id: string) => void) {
    super(draf?.id ?? uuid7(), draf ? fromDraf(draf.isi) : emptyIsian());
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

  protected override look(): Promise<Pemeriksaan> {
    return call('check_permohonan', toInput(this.isian, this.id, this.sekarang));
  }

  protected override send(): Promise<Terdaftar> {
    return call('register_permohonan', toInput(this.isian, this.id, this.sekarang));
  }

  protected override inForm(faults: readonly FieldFault[]): FieldFault[] {
    return inForm(this.isian, faults);
  }
}
