// The state of one form of a complaint: a new one, or the correction of one that is registered.
import { call } from '../../ipc/call';
import type {
  FieldFault,
  KelasPengaduan,
  PemeriksaanPengaduan,
  PengaduanLengkap,
  PengaduanTerdaftar,
} from '../../ipc/bindings';
import { pengaduan as teks } from '../../lang/pengaduan';
import { uuid7 } from '../../lib/uuid';
import { Borang } from '../permohonan/borang.svelte';
import { Simpanan } from '../permohonan/simpanan.svelte';
import { emptyIsian, fromDraf, fromPengaduan, inForm, type IsianPengaduan, toInput } from './isian';

/** What registering gives, or the complaint as it was corrected. */
export type Selesai = { terdaftar: PengaduanTerdaftar } | { dikoreksi: PengaduanLengkap };

/** What the draft of a correction holds. */
type IsiKoreksi = { pengaduan: string; isian: unknown; alasan: string };

/** The form of a complaint. */
export class FormulirPengaduan extends Borang<IsianPengaduan, PemeriksaanPengaduan, Selesai> {
  readonly draf: Simpanan;
  /** The complaint being corrected. */
  readonly koreksi: PengaduanLengkap | undefined;
  /** Why it is corrected. */
  alasanKoreksi = $state('');
  readonly #begun: string;

  /** A new form, or the one a draft holds. `onsaved` hears of each save of the draft. */
  static begin(
    awal: { kelas?: KelasPengaduan; draf?: { id: string; isi: unknown } },
    onsaved: (id: string) => void,
  ): FormulirPengaduan {
    const isian = awal.draf ? fromDraf(awal.draf.isi) : emptyIsian(awal.kelas);
    return new FormulirPengaduan(awal.draf?.id ?? uuid7(), isian, emptyIsian(awal.kelas), {
      kept: awal.draf !== undefined,
      onsaved,
    });
  }

  /** The correction of a complaint, as an earlier draft left it or begun anew. */
  static correct(lengkap: PengaduanLengkap, draf?: { id: string; isi: unknown }): FormulirPengaduan {
    const before = fromPengaduan(lengkap);
    const kept = draf?.isi as IsiKoreksi | undefined;
    const form = new FormulirPengaduan(draf?.id ?? uuid7(), kept ? fromDraf(kept.isian) : before, before, {
      kept: kept !== undefined,
      koreksi: lengkap,
    });
    form.alasanKoreksi = kept?.alasan ?? '';
    return form;
  }

  private constructor(
    id: string,
    isian: IsianPengaduan,
    begun: IsianPengaduan,
    more: { kept: boolean; koreksi?: PengaduanLengkap; onsaved?: (id: string) => void },
  ) {
    super(id, isian);
    this.koreksi = more.koreksi;
    this.#begun = JSON.stringify(begun);
    this.draf = new Simpanan(
      {
        id,
        jenis: more.koreksi ? 'koreksi_pengaduan' : 'pengaduan',
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

  /** What a correction shows masked, the core unmasks only when it saves: faults of an identity are told then. */
  override get faults(): Record<string, string> {
    if (!this.koreksi) return super.faults;
    return Object.fromEntries(this.ditolak.map(({ field, message }) => [field, message]));
  }

  protected override look(): Promise<PemeriksaanPengaduan> {
    return call('check_pengaduan', this.#input());
  }

  protected override async send(): Promise<Selesai> {
    if (!this.koreksi) return { terdaftar: await call('register_pengaduan', this.#input()) };
    const { id, isi } = this.koreksi.pengaduan;
    const baru = this.#input();
    // An untouched time of receipt keeps its seconds.
    const before = JSON.parse(this.#begun) as IsianPengaduan;
    if (this.isian.tanggal === before.tanggal && this.isian.jam === before.jam) baru.diterima = isi.diterima;
    return { dikoreksi: await call('correct_pengaduan', { id, alasan: this.alasanKoreksi, isi: baru }) };
  }

  protected override inForm(faults: readonly FieldFault[]): FieldFault[] {
    return inForm(faults);
  }

  #input() {
    return toInput(this.isian, this.id, this.koreksi?.pengaduan.isi.diterima ?? this.sekarang);
  }

  // Of somebody who chose to be anonymous the draft keeps nothing either.
  #isi(): unknown {
    const typed = $state.snapshot(this.isian);
    const isian = typed.anonim ? { ...typed, pelapor: emptyIsian().pelapor } : typed;
    if (!this.koreksi) return isian;
    const kept: IsiKoreksi = { pengaduan: this.koreksi.pengaduan.id, isian, alasan: this.alasanKoreksi };
    return kept;
  }

  // No name stands in the list of drafts.
  #judul(): string {
    if (this.koreksi) return teks.koreksi.judul(this.koreksi.pengaduan.nomor.teks);
    const title = teks.baru.drafJudul(this.isian.judul.trim());
    return title.length > 80 ? `${title.slice(0, 79)}…` : title;
  }
}
