// Permohonan baru: from the applicant at the counter to the receipt, by keyboard alone, with nothing typed ever lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { register, WULANDARI } from './cases';
import { openDoor } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { NOW, PASSWORD, placeOffice, seat } from './offices';

test.use({ office: 'requests', officer: 'budi' });

const NIK = '1901014107900003';

async function openForm(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(
    page.getByLabel('NIK', { exact: true }),
    'the first field waits for the first digit',
  ).toBeFocused();
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel('NIK', { exact: true }).fill(NIK);
  await page.getByLabel('Nama lengkap').fill('Dewi Anggraini');
  await page.getByLabel('Alamat').fill('Jl. Merdeka No. 12');
  await page.getByLabel('Rincian informasi').fill('Laporan realisasi anggaran Dinas Pendidikan tahun 2025');
  await page.getByLabel('Tujuan penggunaan').fill('Penelitian skripsi');
}

test('a walk-in is registered by keyboard alone and the receipt opens', async ({ page, door }) => {
  await openForm(page);
  const type = async (text: string, tabs = 1) => {
    await page.keyboard.type(text);
    for (let i = 0; i < tabs; i++) await page.keyboard.press('Tab');
  };
  await type(NIK);
  // The NIK left behind is masked and offers to be shown: one stop more.
  await expect(page.getByLabel('NIK', { exact: true })).toHaveValue('1901••••••••0003');
  await page.getByLabel('Nama lengkap').focus();
  await type('Dewi Anggraini');
  await type('0812-7300-1188');
  await page.getByLabel('Alamat').focus();
  await type('Jl. Merdeka No. 12, Kel. Gedung Nasional', 2);
  await type('Mahasiswa');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('KTP'), 'the proof shown is ticked with the space bar').toBeChecked();
  await page.getByLabel('Rincian informasi').focus();
  await type('Laporan realisasi anggaran Dinas Pendidikan tahun 2025');
  await type('Penelitian skripsi');

  await expect(
    page.getByText('Senin, 7 Desember 2026'),
    'the deadline of the core stands beside the form',
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tanda bukti' })).toContainText('0061/PPID/XI/2026');
  await page.keyboard.press('Control+Enter');

  const number = page.getByRole('heading', { level: 1 });
  await expect(number).toHaveText('0061/PPID/XI/2026');
  await expect(number, 'whoever listens hears the number first').toBeFocused();
  const receipt = page.getByRole('region', {
    name: 'Pratinjau: Tanda bukti permohonan',
  });
  await expect(receipt, 'the real PDF of the core is shown').toContainText('Dewi Anggraini');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "0061/PPID/XI/2026" [level=1]
    - paragraph: Dijawab paling lambat Senin, 7 Desember 2026
    - button "Lihat permohonan"
    - button "Permohonan berikutnya"
    - button "Buka"
    - button "Simpan PDF"
    - button "Cetak"
  `);
  expect(await door.call('list_draf', {}), 'what is registered is no draft any more').toEqual([]);
  await expectAccessible(page);

  await page.keyboard.press('Alt+n');
  await expect(page.getByLabel('Nama lengkap'), 'the next applicant finds an empty form').toHaveValue('');
});

test('all faults are told at once, each beside its field, and nothing typed is lost', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('NIK', { exact: true }).fill('19010141079');
  await page.getByRole('textbox', { name: /^Surel/ }).fill('bukan surel');
  await page.keyboard.press('Control+Enter');

  const summary = page.getByRole('alert');
  await expect(summary, 'the summary takes the focus').toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([
    /^NIK: NIK harus 16 angka/,
    /^Nama lengkap:/,
    /^Alamat:/,
    /^Surel:/,
    /^Rincian informasi:/,
    /^Tujuan penggunaan:/,
  ]);
  await expect(page.getByLabel('NIK', { exact: true })).toHaveAccessibleDescription(/16 angka/);
  await expect(page.getByRole('textbox', { name: /^Surel/ })).toHaveValue('bukan surel');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'permohonan-baru-salah.aria.yml',
  });
  await expectAccessible(page);

  await summary.getByRole('button', { name: /^Tujuan penggunaan/ }).click();
  await expect(
    page.getByLabel('Tujuan penggunaan'),
    'a line of the summary leads to its field',
  ).toBeFocused();
  await page.keyboard.type('Penelitian');
  await expect(page.getByLabel('Tujuan penggunaan'), 'a mended field is quiet').not.toHaveAttribute(
    'aria-invalid',
  );
});

test('a draft survives a reload and the lock, and ends with the registration', async ({ page, door }) => {
  await openForm(page);
  await fill(page);
  await expect(page.getByText('Draf tersimpan 09.12')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Rincian informasi'), 'the address names the draft').toHaveValue(
    /^Laporan realisasi/,
  );

  await page.getByLabel('Tujuan penggunaan').fill('Skripsi tentang anggaran');
  await page.keyboard.press('Control+l');
  await expect(
    page.getByRole('heading', { name: 'Permohonan baru' }),
    'a locked desk shows nothing',
  ).toHaveCount(0);
  await door.call('log_in', { masuk: 'budi', kata_sandi: PASSWORD });
  await page.reload();
  await expect(
    page.getByLabel('Tujuan penggunaan'),
    'what was typed just before the lock is kept',
  ).toHaveValue('Skripsi tentang anggaran');

  await page.goto('/#/permohonan');
  await page.getByRole('link', { name: /^Lanjutkan draf: Dewi Anggraini/ }).click();
  await expect(page.getByLabel('Tujuan penggunaan')).toHaveValue('Skripsi tentang anggaran');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0061/PPID/XI/2026');
  await page.goto('/#/permohonan');
  await expect(page.getByRole('link', { name: '0061/PPID/XI/2026' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Draf saya' })).toHaveCount(0);
});

test('an applicant who was here before is recognised by NIK', async ({ page, door }) => {
  const [id = ''] = await register(door, WULANDARI);
  await openForm(page);
  await page.keyboard.type('1901011203850001');
  await expect(page.getByText('Pernah memohon 1 kali; terakhir 0061/PPID/XI/2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Isi dari permohonan terakhir' }).click();
  await expect(page.getByLabel('Nama lengkap')).toHaveValue('Wulandari Kertapati');
  await expect(page.getByLabel('Alamat')).toHaveValue('Jl. Melati No. 7, Kel. Gedung Nasional');
  const { riwayat } = await door.call('get_permohonan', { id });
  expect(JSON.stringify(riwayat), 'whose identity was shown, its history tells').toContain(
    'Pemohon datang lagi',
  );
  await page.getByRole('button', { name: 'Ubah' }).click();
  await expect(page.getByLabel('Nama lengkap'), 'what was filled in can be taken back').toHaveValue('');
});

test('a group with a kuasa, members and several items; a paper form entered later', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Kelompok orang').check();
  await page.getByLabel('Nama kelompok').fill('Kelompok Tani Makmur');
  await page.getByLabel('Alamat').fill('Desa Makmur');
  await page.getByRole('button', { name: 'Tambah anggota' }).click();
  await expect(page.getByLabel('Nama anggota 1')).toBeFocused();
  await page.keyboard.type('Budi');
  await page.getByRole('button', { name: 'Melalui kuasa' }).click();
  await page.keyboard.type('Putri Pratama');
  await page.getByLabel('Rincian informasi').fill('Peta irigasi');
  await page.keyboard.press('Alt+b');
  await expect(page.getByLabel('Rincian informasi 2')).toBeFocused();
  await page.keyboard.type('Data pupuk');
  await page.getByLabel('Tujuan penggunaan').fill('Musyawarah desa');
  await page.getByLabel('Saluran').selectOption('Surat');
  await page.getByLabel('Tanggal diterima').fill('20-11-2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Dicatat belakangan:'), 'entering late is said').toBeVisible();
  await expect(
    page.getByText('Jumat, 4 Desember 2026'),
    'the clock runs from the day of receipt',
  ).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'permohonan-baru-kelompok.aria.yml',
  });
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: /^Pratinjau/ })).toContainText('Kelompok Tani Makmur');
});

test('every day of the deadline is told with its reason', async ({ page }) => {
  await openForm(page);
  await page.getByRole('button', { name: 'lihat hitungannya' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kenapa tanggal ini?' });
  await expect(dialog.getByRole('row', { name: /Senin, 7 Desember 2026/ })).toContainText('batas jawaban');
  await expect(dialog.getByRole('row', { name: /Sabtu, 28 November 2026/ })).toContainText('Akhir pekan');
  await expectAccessible(page);
});

test('the form fits 1366×768, works at 200 % and in forced colours', async ({ page }) => {
  await openForm(page);
  const main = page.getByRole('main');
  const over = await main.evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(over, 'a walk-in needs no scrolling').toBeLessThanOrEqual(0);
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
});

test('a clock that jumped back explains itself, and a superior may accept it', async ({
  browser,
  originals,
}) => {
  const data = await mkdtemp(join(tmpdir(), 'meja-ppid-jam-'));
  await placeOffice('requests', originals, data);
  const today = await openDoor(data, NOW);
  await today.call('switch_office', { latihan: true });
  await seat(today, 'requests', 'latihan');
  await register(today, WULANDARI);
  await today.close();

  const door = await openDoor(data, '2026-11-16T09:00:00+07:00');
  await door.call('switch_office', { latihan: true });
  await seat(door, 'requests', 'latihan');
  const page = await browser.newPage();
  await page.goto(`${door.url}/#/permohonan/baru`);
  await fill(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'no number is issued').toContainText('mundur dari nomor terakhir');
  await expect(page.getByLabel('Nama lengkap'), 'nothing typed is lost').toHaveValue('Dewi Anggraini');
  await page.getByRole('button', { name: 'Setujui jam ini' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Jam kemarin salah, hari ini sudah benar');
  await page.getByRole('dialog').getByRole('button', { name: 'Setujui jam ini' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0062/PPID/XI/2026');
  await page.close();
  await door.close();
  await rm(data, { recursive: true, force: true });
});
