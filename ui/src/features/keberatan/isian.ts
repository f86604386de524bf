// What the form of an objection holds while an officer types, and how it crosses to the core and back. Every text box is a
// string; no rule of the law is checked here.
import type {
  AlasanKeberatan,
  Bukti,
  FieldFault,
  KeberatanLengkap,
  NewKeberatan,
  Pengaju,
  Saluran,
} from '../../ipc/bindings';
import { keberatan as teks } from '../../lang/keberatan';
import { permohonan as umum } from '../../lang/permohonan';
import { dayOf, timeOf } from '../../lib/waktu';
import {
  emptyKuasa,
  emptyPemohon,
  fromIdentitas,
  type IsianPemohon,
  received,
  text,
  toPemohon,
} from '../permohonan/isian';

/** The whole form, as typed. */
export type IsianKeberatan = {
  nomor_permohonan: string;
  alasan: AlasanKeberatan[];
  ditemukan: string;
  informasi: string;
  kasus_posisi: string;
  tujuan: string;
  pengaju: Pengaju;
  /** Asked for only where no request names the applicant; whoever acts for them stands in it in any case. */
  pemohon: IsianPemohon;
  saluran: Saluran;
  tanggal: string;
  jam: string;
  bantuan: string;
  bukti: Bukti[];
};

/** The form as it opens, over a request when its number is known. */
export function emptyIsian(nomor = ''): IsianKeberatan {
  return {
    nomor_permohonan: nomor,
    alasan: [],
    ditemukan: '',
    informasi: '',
    kasus_posisi: '',
    tujuan: '',
    pengaju: 'pemohon',
    pemohon: emptyPemohon(),
    saluran: 'datang_langsung',
    tanggal: '',
    jam: '',
    bantuan: '',
    bukti: [],
  };
}

/** The form as the core takes it. `known` is whether the applicant is known from elsewhere and was not typed. */
export function toInput(isian: IsianKeberatan, id: string, sekarang: string, known: boolean): NewKeberatan {
  const { kuasa } = isian.pemohon;
  // Beside an identity that is typed the form asks for the kuasa itself, not for who brings it.
  const pengaju: Pengaju = known ? isian.pengaju : kuasa ? 'kuasa' : 'pemohon';
  const acts = pengaju === 'kuasa';
  const { kuasa: agent, ...person } = toPemohon({ ...isian.pemohon, kuasa: kuasa ?? emptyKuasa() }, false);
  const given = acts && agent && Object.values(agent).some((one) => one !== undefined);
  return {
    id,
    diterima: received(isian, sekarang),
    saluran: isian.saluran,
    nomor_permohonan: text(isian.nomor_permohonan),
    alasan: isian.alasan,
    ditemukan: text(isian.ditemukan),
    kasus_posisi: text(isian.kasus_posisi),
    tujuan: text(isian.tujuan),
    informasi: text(isian.informasi),
    pengaju,
    pemohon: { ...(known ? {} : person), ...(given ? { kuasa: agent } : {}) },
    bantuan: text(isian.bantuan),
    bukti: acts ? isian.bukti : isian.bukti.filter((one) => one !== 'surat_kuasa'),
  };
}

/** A registered objection as a form, to be corrected. */
export function fromKeberatan({ keberatan, pemohon }: KeberatanLengkap): IsianKeberatan {
  const { isi, permohonan } = keberatan;
  return {
    nomor_permohonan: permohonan?.nomor ?? '',
    alasan: [...isi.alasan],
    ditemukan: isi.ditemukan ?? '',
    informasi: isi.informasi,
    kasus_posisi: isi.kasus_posisi,
    tujuan: isi.tujuan ?? '',
    pengaju: isi.pengaju ?? 'pemohon',
    pemohon: pemohon ? fromIdentitas(pemohon) : emptyPemohon(),
    saluran: isi.saluran ?? 'datang_langsung',
    tanggal: dayOf(isi.diterima),
    jam: timeOf(isi.diterima),
    bantuan: isi.bantuan ?? '',
    bukti: [...isi.bukti],
  };
}

/** A draft as it was kept, whatever version of the form wrote it: what fits is taken, the rest is as in a new form. */
export function fromDraf(kept: unknown): IsianKeberatan {
  const isian = emptyIsian();
  if (typeof kept !== 'object' || kept === null) return isian;
  const typed = kept as Partial<IsianKeberatan>;
  return { ...isian, ...typed, pemohon: { ...isian.pemohon, ...typed.pemohon } };
}

/** What the fields of the form are called, by the path the core names them with, in the order they stand. */
export function labelsOf(isian: IsianKeberatan): Record<string, string> {
  const { baru } = teks;
  const { pemohon } = umum;
  return {
    nomor_permohonan: baru.nomorPermohonan,
    alasan: teks.rincian.alasan,
    ditemukan: baru.ditemukan,
    informasi: baru.informasi,
    kasus_posisi: baru.kasus,
    tujuan: baru.tujuan,
    pengaju: baru.pengaju,
    'pemohon.jenis': pemohon.jenis,
    'pemohon.nik': pemohon.nik,
    'pemohon.sk_pengesahan': pemohon.sk,
    'pemohon.nama': pemohon.nama[isian.pemohon.jenis],
    'pemohon.telepon': pemohon.telepon,
    'pemohon.alamat': pemohon.alamat,
    'pemohon.surel': pemohon.surel,
    'pemohon.pekerjaan': pemohon.pekerjaan,
    'pemohon.anggota': pemohon.anggota,
    'pemohon.kuasa.nama': pemohon.kuasaNama,
    'pemohon.kuasa.nik': pemohon.kuasaNik,
    'pemohon.kuasa.telepon': pemohon.kuasaTelepon,
    'pemohon.kuasa.alamat': pemohon.kuasaAlamat,
    'pemohon.kuasa.surat_kuasa': pemohon.suratKuasa,
    bantuan: pemohon.bantuan,
    bukti: baru.bukti,
    saluran: umum.cara.saluran,
    tanggal: umum.cara.tanggal,
    alasan_koreksi: teks.koreksi.alasan,
  };
}

/** Faults of the core under the fields of the form, in the order the fields stand there. */
export function inForm(isian: IsianKeberatan, faults: readonly FieldFault[]): FieldFault[] {
  const order = Object.keys(labelsOf(isian));
  const place = ({ field }: FieldFault) => (order.includes(field) ? order.indexOf(field) : order.length);
  return faults
    .map((fault) => ({
      ...fault,
      field: fault.field === 'diterima' ? 'tanggal' : fault.field.replace(/^(alasan|bukti)\.\d+$/, '$1'),
    }))
    .sort((one, other) => place(one) - place(other));
}
