import { describe, expect, it } from 'vitest';
import type { Identitas, Permohonan } from '../../ipc/bindings';
import {
  buktiFor,
  draftTitle,
  emptyAnggota,
  emptyIsian,
  emptyKuasa,
  fieldInForm,
  fromDraf,
  fromPermohonan,
  isTyped,
  maskNik,
  toInput,
} from './isian';

const NOW = '2026-11-23T09:12:34+08:00';
const ID = '01a20154-7356-71e4-b6f6-fb1055153857';

describe('the form as the core takes it', () => {
  it('leaves the time of receipt to the core when nothing was typed', () => {
    expect(toInput(emptyIsian(), ID, NOW).diterima, 'the core stamps the request itself').toBeUndefined();
  });

  it('gives an earlier day the offset of the office, not of this computer', () => {
    const isian = { ...emptyIsian(), tanggal: '2026-11-20', jam: '14.05' };
    expect(toInput(isian, ID, NOW).diterima).toBe('2026-11-20T14:05:00+08:00');
  });

  it('sends what cannot be a date as it was typed, so that the core names the field', () => {
    const isian = { ...emptyIsian(), tanggal: '31 Feb', jam: '9' };
    expect(toInput(isian, ID, NOW).diterima).toContain('31 Feb');
  });

  it('leaves out form and delivery when the applicant only wants to see it', () => {
    const input = toInput({ ...emptyIsian(), cara_memperoleh: 'melihat' }, ID, NOW);
    expect([input.bentuk, input.cara_mengirim]).toEqual([undefined, undefined]);
  });

  it('keeps a NIK typed for a person out of the request of a legal body', () => {
    const isian = emptyIsian();
    isian.pemohon = {
      ...isian.pemohon,
      jenis: 'badan_hukum',
      nik: '1901014107900003',
      sk_pengesahan: 'AHU-1',
    };
    const { pemohon } = toInput(isian, ID, NOW);
    expect(pemohon?.nik, 'an identity that nobody asked for is not stored').toBeUndefined();
    expect(pemohon?.sk_pengesahan).toBe('AHU-1');
  });

  it('keeps what an import put into a hidden field when a correction leaves the kind as it was', () => {
    const isian = emptyIsian();
    isian.pemohon = { ...isian.pemohon, jenis: 'kelompok', nik: '1901********0003' };
    expect(toInput(isian, ID, NOW, 'kelompok').pemohon?.nik).toBe('1901********0003');
    expect(toInput(isian, ID, NOW, 'perorangan').pemohon?.nik).toBeUndefined();
  });

  it('sends only the proof that belongs to the kind of applicant', () => {
    const isian = emptyIsian();
    isian.bukti = ['ktp', 'surat_kuasa'];
    expect(toInput(isian, ID, NOW).bukti).toEqual(['ktp']);
    isian.pemohon.kuasa = emptyKuasa();
    expect(toInput(isian, ID, NOW).bukti, 'through a kuasa the power of attorney counts').toEqual([
      'ktp',
      'surat_kuasa',
    ]);
  });

  it('drops items and members that were opened and not used', () => {
    const isian = emptyIsian();
    isian.butir = [{ rincian: '' }, { rincian: ' ' }, { rincian: 'APBD' }];
    isian.pemohon.jenis = 'kelompok';
    isian.pemohon.anggota = [emptyAnggota(), { nama: 'Budi', nik: '' }];
    const input = toInput(isian, ID, NOW);
    expect(input.butir, 'the first item stays: the core says that it is missing').toHaveLength(2);
    expect(input.pemohon?.anggota).toEqual([{ nama: 'Budi', nik: undefined }]);
  });
});

describe('a fault of the core', () => {
  it('lands beside the entry it is about, though blank ones before it were not sent', () => {
    const isian = emptyIsian();
    isian.butir = [{ rincian: 'a' }, { rincian: '' }, { rincian: 'b' }];
    isian.pemohon.anggota = [emptyAnggota(), { nama: 'Budi', nik: 'x' }];
    expect(fieldInForm(isian, 'butir.1.rincian')).toBe('butir.2.rincian');
    expect(fieldInForm(isian, 'pemohon.anggota.0.nik')).toBe('pemohon.anggota.1.nik');
    expect(fieldInForm(isian, 'diterima'), 'the time of receipt is typed as a date').toBe('tanggal');
    expect(fieldInForm(isian, 'pemohon.nik')).toBe('pemohon.nik');
  });
});

describe('a draft', () => {
  it('comes back as it was typed', () => {
    const isian = emptyIsian();
    isian.pemohon.kuasa = { ...emptyKuasa(), nama: 'Rina' };
    isian.tujuan = 'skripsi';
    expect(fromDraf(JSON.parse(JSON.stringify(isian)))).toEqual(isian);
  });

  it('of another version or damaged still opens', () => {
    expect(fromDraf(null)).toEqual(emptyIsian());
    expect(fromDraf({ tujuan: 'skripsi', pemohon: { nama: 'Dewi' }, lama: 1 })).toMatchObject({
      tujuan: 'skripsi',
      pemohon: { nama: 'Dewi', jenis: 'perorangan', anggota: [] },
    });
  });

  it('is called by the applicant and what is asked', () => {
    const isian = emptyIsian();
    expect(draftTitle(isian, 'Tanpa nama')).toBe('Tanpa nama');
    isian.pemohon.nama = 'Dewi Anggraini';
    isian.butir = [{ rincian: 'x'.repeat(200) }];
    expect(draftTitle(isian, 'Tanpa nama')).toMatch(/^Dewi Anggraini · x+…$/);
    expect(draftTitle(isian, 'Tanpa nama').length, 'it fits on one line').toBe(80);
  });

  it('is made only when something was typed', () => {
    expect(isTyped(emptyIsian())).toBe(false);
    expect(isTyped({ ...emptyIsian(), tujuan: 'a' })).toBe(true);
  });
});

describe('a registered request as a form', () => {
  const permohonan = {
    pemohon: { jenis: 'perorangan' },
    isi: {
      diterima: '2026-11-20T14:20:33+07:00',
      saluran: 'surat',
      butir: [{ rincian: 'APBD' }],
      tujuan: null,
      cara_memperoleh: 'melihat',
      bentuk: null,
      cara_mengirim: null,
      bantuan: null,
      bukti: ['ktp'],
    },
  } as unknown as Permohonan;
  const pemohon: Identitas = {
    jenis: 'perorangan',
    nama: 'Dewi',
    nik: '1901********0003',
    sk_pengesahan: null,
    alamat: '***',
    telepon: null,
    surel: null,
    pekerjaan: null,
    kuasa: null,
    anggota: [],
  };

  it('keeps the masks as they are, so that the core keeps what is behind them', () => {
    const isian = fromPermohonan(permohonan, pemohon);
    expect(toInput(isian, ID, NOW, 'perorangan').pemohon).toMatchObject({
      nik: '1901********0003',
      alamat: '***',
    });
    expect([isian.tanggal, isian.jam]).toEqual(['2026-11-20', '14.20']);
  });

  it('opens though the identity was erased', () => {
    expect(fromPermohonan(permohonan, null).pemohon).toMatchObject({ jenis: 'perorangan', nama: '' });
  });
});

it('asks each kind of applicant for the proof of art. 27 and nothing more', () => {
  const { pemohon } = emptyIsian();
  expect(buktiFor(pemohon)).toEqual(['ktp', 'surat_keterangan_kependudukan']);
  expect(buktiFor({ ...pemohon, jenis: 'badan_hukum' })).toEqual(['akta_pendirian']);
  expect(buktiFor({ ...pemohon, jenis: 'kelompok', kuasa: emptyKuasa() })).toEqual([
    'surat_kuasa',
    'ktp_pemberi_kuasa',
  ]);
});

it('masks the middle of a NIK and nothing that is too short to be one', () => {
  expect(maskNik('1901014107900003')).toBe('1901••••••••0003');
  expect(maskNik('1901')).toBe('1901');
});
