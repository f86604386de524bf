// The state of one form of an objection: a new one, or the correction of one that is registered.
import { call } from '../../ipc/call';
import type {
  FieldFault,
  KeberatanLengkap,
  KeberatanTerdaftar,
  PemeriksaanKeberatan,
} from '../../ipc/bindings';
import { keberatan as teks } from '../../lang/keberatan';
import { uuid7 } from '../../lib/uuid';
import { Borang } from '../permohonan/borang.svelte';
import { Simpanan } from '../permohonan/simpanan.svelte';
import { emptyIsian, fromDraf, fromKeberatan, inForm, type IsianKeberatan, toInput } from './isian';

/** What registering gives, or the objection as it was corrected. */
export type Selesai = { terdaftar: KeberatanTerdaftar } | { dikoreksi: KeberatanLengkap };

/** What the draft of a correction holds. */
type IsiKoreksi = { keberatan: string; isian: unknown; alasan: string };

/** The form of an objection. */
export class FormulirKeberatan extends Borang<IsianKeberatan, PemeriksaanKeberatan, Selesai> {
  readonly draf: Simpanan;
  /** The objection being corrected. */
  readonly koreksi: KeberatanLengkap | undefined;
  /** Why it is corrected. */
  alasanKoreksi = $state('');
  readonly #begun: string;

  /** A new form over a request, or the one a draft holds. `onsaved` hears of each save of the draft. */
  static begin(
    awal: { nomor?: string; draf?: { id: string; isi: unknown } },
    onsaved: (id: string) => void,
  ): FormulirKeberatan {
    const isian = awal.draf ? fromDraf(awal.draf.isi) : emptyIsian(awal.nomor);
    return new FormulirKeberatan(awal.draf?.id ?? uuid7(), isian, emptyIsian(awal.nomor), {
      kept: awal.draf !== undefined,
      onsaved,
    });
  }

  /** The correction of an objection, as an earlier draft left it or begun anew. */
  static correct(lengkap: KeberatanLengkap, draf?: { id: string; isi: unknown }): FormulirKeberatan {
    const before = fromKeberatan(lengkap);
    const kept = draf?.isi as IsiKoreksi | undefined;
    const form = new FormulirKeberatan(draf?.id ?? uuid7(), kept ? fromDraf(kept.isian) : before, before, {
      kept: kept !== undefined,
      koreksi: lengkap,
    });
    form.alasanKoreksi = kept?.alasan ?? '';
    return form;
  }

  private constructor(
    id: string,
    isian: IsianKeberatan,
    begun: IsianKeberatan,
    more: { kept: boolean; koreksi?: KeberatanLengkap; onsaved?: (id: string) => void },
  ) {
    super(id, isian);
    this.koreksi = more.koreksi;
    this.#begun = JSON.stringify(begun);
    this.draf = new Simpanan(
      {
        id,
        jenis: more.koreksi ? 'koreksi_keberatan' : 'keberatan',
        kept: more.kept ? this.#isi() : undefined,
      },
      () => ({ judul: this.#judul(), isi: this.#isi(), layak: this.typed }),
      () => more.onsaved?.(id),
    );
  }

  /** Whether anything was typed that would be missed. */
  get typed(): boolean {
    return JSON.stringify(this.isian) !== this.#begun || this.alasanKoreksi.trim() !== '';
  }

  /** Whether the applicant is known from the request, so that nobody types it again. */
  get dikenal(): boolean {
    return this.koreksi === undefined && (this.pemeriksaan?.pemohon ?? null) !== null;
  }

  /** Whether a fault of a whole identity can be told: what a correction shows masked, the core unmasks only when it saves. */
  override get faults(): Record<string, string> {
    if (!this.koreksi) return super.faults;
    return Object.fromEntries(this.ditolak.map(({ field, message }) => [field, message]));
  }

  protected override look(): Promise<PemeriksaanKeberatan> {
    return call('check_keberatan', this.#input(this.dikenal || this.koreksi !== undefined));
  }

  protected override async send(): Promise<Selesai> {
    if (!this.koreksi) return { terdaftar: await call('register_keberatan', this.#input(this.dikenal)) };
    const { id, isi } = this.koreksi.keberatan;
    const baru = this.#input(false);
    // An untouched time of receipt keeps its seconds.
    const before = JSON.parse(this.#begun) as IsianKeberatan;
    if (this.isian.tanggal === before.tanggal && this.isian.jam === before.jam) baru.diterima = isi.diterima;
    return { dikoreksi: await call('correct_keberatan', { id, alasan: this.alasanKoreksi, isi: baru }) };
  }

  protected override inForm(faults: readonly FieldFault[]): FieldFault[] {
    return inForm(this.isian, faults);
  }

  #input(known: boolean) {
    return toInput(this.isian, this.id, this.koreksi?.keberatan.isi.diterima ?? this.sekarang, known);
  }

  #isi(): unknown {
    const isian = $state.snapshot(this.isian);
    if (!this.koreksi) return isian;
    const kept: IsiKoreksi = { keberatan: this.koreksi.keberatan.id, isian, alasan: this.alasanKoreksi };
    return kept;
  }

  #judul(): string {
    if (this.koreksi) return teks.koreksi.judul(this.koreksi.keberatan.nomor.teks);
    const { nomor_permohonan, pemohon, informasi, kasus_posisi } = this.isian;
    const said = [nomor_permohonan, pemohon.nama, informasi || kasus_posisi]
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .join(' · ');
    const title = teks.baru.drafJudul(said);
    return title.length > 80 ? `${title.slice(0, 79)}…` : title;
  }
}
