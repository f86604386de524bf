import { beforeEach, expect, test, vi } from 'vitest';
import type { BacaImpor, BarisImpor, HasilImpor } from '../../ipc/bindings';
import type { Progress } from '../../ipc/call';
import { Bacaan } from './bacaan.svelte';
import { Pembetulan } from './pembetulan';
import { columnLetter } from './rupa';

const core = vi.hoisted(() => ({ callUpload: vi.fn() }));
vi.mock('../../ipc/call', async (original) => ({ ...(await original()), ...core }));
vi.mock('../../app/session.svelte', () => ({ session: { refresh: () => undefined } }));

const berkas = (isi = 'Ringkasan;Unit') => new File([isi], 'dip.csv');
const hasil = (of: Partial<HasilImpor> = {}): HasilImpor => ({
  diterima: false,
  baru: 2,
  berubah: 0,
  sama: 0,
  ditolak: 0,
  dilewati: 0,
  lembar: [],
  bidang: [],
  baris: [],
  jumlah_baris: 2,
  nomor: [],
  seri: null,
  ...of,
});
const row = (baris: number, isi = 'Jakrta'): BarisImpor => ({
  lembar: 0,
  baris,
  putusan: 'ditolak',
  judul: '',
  alasan: [],
  catatan: [],
  perubahan: [],
  isi: [
    { bidang: 'waktu', label: 'Waktu', isi, salah: null },
    { bidang: 'unit', label: 'Unit', isi: 'Bappeda', salah: null },
  ],
});
const sent = () => core.callUpload.mock.calls.map(([, input]) => input as BacaImpor);

beforeEach(() => {
  core.callUpload.mockReset();
});

test('a file is only rehearsed when it is chosen', async () => {
  core.callUpload.mockResolvedValue(hasil());
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  expect(sent()[0]?.terima, 'choosing a file must change nothing').toBe(false);
  expect(bacaan.kenapaBelum, 'two new rows can be taken').toBeUndefined();
});

test('nothing is taken while a row is refused, and the officer is told why', async () => {
  core.callUpload.mockResolvedValue(hasil({ ditolak: 1 }));
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  await bacaan.accept();
  expect(
    sent().some(({ terima }) => terima),
    'all or nothing',
  ).toBe(false);
  expect(bacaan.kenapaBelum).toContain('ditolak');
});

test('all of it is taken under the id of the rehearsal, so that a second press takes it once', async () => {
  core.callUpload.mockImplementation(async (_name, { terima }: BacaImpor) => hasil({ diterima: terima }));
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  await bacaan.accept();
  const [look, take] = sent();
  expect([take?.id, take?.terima]).toEqual([look?.id, true]);
  expect(bacaan.diterima?.baru).toBe(2);
});

test('the newest answer wins over a slower one about an older state', async () => {
  const answers: ((hasil: HasilImpor) => void)[] = [];
  core.callUpload.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const bacaan = new Bacaan('dip');
  const first = bacaan.take(berkas());
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const second = bacaan.mend((now) => now.skip(row(7), true));
  answers[1]?.(hasil({ dilewati: 1 }));
  await second;
  answers[0]?.(hasil({ ditolak: 1 }));
  await first;
  expect(bacaan.hasil?.dilewati, 'the row that was left out stays left out').toBe(1);
  expect(bacaan.kerja, 'nothing is waited for any more').toBeUndefined();
});

test('stopping a reading keeps what was read before and says that it is older', async () => {
  core.callUpload.mockResolvedValueOnce(hasil());
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  core.callUpload.mockReturnValueOnce(new Promise(() => undefined));
  void bacaan.show('baru');
  bacaan.cancel();
  expect(bacaan.hasil, 'what was seen stays').toBeDefined();
  expect(bacaan.kenapaBelum, 'what was not read again is not taken').toContain('Baca ulang');
});

test('a taking that is asked to stop counts as the core answers: it may have been done already', async () => {
  core.callUpload.mockResolvedValue(hasil());
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  const answers: { resolve: (hasil: HasilImpor) => void; reject: (fault: object) => void }[] = [];
  core.callUpload.mockImplementation(
    () => new Promise((resolve, reject) => answers.push({ resolve, reject })),
  );

  const stopped = bacaan.accept();
  const { signal } = core.callUpload.mock.calls.at(-1)?.[3] as { signal: AbortSignal };
  bacaan.cancel();
  expect(signal.aborted, 'the core is asked to stop').toBe(true);
  expect(bacaan.kerja, 'and is waited for').toBe('menerima');
  answers[0]?.reject({ code: 'cancelled', message: 'Dibatalkan.' });
  await stopped;
  expect([bacaan.kerja, bacaan.diterima, bacaan.halangan]).toEqual([undefined, undefined, undefined]);

  const late = bacaan.accept();
  bacaan.cancel();
  answers[1]?.resolve(hasil({ diterima: true }));
  await late;
  expect(bacaan.diterima, 'what was taken all the same is said to be taken').toBeDefined();
});

test('how far it is comes from the newest reading alone', async () => {
  core.callUpload.mockResolvedValueOnce(hasil());
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  core.callUpload.mockReturnValue(new Promise(() => undefined));
  void bacaan.read();
  const { progress } = core.callUpload.mock.calls.at(-1)?.[3] as { progress: (now: Progress) => void };
  progress({ done: 20, of: 80 });
  expect(bacaan.kemajuan).toEqual({ done: 20, of: 80 });
  void bacaan.read();
  progress({ done: 40, of: 80 });
  expect(bacaan.kemajuan, 'an older reading tells nothing any more').toBeUndefined();
});

test('a refused reading loses neither the file nor what was mended', async () => {
  core.callUpload.mockResolvedValueOnce(hasil({ ditolak: 1 }));
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  core.callUpload.mockRejectedValueOnce({ code: 'internal', trace: 'x', message: 'Kesalahan program.' });
  await bacaan.mend((now) => now.correct(row(3), { waktu: 'Jakarta' }));
  expect(bacaan.halangan).toContain('Kesalahan');
  expect(bacaan.berkas?.nama).toBe('dip.csv');
  expect(bacaan.pembetulan.corrected(row(3)), 'typed text is never lost').toBe(true);
});

test('all refused rows of every page are left out at once', async () => {
  core.callUpload.mockImplementation(async (_name, { tampil, ukuran, lewati }: BacaImpor) =>
    tampil === 'ditolak'
      ? hasil({ baris: Array.from({ length: ukuran ?? 0 }, (_, at) => row(at)) })
      : hasil({ ditolak: lewati?.length ? 0 : 80, jumlah_baris: 500 }),
  );
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  await bacaan.skipRefused();
  expect(sent().at(-1)?.lewati, 'not only those of the page that is shown').toHaveLength(80);
  expect(bacaan.kerja).toBeUndefined();
});

test('a page that is gone leads to the last one there is', async () => {
  core.callUpload.mockResolvedValue(hasil({ jumlah_baris: 60 }));
  const bacaan = new Bacaan('dip');
  await bacaan.take(berkas());
  bacaan.halaman = 5;
  await bacaan.read();
  expect(sent().at(-1)?.halaman, 'sixty rows have two pages').toBe(1);
});

test('only cells that differ are sent, the last text of a cell counts, and they can be put back', () => {
  const once = new Pembetulan().correct(row(3), { waktu: 'Jakarta', unit: 'Bappeda ' });
  expect(once.input().koreksi).toEqual([{ lembar: 0, baris: 3, bidang: 'waktu', isi: 'Jakarta' }]);
  const twice = once.correct(row(3, 'Jakarta'), { waktu: 'Jakarta, 2025' });
  expect(twice.input().koreksi?.map(({ isi }) => isi)).toEqual(['Jakarta, 2025']);
  expect(twice.uncorrect({ lembar: 0, baris: 3 }).jumlah).toBe(0);
});

test('another file keeps the mapping of its headings and forgets rows, which stand elsewhere there', () => {
  const kolom = (kolom: number, bidang: string | null) => ({ kolom, judul: '', bidang, contoh: [] });
  const sheet = { tanda: 'a', kolom: [kolom(0, 'judul'), kolom(1, null), kolom(2, 'unit')] };
  const mended = new Pembetulan().map(sheet, 2, '').skip(row(3), true).correct(row(4), { waktu: 'x' });
  expect(mended.forNewFile().input()).toEqual({
    pemetaan: { a: { 0: 'judul', 1: '', 2: '' } },
    koreksi: [],
    lewati: [],
  });
  expect(mended.unmap('a').mapped('a')).toBe(false);
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
