// The small forms of a complaint's steps: what each asks, what it starts with, what is sent. What is permitted the core says;
// here each step gets its command and whoever may give it.
import type {
  HasilPengaduan,
  JenisLangkahPengaduan,
  PengaduanLengkap,
  PerintahPengaduan,
  Tindakan,
} from '../../ipc/bindings';
import { type AksiPengaduan, pengaduan } from '../../lang/pengaduan';
import type { Bidang, Nilai } from '../perkara/bidang';

/** The command that takes each step; what SP4N-LAPOR! says of it comes from its list alone. */
const COMMAND: Record<Exclude<JenisLangkahPengaduan, 'status_lapor_dicatat'>, AksiPengaduan> = {
  diperiksa: 'periksa',
  kelengkapan_diterima: 'catat_kelengkapan_diterima',
  dilengkapi: 'lengkapi',
  didisposisikan: 'disposisikan',
  unit_membalas: 'catat_balasan_unit',
  ditindaklanjuti: 'catat_tindak_lanjut',
  dijawab: 'jawab',
  jawaban_disampaikan: 'sampaikan',
  pelapor_menanggapi: 'catat_balasan_pelapor',
  dicatat_lapor: 'catat_lapor',
  dijawab_lapor: 'catat_jawaban_lapor',
  dijadikan_permohonan: 'jadikan_permohonan',
  ditutup: 'tutup',
  dilimpahkan: 'limpahkan',
  dicabut: 'cabut',
};

/** The command that takes a step. */
export const commandOf = (step: JenisLangkahPengaduan | null): AksiPengaduan | undefined =>
  step === null || step === 'status_lapor_dicatat' ? undefined : COMMAND[step];

/** Whether an address names a step. */
export const isAksi = (aksi: string | undefined): aksi is AksiPengaduan =>
  aksi !== undefined && aksi in pengaduan.aksi;

/** What the role must allow for a command: a unit writes down what it did itself. */
export const neededFor = (aksi: AksiPengaduan): Tindakan =>
  aksi === 'catat_balasan_unit' || aksi === 'catat_tindak_lanjut'
    ? 'daftarkan_pengaduan'
    : 'proses_pengaduan';

/** Every command the complaint takes now, in the order of its life. */
export const offered = ({ boleh }: PengaduanLengkap): AksiPengaduan[] =>
  boleh.map(commandOf).filter((aksi) => aksi !== undefined);

/** The step that can be taken back: the last one that stands. */
export function lastStep({ pengaduan: { keadaan, langkah } }: PengaduanLengkap) {
  return keadaan === 'dibatalkan'
    ? undefined
    : langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1);
}

const { form } = pengaduan;
const tanggal: Bidang = { nama: 'tanggal', jenis: 'tanggal', label: form.tanggal };
const uraian = (label: string = form.uraian, more: Partial<Bidang> = {}): Bidang => ({
  nama: 'uraian',
  jenis: 'uraian',
  label,
  ...more,
});
const HASIL: readonly HasilPengaduan[] = ['ditindaklanjuti', 'dijelaskan', 'tidak_dapat_dipenuhi'];

/** What the form of a command asks; `unit` are the units of the office. */
export function bidangOf(aksi: AksiPengaduan, lengkap: PengaduanLengkap, unit: readonly string[]): Bidang[] {
  const waiting = lengkap.pengaduan.disposisi.filter(({ jawaban }) => jawaban === null);
  switch (aksi) {
    case 'periksa':
      return [
        { nama: 'kurang', jenis: 'uraian', label: form.kurang, hint: form.kurangPetunjuk, optional: true },
      ];
    case 'disposisikan':
      return [
        unit.length > 0
          ? {
              nama: 'unit',
              jenis: 'pilih',
              label: form.unit,
              options: unit.map((nama) => ({ value: nama, label: nama })),
            }
          : { nama: 'unit', jenis: 'baris', label: form.unit },
        { nama: 'instruksi', jenis: 'uraian', label: form.instruksi, optional: true },
        { nama: 'batas', jenis: 'tanggal', label: form.batas },
      ];
    case 'catat_balasan_unit':
      return [
        {
          nama: 'disposisi',
          jenis: 'pilih',
          label: form.dariUnit,
          options: waiting.map(({ id, unit: nama }) => ({ value: id, label: nama })),
        },
        tanggal,
        uraian(),
      ];
    case 'jawab':
      return [
        {
          nama: 'hasil',
          jenis: 'pilih',
          label: form.hasil,
          options: HASIL.map((value) => ({ value, label: pengaduan.hasil[value] })),
        },
        uraian(form.jawaban, { hint: form.jawabanPetunjuk }),
      ];
    case 'catat_kelengkapan_diterima':
    case 'sampaikan':
      return [tanggal, { nama: 'uraian', jenis: 'baris', label: form.cara, hint: form.caraPetunjuk }];
    case 'catat_balasan_pelapor':
      return [
        tanggal,
        {
          nama: 'puas',
          jenis: 'pilah',
          label: form.puas,
          options: [
            { value: 'ya', label: form.menerima },
            { value: 'tidak', label: form.belumPuas },
          ],
        },
        uraian(form.uraian, { optional: true }),
      ];
    case 'catat_lapor':
      return [
        tanggal,
        { nama: 'tracking', jenis: 'baris', label: form.tracking, optional: true, maxlength: 40 },
      ];
    case 'jadikan_permohonan':
      return [{ nama: 'nomor', jenis: 'baris', label: form.nomor }];
    case 'limpahkan':
      return [
        { nama: 'ke', jenis: 'baris', label: form.ke, hint: form.kePetunjuk },
        uraian(form.catatan, { optional: true }),
      ];
    case 'tutup':
      return [];
    case 'lengkapi':
    case 'catat_tindak_lanjut':
    case 'catat_jawaban_lapor':
    case 'cabut':
      return [tanggal, uraian()];
  }
}

/** The form of a command before anything is typed. */
export function startOf(
  aksi: AksiPengaduan,
  lengkap: PengaduanLengkap,
  unit: readonly string[],
  hariIni: string,
): Nilai {
  const { pengaduan: now, jam } = lengkap;
  const waiting = now.disposisi.find(({ jawaban }) => jawaban === null);
  const verifikasi = jam.find(({ jenis }) => jenis === 'penyelesaian')?.batas ?? hariIni;
  return {
    tanggal: aksi === 'catat_lapor' ? (now.lapor?.dimasukkan ?? hariIni) : hariIni,
    uraian: '',
    kurang: '',
    unit: unit[0] ?? '',
    instruksi: '',
    batas: verifikasi < hariIni ? hariIni : verifikasi,
    disposisi: waiting?.id ?? '',
    hasil: 'ditindaklanjuti',
    puas: 'ya',
    tracking: now.lapor?.tracking ?? '',
    nomor: '',
    ke: '',
  };
}

/** The command as typed. */
export function toPerintah(aksi: AksiPengaduan, nilai: Nilai): PerintahPengaduan {
  const of = (nama: string) => nilai[nama] ?? '';
  const said = { tanggal: of('tanggal'), uraian: of('uraian') };
  switch (aksi) {
    case 'periksa':
      return {
        perintah: aksi,
        kurang: of('kurang')
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
      };
    case 'disposisikan':
      return { perintah: aksi, unit: of('unit'), instruksi: of('instruksi'), batas: of('batas') };
    case 'catat_balasan_unit':
      return { perintah: aksi, disposisi: of('disposisi'), ...said };
    case 'jawab':
      return {
        perintah: aksi,
        hasil: of('hasil') as HasilPengaduan,
        uraian: of('uraian'),
        penanda_tangan: { nama: '', nip: '', jabatan: '' },
      };
    case 'catat_balasan_pelapor':
      return { perintah: aksi, puas: of('puas') === 'ya', ...said };
    case 'catat_lapor':
      return { perintah: aksi, tanggal: of('tanggal'), tracking: of('tracking') };
    case 'jadikan_permohonan':
      return { perintah: aksi, nomor: of('nomor') };
    case 'limpahkan':
      return { perintah: aksi, ke: of('ke'), dugaan: null, uraian: of('uraian') };
    case 'tutup':
      return { perintah: aksi };
    case 'catat_kelengkapan_diterima':
    case 'lengkapi':
    case 'catat_tindak_lanjut':
    case 'sampaikan':
    case 'catat_jawaban_lapor':
    case 'cabut':
      return { perintah: aksi, ...said };
  }
}

/** The clock that binds now: of those that run the earliest. */
export const binding = ({ jam }: PengaduanLengkap) =>
  jam
    .filter(({ status }) => status.status === 'berjalan')
    .sort((one, other) => (one.batas ?? '').localeCompare(other.batas ?? ''))[0];
