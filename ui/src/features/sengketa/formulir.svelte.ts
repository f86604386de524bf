// The state of one record of a dispute: a new one over an objection, or the correction of one that is recorded.
import { call } from '../../ipc/call';
import type {
  FieldFault,
  KeberatanId,
  NewSengketa,
  PemeriksaanSengketa,
  SengketaLengkap,
  TingkatKomisi,
} from '../../ipc/bindings';
import { id as umum } from '../../lang/id';
import { sengketa as teks } from '../../lang/sengketa';
import { parseDate } from '../../lib/tanggal';
import { uuid7 } from '../../lib/uuid';
import { Borang } from '../permohonan/borang.svelte';
import { Simpanan } from '../permohonan/simpanan.svelte';

/** The record, as typed. */
export type IsianSengketa = {
  tingkat: TingkatKomisi;
  komisi: string;
  nomor: string;
  tanggal: string;
  diberitahukan: string;
  pokok: string;
  /** Why it is corrected. */
  alasan: string;
};

/** A record with nothing typed; a dispute of a regency goes to the commission of its province where it has none itself. */
export const emptyIsian = (): IsianSengketa => ({
  tingkat: 'provinsi',
  komisi: '',
  nomor: '',
  tanggal: '',
  diberitahukan: '',
  pokok: '',
  alasan: '',
});

function fromSengketa({ isi }: SengketaLengkap['sengketa']): IsianSengketa {
  const { tingkat, komisi, nomor, tanggal, diberitahukan, pokok } = isi;
  return { tingkat, komisi, nomor, tanggal, diberitahukan: diberitahukan ?? '', pokok, alasan: '' };
}

/** What recording gives: the dispute's id and number. */
export type Tercatat = { id: string; nomor: string; dikoreksi?: SengketaLengkap };

/** The form of a dispute. */
export class FormulirSengketa extends Borang<IsianSengketa, PemeriksaanSengketa, Tercatat> {
  readonly draf: Simpanan;
  /** The objection it follows. */
  readonly keberatan: { id: KeberatanId; nomor: string };
  /** The dispute being corrected. */
  readonly koreksi: SengketaLengkap | undefined;
  readonly #begun: string;

  /** `draf` is what was left of it. */
  constructor(
    keberatan: { id: KeberatanId; nomor: string },
    koreksi?: SengketaLengkap,
    draf?: { id: string; isi: unknown },
  ) {
    const begun = koreksi ? fromSengketa(koreksi.sengketa) : emptyIsian();
    const kept = draf?.isi as { isian?: Partial<IsianSengketa> } | undefined;
    super(draf?.id ?? uuid7(), { ...begun, ...kept?.isian });
    this.keberatan = keberatan;
    this.koreksi = koreksi;
    this.#begun = JSON.stringify(begun);
    const jenis = koreksi ? 'koreksi_sengketa' : 'sengketa';
    const judul = koreksi
      ? teks.baru.koreksi(koreksi.sengketa.isi.nomor)
      : teks.baru.drafJudul(keberatan.nomor);
    const isi = () => ({
      ...(koreksi ? { sengketa: koreksi.sengketa.id } : { keberatan: keberatan.id }),
      isian: $state.snapshot(this.isian),
    });
    this.draf = new Simpanan({ id: this.id, jenis, kept: draf && isi() }, () => ({
      judul,
      isi: isi(),
      layak: this.typed,
    }));
  }

  /** Whether anything was typed that would be missed. */
  get typed(): boolean {
    return JSON.stringify(this.isian) !== this.#begun;
  }

  /** What has no shape in which it could be sent. */
  get unread(): FieldFault[] {
    const { tanggal, diberitahukan } = this.isian;
    const dates: [string, string][] = [['tanggal', tanggal]];
    if (diberitahukan.trim() !== '') dates.push(['diberitahukan', diberitahukan]);
    return dates
      .filter(([, typed]) => parseDate(typed) === null)
      .map(([field]) => ({ field, rule: 'required', message: umum.umum.bukanTanggal }));
  }

  /** Hands it in, unless a date cannot be read. */
  override async register(): Promise<void> {
    this.ditolak = this.unread;
    if (this.ditolak.length === 0) await super.register();
  }

  /** The sentence beside each field: what cannot be read the core never sees. */
  override get faults(): Record<string, string> {
    const told = Object.fromEntries(this.ditolak.map(({ field, message }) => [field, message]));
    return { ...super.faults, ...told };
  }

  protected override look(): Promise<PemeriksaanSengketa> {
    // Without a date there is nothing the core could look at.
    if (this.unread.length > 0) return Promise.resolve({ faults: [], peringatan: [], jam: [] });
    return call('check_sengketa', this.#input());
  }

  protected override async send(): Promise<Tercatat> {
    const { nomor, alasan } = this.isian;
    if (!this.koreksi) return { id: (await call('register_sengketa', this.#input())).id, nomor };
    const { id } = this.koreksi.sengketa;
    return { id, nomor, dikoreksi: await call('correct_sengketa', { id, alasan, isi: this.#input() }) };
  }

  protected override inForm(faults: readonly FieldFault[]): FieldFault[] {
    return [...faults];
  }

  #input(): NewSengketa {
    const { tingkat, komisi, nomor, tanggal, diberitahukan, pokok } = this.isian;
    const told = diberitahukan.trim() === '' ? undefined : diberitahukan;
    const { id: keberatan } = this.keberatan;
    return { id: this.id, keberatan, tingkat, komisi, nomor, tanggal, diberitahukan: told, pokok };
  }
}
