import { expect, it } from 'vitest';
import type { PengecualianLengkap, StatusPengecualian, UjiRingkas } from '../../ipc/bindings';
import { nextOf } from './berikut';

const may = { uji: true, catat_penetapan: true, buka: true, ubah_rujukan: true };
const exemption = (status: StatusPengecualian, more: object = {}, uji: Partial<UjiRingkas>[] = []) =>
  ({
    baris: {
      status,
      berakhir: '2027-01-31',
      perlu_ditinjau: false,
      pengecualian: { isi: { cakupan: { luas: 'seluruh' } } },
      ...more,
    },
    uji,
    boleh: may,
  }) as unknown as PengecualianLengkap;

it('leads from record to test to decree', () => {
  expect(nextOf(exemption('belum_diuji')).aksi).toBe('uji');
  const written = nextOf(exemption('belum_diuji', {}, [{ id: 'u', keadaan: 'disusun' }]));
  expect(written, 'a sheet being written is gone on with, not begun twice').toMatchObject({
    aksi: 'lanjutkan',
    lembar: { id: 'u' },
  });
  const approved = nextOf(exemption('sudah_diuji', {}, [{ id: 'u', keadaan: 'disetujui' }]));
  expect(approved).toMatchObject({ aksi: 'tetapkan', lembar: { id: 'u' } });
});

it('says until when it has to be opened, and proposes what is open', () => {
  const soon = nextOf(exemption('segera_berakhir'));
  expect(soon.kalimat.join(' ')).toContain('31 Januari 2027');
  expect(soon.kalimat.join(' '), 'with the article').toContain('Pasal 11 ayat (2)');
  expect(nextOf(exemption('terbuka')).aksi).toBe('usulkan');
});

it('offers no command to whoever may not give it', () => {
  const reader = { ...exemption('belum_diuji'), boleh: {} } as unknown as PengecualianLengkap;
  expect(nextOf(reader).aksi).toBeUndefined();
  expect(nextOf(exemption('berlaku')).aksi, 'what is in force waits for nothing').toBeUndefined();
  expect(nextOf(exemption('berlaku', { perlu_ditinjau: true })).aksi).toBe('ubah_rujukan');
});
