// What attaching asks of a case, whichever it is: its calls, its letters, the kinds of files that belong to it.
import type {
  BarisLampiran,
  Files,
  JenisLampiran,
  KeberatanLengkap,
  PengaduanLengkap,
  PermohonanLengkap,
  SengketaLengkap,
} from '../../ipc/bindings';
import { call, callFile, callUpload, chooseUpload, openFile, saveFile, type Sent } from '../../ipc/call';
import { lampiran as teks } from '../../lang/lampiran';
import { pengaduan } from '../../lang/pengaduan';

/** What is sent along with a file. */
export type Isian = { jenis: JenisLampiran; surat?: string };
/** A file that is sent. */
export type Berkas = Isian & { id: string; nama: string };

/** Where files go; `L` is the case as it stands afterwards. */
export type Tujuan<L> = {
  unggah: (berkas: Berkas, file: File) => Promise<L>;
  pilih: (isian: Isian) => Promise<Sent[] | null>;
};

/** An attached file, to be seen, opened or saved. */
type Tampilan = {
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  buka: () => Promise<void>;
  simpan: () => Promise<string | null>;
};

/** A case that files are attached to. */
export type Perkara<L> = Tujuan<L> & {
  lampiran: readonly BarisLampiran[];
  /** Letters a file may belong to. */
  surat: readonly { id: string; nama: string; bertanda_tangan: boolean }[];
  jenis: readonly JenisLampiran[];
  /** What the role must allow. */
  tindakan: 'proses' | 'proses_keberatan' | 'catat_sengketa' | 'proses_pengaduan';
  batal: boolean;
  hapus: (id: string, alasan: string) => Promise<L>;
  tampil: (id: string, alasan: string | undefined) => Tampilan;
};

const namaSurat = pengaduan.surat;
const KINDS = Object.keys(teks.jenis) as JenisLampiran[];

function shown<N extends 'lampiran' | 'lampiran_keberatan' | 'lampiran_sengketa' | 'lampiran_pengaduan'>(
  name: N,
  input: Files[N],
): Tampilan {
  return {
    bytes: () => callFile(name, input),
    buka: () => openFile(name, input),
    simpan: () => saveFile(name, input),
  };
}

const because = (alasan: string | undefined) => (alasan ? { alasan } : {});

/** The way to a request. */
export const tujuanPermohonan = (permohonan: string): Tujuan<PermohonanLengkap> => ({
  unggah: (berkas, file) => callUpload('add_lampiran', { permohonan, ...berkas }, file),
  pilih: (isian) => chooseUpload('add_lampiran', { permohonan, ...isian }),
});

/** A request. */
export function ofPermohonan(lengkap: PermohonanLengkap): Perkara<PermohonanLengkap> {
  const { id: permohonan, keadaan, surat } = lengkap.permohonan;
  return {
    ...tujuanPermohonan(permohonan),
    lampiran: lengkap.lampiran,
    surat: surat
      .filter(({ dibatalkan }) => dibatalkan === null)
      .map(({ id, jenis, nomor, bertanda_tangan }) => ({
        id,
        nama: `${teks.surat[jenis]} ${nomor.teks}`,
        bertanda_tangan: bertanda_tangan !== null,
      })),
    jenis: KINDS.filter((jenis) => jenis !== 'putusan' && jenis !== 'surat_pemohon'),
    tindakan: 'proses',
    batal: keadaan === 'dibatalkan',
    hapus: (id, alasan) => call('remove_lampiran', { permohonan, id, alasan }),
    tampil: (id, alasan) => shown('lampiran', { permohonan, id, ...because(alasan) }),
  };
}

/** An objection; its letters are the superior's answers. */
export function ofKeberatan(lengkap: KeberatanLengkap): Perkara<KeberatanLengkap> {
  const { id: keberatan, keadaan, surat } = lengkap.keberatan;
  return {
    unggah: (berkas, file) => callUpload('add_lampiran_keberatan', { keberatan, ...berkas }, file),
    pilih: (isian) => chooseUpload('add_lampiran_keberatan', { keberatan, ...isian }),
    lampiran: lengkap.lampiran,
    surat: surat
      .filter(({ dibatalkan }) => dibatalkan === null)
      .map(({ id, nomor, bertanda_tangan }) => ({
        id,
        nama: `${teks.tanggapan} ${nomor.teks}`,
        bertanda_tangan: bertanda_tangan !== undefined,
      })),
    jenis: KINDS.filter((jenis) => jenis !== 'putusan' && jenis !== 'jawaban'),
    tindakan: 'proses_keberatan',
    batal: keadaan === 'dibatalkan',
    hapus: (id, alasan) => call('remove_lampiran_keberatan', { keberatan, id, alasan }),
    tampil: (id, alasan) => shown('lampiran_keberatan', { keberatan, id, ...because(alasan) }),
  };
}

/** A complaint; its letters are those of its steps. */
export function ofPengaduan(lengkap: PengaduanLengkap): Perkara<PengaduanLengkap> {
  const { id, keadaan, surat } = lengkap.pengaduan;
  return {
    unggah: (berkas, file) => callUpload('add_lampiran_pengaduan', { pengaduan: id, ...berkas }, file),
    pilih: (isian) => chooseUpload('add_lampiran_pengaduan', { pengaduan: id, ...isian }),
    lampiran: lengkap.lampiran,
    surat: surat
      .filter(({ dibatalkan }) => dibatalkan === null)
      .map(({ id: letter, jenis, nomor, bertanda_tangan }) => ({
        id: letter,
        nama: `${namaSurat[jenis]} ${nomor.teks}`,
        bertanda_tangan: bertanda_tangan !== undefined,
      })),
    jenis: KINDS.filter((jenis) => jenis !== 'putusan' && jenis !== 'akta'),
    tindakan: 'proses_pengaduan',
    batal: keadaan === 'dibatalkan',
    hapus: (file, alasan) => call('remove_lampiran_pengaduan', { pengaduan: id, id: file, alasan }),
    tampil: (file, alasan) => shown('lampiran_pengaduan', { pengaduan: id, id: file, ...because(alasan) }),
  };
}

/** A dispute; the desk issues no letter of one. */
export function ofSengketa(lengkap: SengketaLengkap): Perkara<SengketaLengkap> {
  const { id: sengketa, keadaan } = lengkap.sengketa;
  return {
    unggah: ({ id, nama, jenis }, file) =>
      callUpload('add_lampiran_sengketa', { sengketa, id, nama, jenis }, file),
    pilih: ({ jenis }) => chooseUpload('add_lampiran_sengketa', { sengketa, jenis }),
    lampiran: lengkap.lampiran,
    surat: [],
    jenis: ['putusan', 'surat_pemohon', 'surat_kuasa', 'bukti_terima', 'lain'],
    tindakan: 'catat_sengketa',
    batal: keadaan === 'dibatalkan',
    hapus: (id, alasan) => call('remove_lampiran_sengketa', { sengketa, id, alasan }),
    tampil: (id, alasan) => shown('lampiran_sengketa', { sengketa, id, ...because(alasan) }),
  };
}
