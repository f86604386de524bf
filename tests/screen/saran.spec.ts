// At the counter: while a request is typed the desk says what it already has; an entry is given on the spot.
import { randomBytes } from 'node:crypto';
import type { IsiInformasi, IsiPengecualian } from '@ipc/bindings';
import type { Page } from '@playwright/test';
import { register, WULANDARI } from './cases';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { seat } from './offices';
import { GIVEN, take } from './steps';

test.use({ office: 'requests', officer: 'latihan' });

const uuid7 = () =>
  `${Date.now().toString(16).padStart(12, '0')}${randomBytes(10).toString('hex')}`.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/,
    '$1-$2-7$3-8$4-$5',
  );

const entry = (judul: string, more: Partial<IsiInformasi> = {}): IsiInformasi => ({
  judul,
  ringkasan: '',
  kelas: 'berkala',
  kelompok: '',
  wajib: null,
  unit: 'Dinas Pendidikan',
  penanggung_jawab: 'Kepala Dinas',
  waktu: 'Maret 2026',
  tempat: '',
  waktu_tempat_asli: '',
  bentuk: { softcopy: true, hardcopy: false, lain: '' },
  retensi: '5 tahun',
  retensi_sampai: null,
  tempat_asli: '',
  tautan: [],
  media: '',
  berkas: null,
  ...more,
});

const exemption: IsiPengecualian = {
  informasi: 'Rincian anggaran pengamanan ujian sekolah',
  uraian: '',
  cakupan: { luas: 'sebagian', tertutup: 'Jadwal dan rute', terbuka: 'Jumlah anggaran seluruhnya' },
  pasal_17: [{ huruf: 'a', angka: 1 }],
  dasar_lain: [],
  dasar_asli: '',
  konsekuensi_dibuka: 'Naskah ujian dapat bocor sebelum waktunya.',
  konsekuensi_ditutup: 'Ujian berlangsung jujur bagi semua siswa.',
  jangka: { jenis: 'tahun', tahun: 1, sejak: '2026-11-01' },
  jangka_asli: '',
  tinjau: null,
  unit: 'Dinas Pendidikan',
  informasi_terkait: [],
};

/** Entries and an exemption the admin keeps; then budi sits at the desk. */
async function prepare(page: Page, door: Door): Promise<string> {
  const id = uuid7();
  await door.call('save_informasi', {
    id,
    isi: entry('Laporan Realisasi Anggaran Dinas Pendidikan 2025', {
      tautan: ['https://disdik.contoh.go.id/lra-2025.pdf'],
    }),
  });
  for (const judul of ['Daftar Pelaksanaan Anggaran Dinas Pendidikan', 'Data zirkon Dinas Pertambangan'])
    await door.call('save_informasi', { id: uuid7(), isi: entry(judul) });
  await door.call('save_pengecualian', { id: uuid7(), isi: exemption });
  await seat(door, 'requests', 'budi');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return id;
}

/** The form as an applicant at the counter leaves it, with what is asked typed last. */
async function fill(page: Page, rincian: string): Promise<void> {
  await page.keyboard.press('Alt+n');
  await page.getByLabel('NIK', { exact: true }).fill('1901014107900003');
  await page.getByLabel('Nama lengkap').fill('Dewi Anggraini');
  await page.getByLabel('Alamat').fill('Jl. Merdeka No. 12');
  await page.getByLabel('KTP').check();
  await page.getByLabel('Tujuan penggunaan').fill('Penelitian skripsi');
  await page.getByLabel('Rincian informasi').fill(rincian);
}

const card = (page: Page) => page.getByRole('region', { name: 'Sudah tersedia?' });

test('what is typed is found while it is typed, with exemptions said kindly', async ({ page, door }) => {
  test.slow();
  await prepare(page, door);
  await fill(page, 'realisasi anggaran dinas pendidikan');
  await expect(card(page)).toContainText('Laporan Realisasi Anggaran Dinas Pendidikan 2025');
  await expect(card(page)).toContainText('Sebagian mungkin dikecualikan');
  await expect(card(page)).toContainText('Jumlah anggaran seluruhnya');
  await expect(card(page)).toMatchAriaSnapshot({ name: 'card.aria.yml' });
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel('Rincian informasi').fill('resep rendang');
  await expect(card(page), 'what nobody has is said too').toContainText('Tidak ada yang cocok.');
});

test('an entry is seen over the form and given on the spot, by keyboard alone', async ({ page, door }) => {
  test.slow();
  const id = await prepare(page, door);
  await fill(page, 'laporan realisasi anggaran dinas pendidikan 2025');
  await card(page)
    .getByRole('button', { name: /^Lihat Laporan Realisasi/ })
    .press('Enter');
  const seen = page.getByRole('dialog', { name: 'Laporan Realisasi Anggaran Dinas Pendidikan 2025' });
  await expect(seen).toContainText('https://disdik.contoh.go.id/lra-2025.pdf');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+1');
  const dialog = page.getByRole('dialog', { name: 'Berikan sekarang' });
  await expect(dialog).toContainText('didaftarkan dengan nomor 0061/PPID/XI/2026');
  await expect(dialog.getByLabel('Yang diserahkan'), 'only this is not known yet').toBeFocused();
  await expect(dialog).toMatchAriaSnapshot({ name: 'give.aria.yml' });
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByLabel('Yang diserahkan')).toHaveAttribute('aria-invalid', 'true');
  expect(await door.call('search', { kata: '0061/PPID/XI/2026' }), 'nothing was registered yet').toEqual([]);
  await dialog.getByLabel('Yang diserahkan').fill('1 berkas PDF');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0061/PPID/XI/2026');
  await expect(page.getByText('Sudah diserahkan', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pratinjau: Tanda bukti permohonan' })).toContainText('Dewi');
  await page.getByRole('radio', { name: 'Berita acara penyerahan' }).press('Space');
  await expect(page.getByRole('region', { name: /Berita acara penyerahan/i })).toContainText('1 berkas PDF');
  await expectAccessible(page);

  const [row] = await door.call('search', { kata: '0061/PPID/XI/2026' });
  expect(row?.keadaan, 'finished at the desk').toBe('selesai');
  const { permohonan } = await door.call('get_informasi', { id });
  expect(
    permohonan.map(({ nomor }) => nomor),
    'the entry knows whom it answered',
  ).toEqual(['0061/PPID/XI/2026']);
});

test('the faults of the form come first, and what lacks keeps it from being given', async ({
  page,
  door,
}) => {
  await prepare(page, door);
  await fill(page, 'laporan realisasi anggaran dinas pendidikan 2025');
  await expect(card(page)).toContainText('cocok di DIP');
  await page.getByLabel('Nama lengkap').fill('');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('dialog'), 'first the form, then the gift').toHaveCount(0);
});

test('when the hand-over is refused the request stands, and its form waits with the sentence', async ({
  page,
  door,
}) => {
  test.slow();
  await prepare(page, door);
  await fill(page, 'laporan realisasi anggaran dinas pendidikan 2025');
  await expect(card(page)).toContainText('cocok di DIP');
  await page.keyboard.press('Alt+1');
  await page.getByLabel('Yang diserahkan').fill('1 berkas PDF');
  await page.route('**/call/take_langkah', (route) =>
    route.fulfill({
      status: 422,
      json: { code: 'refused', reason: 'step_taken', message: 'Langkah ini sudah diambil.' },
    }),
  );
  await page.keyboard.press('Control+Enter');
  const form = page.getByRole('dialog', { name: 'Berikan langsung' });
  await expect(form.getByRole('alert')).toContainText('Langkah ini sudah diambil.');
  await expect(form.getByLabel('Yang diserahkan'), 'typed text is never lost').toHaveValue('1 berkas PDF');
  await expect(form.getByLabel('Diberikan dari daftar')).toHaveValue(/^[0-9a-f-]{36}$/);
  expect(await door.call('search', { kata: '0061/PPID/XI/2026' })).toHaveLength(1);
  await expectAccessible(page);
});

test('an earlier answer opens without losing the form', async ({ page, door }) => {
  const [id = ''] = await register(door, WULANDARI);
  await take(door, id, { perintah: 'nyatakan_lengkap', catatan: '' });
  await take(door, id, { perintah: 'putuskan', butir: [GIVEN] });
  const biaya = { baris: [], bayar_dulu: false, cara_bayar: '', dasar: '' };
  await take(door, id, { perintah: 'beritahukan', biaya, waktu_penyediaan: 1, catatan: '' });
  await seat(door, 'requests', 'budi');
  await page.reload();
  await fill(page, 'hasil uji zirkon muara sungai');
  const link = card(page).getByRole('link', { name: /^Buka permohonan 0061/ });
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0061/PPID/XI/2026');
  await page.goBack();
  await expect(page.getByLabel('Rincian informasi')).toHaveValue('hasil uji zirkon muara sungai');
  await expect(page.getByLabel('Nama lengkap')).toHaveValue('Dewi Anggraini');
});

test('of several items the one being typed is looked for', async ({ page, door }) => {
  await prepare(page, door);
  await fill(page, 'laporan realisasi anggaran dinas pendidikan 2025');
  await page.keyboard.press('Alt+B');
  await page.keyboard.type('data zirkon');
  await expect(card(page)).toContainText('Untuk butir 2.');
  await expect(card(page)).toContainText('Data zirkon Dinas Pertambangan');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('dialog')).toContainText('Permohonan ini memuat 2 butir');
});

test('the entry is chosen on the form of a registered request too', async ({ page, door }) => {
  const [id = ''] = await register(door, { ...WULANDARI, butir: [{ rincian: 'Data zirkon' }] });
  await prepare(page, door);
  await page.goto(`/#/permohonan/${id}/berikan_langsung`);
  const zirkon = page.getByLabel('Diberikan dari daftar');
  await expect(zirkon).toHaveValue('');
  await zirkon.selectOption({ label: 'Data zirkon Dinas Pertambangan (Dinas Pendidikan)' });
  await expectAccessible(page);
});

test('it fits a screen at 200 %, also in the colours of the system', async ({ page, door }) => {
  await prepare(page, door);
  await page.setViewportSize(ZOOMED);
  await page.emulateMedia({ forcedColors: 'active' });
  await fill(page, 'laporan realisasi anggaran dinas pendidikan 2025');
  await expect(card(page)).toContainText('cocok di DIP');
  await expectFits(page);
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
});
