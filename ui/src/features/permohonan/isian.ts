// What the form holds while an officer types, and how it crosses to the core and back. Every text box is a string,
// never null, so that a half-typed form can be kept as a draft as it stands. No rule of the law is checked here.
import type {
  Bentuk,
  Bukti,
  CaraMemperoleh,
  CaraMengirim,
  Identitas,
  JenisPemohon,
  NewPemohon,
  NewPermohonan,
  Permohonan,
  Saluran,
} from '../../ipc/bindings';
import { dayOf, offsetOf, timeOf } from '../../lib/waktu';

/** A person who acts for the applicant, as typed. */
export type IsianKuasa = { nama: string; nik: string; alamat: string; telepon: string; surat_kuasa: string };
/** A member of a group, as typed. */
export type IsianAnggota = { nama: string; nik: string };

/** The applicant, as typed. */
export type IsianPemohon = {
  jenis: JenisPemohon;
  nama: string;
  nik: string;
  sk_pengesahan: string;
  alamat: string;
  telepon: string;
  surel: string;
  pekerjaan: string;
  /** Null when nobody acts for the applicant. */
  kuasa: IsianKuasa | null;
  anggota: IsianAnggota[];
};

/** The whole form, as typed. */
export type IsianPermohonan = {
  pemohon: IsianPemohon;
  butir: { rincian: string }[];
  tujuan: string;
  cara_memperoleh: CaraMemperoleh;
  bentuk: Bentuk;
  cara_mengirim: CaraMengirim;
  saluran: Saluran;
  /** Day of receipt, `YYYY-MM-DD`; empty means now. */
  tanggal: string;
  /** Time of receipt, `HH:MM`; empty means now. */
  jam: string;
  bantuan: string;
  bukti: Bukti[];
};

/** A kuasa with nothing typed. */
export const emptyKuasa = (): IsianKuasa => ({ nama: '', nik: '', alamat: '', telepon: '', surat_kuasa: '' });
/** A member with nothing typed. */
export const emptyAnggota = (): IsianAnggota => ({ nama: '', nik: '' });

/** An applicant with nothing typed: a person who came alone. */
export const emptyPemohon = (): IsianPemohon => ({
  jenis: 'perorangan',
  nama: '',
  nik: '',
  sk_pengesahan: '',
  alamat: '',
  telepon: '',
  surel: '',
  pekerjaan: '',
  kuasa: null,
  anggota: [],
});

/** The form as it opens: a person at the desk who wants a copy by e-mail or in hand, received now. */
export function emptyIsian(): IsianPermohonan {
  return {
    pemohon: emptyPemohon(),
    butir: [{ rincian: '' }],
    tujuan: '',
    cara_memperoleh: 'salinan',
    bentuk: 'elektronik',
    cara_mengirim: 'ambil_langsung',
    saluran: 'datang_langsung',
    tanggal: '',
    jam: '',
    bantuan: '',
    bukti: [],
  };
}

/** The proof art. 27 of Perki 1/2021 speaks of for this applicant: the choices shown, none of them compulsory. */
export function buktiFor(pemohon: Pick<IsianPemohon, 'jenis' | 'kuasa'>): Bukti[] {
  const own: Record<JenisPemohon, Bukti[]> = {
    perorangan: ['ktp', 'surat_keterangan_kependudukan'],
    badan_hukum: ['akta_pendirian'],
    kelompok: ['surat_kuasa', 'ktp_pemberi_kuasa'],
  };
  const bukti = own[pemohon.jenis];
  return pemohon.kuasa && !bukti.includes('surat_kuasa') ? [...bukti, 'surat_kuasa'] : bukti;
}

/**
 * The form as the core takes it. `sekarang` lends its offset to a back-dated time of receipt. Fields that the kind of
 * applicant does not show are left out, except in a correction that leaves the kind as it was (`asWas`): there they
 * keep what an import put into them.
 */
export function toInput(
  isian: IsianPermohonan,
  id: string,
  sekarang: string,
  asWas?: JenisPemohon,
): NewPermohonan {
  const copy = isian.cara_memperoleh === 'salinan';
  const shown = buktiFor(isian.pemohon);
  return {
    id,
    diterima: received(isian, sekarang),
    saluran: isian.saluran,
    pemohon: toPemohon(isian.pemohon, isian.pemohon.jenis === asWas),
    // A blank item after the first was opened and not used.
    butir: isian.butir
      .filter((butir, i) => i === 0 || !blank(butir.rincian))
      .map(({ rincian }) => ({ rincian })),
    tujuan: text(isian.tujuan),
    cara_memperoleh: isian.cara_memperoleh,
    bentuk: copy ? isian.bentuk : undefined,
    cara_mengirim: copy ? isian.cara_mengirim : undefined,
    bantuan: text(isian.bantuan),
    bukti: isian.bukti.filter((bukti) => shown.includes(bukti)),
  };
}

/** The applicant as the core takes it; `all` keeps what the kind of applicant does not show. */
export function toPemohon(pemohon: IsianPemohon, all: boolean): NewPemohon {
  const { jenis, kuasa } = pemohon;
  return {
    jenis,
    nama: text(pemohon.nama),
    nik: all || jenis === 'perorangan' ? text(pemohon.nik) : undefined,
    sk_pengesahan: all || jenis === 'badan_hukum' ? text(pemohon.sk_pengesahan) : undefined,
    alamat: text(pemohon.alamat),
    telepon: text(pemohon.telepon),
    surel: text(pemohon.surel),
    pekerjaan: text(pemohon.pekerjaan),
    kuasa: kuasa
      ? {
          nama: text(kuasa.nama),
          nik: text(kuasa.nik),
          alamat: text(kuasa.alamat),
          telepon: text(kuasa.telepon),
          surat_kuasa: text(kuasa.surat_kuasa),
        }
      : undefined,
    anggota:
      jenis === 'kelompok'
        ? pemohon.anggota.filter(used).map(({ nama, nik }) => ({ nama: text(nama), nik: text(nik) }))
        : [],
  };
}

/** Where a fault of the core stands in the form: the core counts only the entries it was sent. */
export function fieldInForm(isian: IsianPermohonan, field: string): string {
  const place = /^(butir|pemohon\.anggota)\.(\d+)(.*)$/.exec(field);
  if (!place) return field === 'diterima' ? 'tanggal' : field;
  const [, list, sent, rest] = place;
  const sends =
    list === 'butir'
      ? isian.butir.map((butir, i) => i === 0 || !blank(butir.rincian))
      : isian.pemohon.anggota.map(used);
  const places = sends.flatMap((is, i) => (is ? [i] : []));
  return `${list}.${places[Number(sent)] ?? sent}${rest}`;
}

/** A registered request as a form, to be corrected. Masked texts stay masked: the core keeps what they stand for. */
export function fromPermohonan(permohonan: Permohonan, pemohon: Identitas | null): IsianPermohonan {
  const { isi } = permohonan;
  const empty = emptyIsian();
  return {
    pemohon: pemohon
      ? fromIdentitas(pemohon)
      : { ...empty.pemohon, jenis: permohonan.pemohon.jenis ?? empty.pemohon.jenis },
    butir: isi.butir.map(({ rincian }) => ({ rincian })),
    tujuan: isi.tujuan ?? '',
    cara_memperoleh: isi.cara_memperoleh ?? empty.cara_memperoleh,
    bentuk: isi.bentuk ?? empty.bentuk,
    cara_mengirim: isi.cara_mengirim ?? empty.cara_mengirim,
    saluran: isi.saluran ?? empty.saluran,
    tanggal: dayOf(isi.diterima),
    jam: timeOf(isi.diterima),
    bantuan: isi.bantuan ?? '',
    bukti: [...isi.bukti],
  };
}

/** The identity of an earlier request, as a form. */
export function fromIdentitas(identitas: Identitas): IsianPemohon {
  const { kuasa } = identitas;
  return {
    jenis: identitas.jenis ?? emptyIsian().pemohon.jenis,
    nama: identitas.nama,
    nik: identitas.nik ?? '',
    sk_pengesahan: identitas.sk_pengesahan ?? '',
    alamat: identitas.alamat,
    telepon: identitas.telepon ?? '',
    surel: identitas.surel ?? '',
    pekerjaan: identitas.pekerjaan ?? '',
    kuasa: kuasa && {
      nama: kuasa.nama,
      nik: kuasa.nik ?? '',
      alamat: kuasa.alamat ?? '',
      telepon: kuasa.telepon ?? '',
      surat_kuasa: kuasa.surat_kuasa ?? '',
    },
    anggota: identitas.anggota.map(({ nama, nik }) => ({ nama, nik: nik ?? '' })),
  };
}

/** A draft as it was kept, whatever version of the form wrote it: what fits is taken, the rest is as in a new form. */
export function fromDraf(kept: unknown): IsianPermohonan {
  const isian = emptyIsian();
  if (typeof kept !== 'object' || kept === null) return isian;
  const typed = kept as Partial<IsianPermohonan>;
  return { ...isian, ...typed, pemohon: { ...isian.pemohon, ...typed.pemohon } };
}

/** What the list of drafts calls this one, in the officer's words. */
export function draftTitle(isian: IsianPermohonan, nameless: string): string {
  const asked = isian.butir.find((butir) => !blank(butir.rincian))?.rincian.trim() ?? '';
  const title = [isian.pemohon.nama.trim() || nameless, asked].filter(Boolean).join(' · ');
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}

/** Whether anything was typed that would be missed. */
export function isTyped(isian: IsianPermohonan): boolean {
  return JSON.stringify(isian) !== JSON.stringify(emptyIsian());
}

/** Shows the first four and the last four digits, as on the mask of the core: `1901••••••••0003`. */
export function maskNik(nik: string): string {
  return nik.length > 8 ? nik.slice(0, 4) + '•'.repeat(nik.length - 8) + nik.slice(-4) : nik;
}

/** The time of receipt as the core takes it; undefined means now. */
export function received(
  isian: Pick<IsianPermohonan, 'tanggal' | 'jam'>,
  sekarang: string,
): string | undefined {
  if (blank(isian.tanggal) && blank(isian.jam)) return undefined;
  const day = blank(isian.tanggal) ? dayOf(sekarang) : isian.tanggal;
  const time = blank(isian.jam) ? '00:00' : isian.jam.replace('.', ':');
  return `${day}T${time}:00${offsetOf(sekarang)}`;
}

function used(anggota: IsianAnggota): boolean {
  return !blank(anggota.nama) || !blank(anggota.nik);
}

/** What was typed, or undefined when nothing was. */
export function text(typed: string): string | undefined {
  return blank(typed) ? undefined : typed;
}

function blank(typed: string): boolean {
  return typed.trim() === '';
}
