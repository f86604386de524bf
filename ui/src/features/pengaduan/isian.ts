// What the form of a complaint holds while an officer types, and how it crosses to the core and back. Every text box is a
// string; no rule of the law is checked here.
import type {
  Dugaan,
  FieldFault,
  KelasPengaduan,
  NewPengaduan,
  PengaduanLengkap,
  SaluranPengaduan,
} from '../../ipc/bindings';
import { pengaduan as teks } from '../../lang/pengaduan';
import { permohonan as umum } from '../../lang/permohonan';
import { dayOf, timeOf } from '../../lib/waktu';
import { received, text } from '../permohonan/isian';

/** Who reports, as typed. */
export type IsianPelapor = { nama: string; nik: string; alamat: string; telepon: string; surel: string };

/** The whole form, as typed. */
export type IsianPengaduan = {
  saluran: SaluranPengaduan;
  tanggal: string;
  jam: string;
  kelas: KelasPengaduan | '';
  dugaan: Dugaan | '';
  judul: string;
  uraian: string;
  kejadian: string;
  lokasi: string;
  terlapor: string;
  kerugian: string;
  harapan: string;
  bantuan: string;
  anonim: boolean;
  rahasia: boolean;
  pelapor: IsianPelapor;
};

/** The form as it opens; `kelas` when a question at the counter answered it already. */
export const emptyIsian = (kelas: KelasPengaduan | '' = ''): IsianPengaduan => ({
  saluran: 'tatap_muka',
  tanggal: '',
  jam: '',
  kelas,
  dugaan: '',
  judul: '',
  uraian: '',
  kejadian: '',
  lokasi: '',
  terlapor: '',
  kerugian: '',
  harapan: '',
  bantuan: '',
  anonim: false,
  rahasia: false,
  pelapor: { nama: '', nik: '', alamat: '', telepon: '', surel: '' },
});

/** The form as the core takes it. What was typed of somebody who then chose to be anonymous is not sent. */
export function toInput(isian: IsianPengaduan, id: string, sekarang: string): NewPengaduan {
  const { pelapor, dugaan } = isian;
  // What another body is to hear is not sent, whatever was typed before that was chosen.
  const told = (field: string) => (dugaan === '' ? text(field) : undefined);
  return {
    id,
    diterima: received(isian, sekarang),
    saluran: isian.saluran,
    kelas: dugaan === '' ? isian.kelas || undefined : undefined,
    dugaan: dugaan || undefined,
    anonim: isian.anonim,
    rahasia: isian.rahasia,
    judul: text(isian.judul),
    uraian: told(isian.uraian),
    kejadian: told(isian.kejadian),
    lokasi: told(isian.lokasi),
    terlapor: told(isian.terlapor),
    kerugian: told(isian.kerugian),
    harapan: told(isian.harapan),
    bantuan: text(isian.bantuan),
    pelapor: isian.anonim
      ? {}
      : {
          nama: text(pelapor.nama),
          nik: text(pelapor.nik),
          alamat: text(pelapor.alamat),
          telepon: text(pelapor.telepon),
          surel: text(pelapor.surel),
        },
  };
}

/** A registered complaint as a form, to be corrected. A confidential reporter is to be shown first, with a reason. */
export function fromPengaduan({ pengaduan: { isi }, pelapor }: PengaduanLengkap): IsianPengaduan {
  return {
    saluran: isi.saluran,
    tanggal: dayOf(isi.diterima),
    jam: timeOf(isi.diterima),
    kelas: isi.kelas,
    dugaan: isi.dugaan ?? '',
    judul: isi.judul,
    uraian: isi.uraian,
    kejadian: isi.kejadian ?? '',
    lokasi: isi.lokasi ?? '',
    terlapor: isi.terlapor ?? '',
    kerugian: isi.kerugian ?? '',
    harapan: isi.harapan ?? '',
    bantuan: isi.bantuan ?? '',
    anonim: isi.anonim,
    rahasia: isi.rahasia,
    pelapor: {
      nama: pelapor?.nama ?? '',
      nik: pelapor?.nik ?? '',
      alamat: pelapor?.alamat ?? '',
      telepon: pelapor?.telepon ?? '',
      surel: pelapor?.surel ?? '',
    },
  };
}

/** A draft as it was kept, whatever version of the form wrote it: what fits is taken, the rest is as in a new form. */
export function fromDraf(kept: unknown): IsianPengaduan {
  const isian = emptyIsian();
  if (typeof kept !== 'object' || kept === null) return isian;
  const typed = kept as Partial<IsianPengaduan>;
  return { ...isian, ...typed, pelapor: { ...isian.pelapor, ...typed.pelapor } };
}

/** What the fields of the form are called, by the path the core names them with, in the order they stand. */
export const LABELS: Record<string, string> = {
  dugaan: teks.baru.lembagaLain,
  kelas: teks.baru.kelas,
  judul: teks.baru.judulIsi,
  uraian: teks.baru.uraian,
  kejadian: teks.baru.kejadian,
  lokasi: teks.baru.lokasi,
  terlapor: teks.baru.terlapor,
  harapan: teks.baru.harapan,
  kerugian: teks.baru.kerugian,
  'pelapor.nama': teks.baru.nama,
  'pelapor.alamat': teks.baru.alamat,
  'pelapor.telepon': teks.baru.telepon,
  'pelapor.surel': teks.baru.surel,
  'pelapor.nik': teks.baru.nik,
  bantuan: teks.baru.bantuan,
  saluran: umum.cara.saluran,
  tanggal: umum.cara.tanggal,
  alasan_koreksi: teks.koreksi.alasan,
};

/** Faults of the core under the fields of the form, in the order the fields stand there. */
export function inForm(faults: readonly FieldFault[]): FieldFault[] {
  const order = Object.keys(LABELS);
  const place = ({ field }: FieldFault) => (order.includes(field) ? order.indexOf(field) : order.length);
  return faults
    .map((fault) => ({ ...fault, field: fault.field === 'diterima' ? 'tanggal' : fault.field }))
    .sort((one, other) => place(one) - place(other));
}
