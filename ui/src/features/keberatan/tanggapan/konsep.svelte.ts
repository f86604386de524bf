// The draft of the superior's answer while it is typed. A draft that was kept by the core is what a new one begins with.
import { call } from '../../../ipc/call';
import type {
  DasarPenolakan,
  FieldFault,
  HasilKeberatan,
  IsiTanggapan,
  KeberatanLengkap,
  Kedudukan,
  PengecualianId,
  PerintahKeberatan,
} from '../../../ipc/bindings';
import { keberatan as teks } from '../../../lang/keberatan';
import { perkara } from '../../../lang/perkara';
import { run } from '../../../lib/run';
import { Pengiriman } from '../../permohonan/pengiriman.svelte';
import { keptForm, type Tempat } from '../../permohonan/tinggal.svelte';

/** The answer, as typed. */
export type IsianTanggapan = {
  hasil: HasilKeberatan;
  bantahan: string;
  alasan: string;
  perintah: string;
  /** Working days, as typed. */
  hari: string;
  /** Exemptions it rests on; an empty text is one not chosen yet. */
  dasar: (PengecualianId | '')[];
  nama: string;
  nip: string;
  jabatan: string;
  kedudukan: Kedudukan;
};

/** Where in the form the fields of the core stand. */
const FIELD: Record<string, string> = { 'perintah.isi': 'perintah', 'perintah.hari': 'hari' };

/** Whether the PPID is ordered to do something. */
export const orders = (hasil: HasilKeberatan): boolean => hasil !== 'ditolak';
/** Whether the PPID is upheld in something, so that an exemption may stand behind it. */
export const upholds = (hasil: HasilKeberatan): boolean => hasil !== 'diterima_seluruhnya';

/** The answer as the core takes it: of an exemption only which it is, its facts the core fills in. */
export function toIsi(isian: IsianTanggapan): IsiTanggapan {
  const { hasil, bantahan, alasan, nama, nip, jabatan, kedudukan } = isian;
  const named = upholds(hasil) ? isian.dasar.filter((one) => one !== '') : [];
  const dasar = named.map((pengecualian): DasarPenolakan => ({
    pasal_17: [],
    undang_undang: '',
    konsekuensi: '',
    penetapan: { nomor: '', tanggal: null },
    pengecualian,
  }));
  return {
    hasil,
    bantahan,
    alasan,
    perintah: orders(hasil) ? { isi: isian.perintah, hari: Number(isian.hari) } : undefined,
    dasar,
    atasan: { nama, nip, jabatan, kedudukan },
  };
}

/** An answer drafted before, as typed. */
export function fromIsi(isi: IsiTanggapan): IsianTanggapan {
  return {
    hasil: isi.hasil,
    bantahan: isi.bantahan,
    alasan: isi.alasan,
    perintah: isi.perintah?.isi ?? '',
    hari: String(isi.perintah?.hari ?? 7),
    dasar: isi.dasar.map(({ pengecualian }) => pengecualian ?? ''),
    nama: isi.atasan.nama,
    nip: isi.atasan.nip,
    jabatan: isi.atasan.jabatan,
    kedudukan: isi.atasan.kedudukan,
  };
}

/** The draft being written. */
export class Konsep extends Pengiriman<PerintahKeberatan, KeberatanLengkap> {
  isian = $state() as IsianTanggapan;
  readonly #keberatan: string;

  /** The form as it was left, the draft that the core holds, or an empty one signed by the superior of the office. */
  static async of({ keberatan }: KeberatanLengkap): Promise<Tempat<Konsep>> {
    const { atasan_ppid: atasan } = await run(call('get_kantor', {}));
    const { nama, nip, jabatan } = atasan;
    const begin: IsianTanggapan = keberatan.konsep
      ? fromIsi(keberatan.konsep.isi)
      : {
          hasil: 'diterima_seluruhnya',
          bantahan: '',
          alasan: '',
          perintah: '',
          hari: '7',
          dasar: [],
          nama,
          nip,
          jabatan,
          kedudukan: 'definitif',
        };
    const judul = perkara.draf(teks.aksi.susun_tanggapan.tombol, keberatan.nomor.teks);
    return keptForm('susun_tanggapan', keberatan, () => new Konsep(keberatan.id, begin), {
      jenis: 'langkah_keberatan',
      judul,
    });
  }

  private constructor(keberatan: string, isian: IsianTanggapan) {
    super();
    this.#keberatan = keberatan;
    this.isian = isian;
  }

  /** What is kept of it. */
  get isi(): IsianTanggapan {
    return $state.snapshot(this.isian);
  }

  /** Puts back what was kept, whatever version of the form wrote it. */
  restore(kept: unknown): void {
    if (typeof kept === 'object') this.isian = { ...this.isian, ...kept };
  }

  /** Hands the draft to the core. */
  async save(): Promise<KeberatanLengkap | undefined> {
    const wrong = orders(this.isian.hasil) && !/^\d{1,3}$/.test(this.isian.hari.trim());
    this.trouble = undefined;
    const unread: FieldFault[] = wrong
      ? [{ field: 'hari', rule: 'number', message: teks.tanggapan.hariBukanAngka }]
      : [];
    this.found = unread;
    if (wrong) return undefined;
    const now = await this.take({ perintah: 'susun_tanggapan', isi: toIsi(this.isi) });
    this.found = this.found.map((fault) => ({
      ...fault,
      field: FIELD[fault.field] ?? fault.field.replace(/^atasan\./, ''),
    }));
    return now;
  }

  protected override send(perintah: PerintahKeberatan): Promise<KeberatanLengkap> {
    return call('take_langkah_keberatan', { keberatan: this.#keberatan, id: this.id, perintah });
  }
}
