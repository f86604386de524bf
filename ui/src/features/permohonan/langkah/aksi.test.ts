import { expect, it } from 'vitest';
import { barredFor, canGrantNow, lettersOf, nextOf, offered } from './aksi';
import { contoh } from './contoh';

const checking = contoh({
  permohonan: { keadaan: 'terdaftar' },
  boleh: ['dinyatakan_lengkap', 'dinyatakan_tidak_lengkap', 'dicabut_pemohon'],
  langkah: { langkah: 'dinyatakan_lengkap', judul: '', keterangan: '', pasal: '', batas: null },
});
const lacking = { ...checking, kekurangan: [{ field: 'bukti', rule: 'required', message: 'Bukti.' }] };

it('offers what the core permits in its order, and granting on the spot between check and work', () => {
  expect(offered(checking)).toEqual([
    'nyatakan_lengkap',
    'nyatakan_tidak_lengkap',
    'berikan_langsung',
    'cabut',
  ]);
  expect(offered(contoh())[0], 'once complete it comes first').toBe('berikan_langsung');
});

it('grants on the spot only what nothing stands in the way of', () => {
  expect(canGrantNow(contoh())).toBe(true);
  expect(canGrantNow(lacking), 'something lacks').toBe(false);
  expect(canGrantNow(contoh({ boleh: ['diserahkan'] })), 'answered already').toBe(false);
  const asked = { id: 'd', unit: '', butir: [0], instruksi: '', tanggal: '', batas: '', surat: null };
  const waits = contoh({ permohonan: { disposisi: [{ ...asked, diingatkan: [], jawaban: null }] } });
  expect(canGrantNow(waits), 'a unit was asked').toBe(false);
});

it('leads to the letter when the check found something lacking', () => {
  expect(nextOf(checking)).toBe('nyatakan_lengkap');
  expect(nextOf(lacking)).toBe('nyatakan_tidak_lengkap');
  expect(nextOf(contoh({ langkah: { ...checking.langkah, langkah: null } }))).toBeUndefined();
});

it('knows who may give a command that the officer may not', () => {
  const petugas = (tindakan: string) => tindakan === 'proses' || tindakan === 'setujui_penolakan';
  expect(barredFor('teruskan', 'petugas', 'pimpinan', petugas)).toBeUndefined();
  expect(barredFor('buka_kembali', 'petugas', 'pimpinan', petugas)).toEqual(['pimpinan', 'admin']);
  expect(barredFor('setujui_penolakan', 'petugas', 'pimpinan', petugas)).toEqual(['pimpinan']);
  expect(barredFor('setujui_penolakan', 'pimpinan', 'pimpinan', petugas)).toBeUndefined();
});

it('shows a receipt for cash only', () => {
  const bayar = { perintah: 'catat_pembayaran', tanggal: '', jumlah: 1 } as const;
  expect(lettersOf({ ...bayar, cara: 'tunai' })).toEqual(['kuitansi']);
  expect(lettersOf({ ...bayar, cara: 'transfer' })).toEqual([]);
});
