// Bringing a list in from a spreadsheet: rehearsed, mended in place, taken whole or not at all, undone. By keyboard alone.
import type { Page } from '@playwright/test';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { tabTo } from './steps';
import { workbook } from './workbook';

const HEADINGS = [
  'No',
  'Ringkasan Isi Informasi',
  'Pejabat/Unit yang Menguasai Informasi',
  'Penanggung Jawab Pembuatan',
  'Waktu Pembuatan Informasi',
  'Bentuk Informasi',
  'Jangka Waktu Penyimpanan',
];
const WORKBOOK = workbook(
  {
    name: 'Berkala',
    rows: [
      ['DAFTAR INFORMASI PUBLIK DINAS PENDIDIKAN'],
      ['TAHUN 2026'],
      [],
      HEADINGS,
      ['I', 'INFORMASI BERKALA'],
      [
        '1',
        'Laporan Realisasi Anggaran 2025',
        'Sekretariat',
        'Kasubbag Keuangan',
        'Maret 2026',
        'Softcopy',
        '5 tahun',
      ],
      ['2', 'Rencana Kerja 2027', 'Sekretariat', 'Kasubbag Perencanaan', 'Juli 2026', 'Hardcopy', '5 tahun'],
    ],
    merged: ['A1:G1', 'A2:G2'],
  },
  {
    name: 'Setiap saat',
    rows: [
      HEADINGS,
      ['1', 'Daftar aset tetap', 'Bidang Sarana', 'Kepala Bidang', 'Januari 2026', 'Softcopy', '10 tahun'],
    ],
  },
);
const CSV = [
  'Judul;Ringkasan;Unit;Klasifikasi;Kolom aneh',
  'Profil dinas;Struktur organisasi dan tugas;Sekretariat;Berkala;x',
  'Maklumat pelayanan;Janji layanan;Sekretariat;Setiap saat;y',
].join('\n');

const TANPA_UNIT = [
  'Judul;Klasifikasi',
  'Profil dinas;Berkala',
  'Daftar aset;Setiap saat',
  'Maklumat pelayanan;Setiap saat',
].join('\n');

const xlsx = (buffer = WORKBOOK, name = 'DIP Disdik 2026.xlsx') => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
});
const csv = (isi = CSV, name = 'dip.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(isi),
});

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** Chooses a file by its shortcut, as an officer without a mouse does. */
async function choose(page: Page, file: Chosen): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+B');
  await (await chooser).setFiles(file);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

const rows = (page: Page) => page.getByRole('table', { name: 'Baris dalam berkas' });
const titles = (page: Page) => page.locator('button[data-baris]');

async function entries(door: Door): Promise<string[]> {
  const { baris } = await door.call('list_informasi', {
    perlu_diperbarui: false,
    ditarik: false,
    halaman: 0,
  });
  return baris.map(({ informasi }) => informasi.isi.judul || informasi.isi.ringkasan);
}

test.describe('as admin', () => {
  test.use({ office: 'requests', officer: 'latihan' });

  test('a workbook is rehearsed, changes nothing, then comes in whole and can be undone', async ({
    page,
    door,
  }) => {
    test.slow();
    const before = await entries(door);
    await page.goto('/#/impor/dip');
    await expect(page.getByRole('heading', { name: 'Impor Daftar Informasi Publik' })).toBeVisible();
    await expect(page.getByText('Belum ada impor.')).toBeVisible();
    await expectAccessible(page);
    await choose(page, xlsx());
    await expect(rows(page)).toContainText('Laporan Realisasi Anggaran 2025');
    await expect(page.getByRole('heading', { level: 1 }), 'who listens hears where they are').toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot({
      name: 'rehearsal.aria.yml',
    });
    await expectAccessible(page);
    await expectFits(page);
    expect(await entries(door), 'a rehearsal changes nothing').toEqual(before);

    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: '3 baru' })).toBeFocused();
    await expectAccessible(page);
    expect(await entries(door)).toHaveLength(before.length + 3);

    await tabTo(page, page.getByRole('button', { name: /^Batalkan impor DIP Disdik/ }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Alasan')).toBeFocused();
    await page.keyboard.type('Berkas tahun lalu terpilih');
    await tabTo(page, dialog.getByRole('button', { name: 'Batalkan impor' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Impor dibatalkan; 3 butir')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Impor terdahulu' })).toContainText(
      'Berkas tahun lalu terpilih',
    );
    expect(await entries(door), 'all that came in is gone again').toEqual(before);
  });

  test('the same file twice has nothing to take, and says so', async ({ page }) => {
    await page.goto('/#/impor/dip');
    await choose(page, xlsx());
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: '3 baru' })).toBeVisible();
    await page.getByRole('button', { name: 'Impor berkas lain' }).press('Enter');
    await choose(page, xlsx());
    await expect(page.getByText('Semua baris sudah ada dalam daftar.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Terima semua' })).toBeDisabled();
    await page.getByRole('radio', { name: 'Sama' }).press('Space');
    await expect(titles(page)).toHaveCount(3);
  });

  test('refused rows are mended in place, left out or given their unit; until then nothing can be taken', async ({
    page,
    door,
  }) => {
    test.slow();
    await page.goto('/#/impor/dip');
    await choose(page, csv(TANPA_UNIT, 'tanpa-unit.csv'));
    const take = page.getByRole('button', { name: 'Terima semua' });
    await expect(take).toBeDisabled();
    await expect(page.getByText('3 baris ditolak. Betulkan atau lewati dahulu')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Lihat yang ditolak' }));
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveCount(3);
    await expectAccessible(page);

    await tabTo(page, titles(page).first());
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(1), 'arrows go from row to row').toBeFocused();
    await page.keyboard.press('Enter');
    const row = page.getByRole('form', { name: /^Isi baris 3/ });
    const unit = row.getByLabel(/menguasai/);
    await expect(unit, 'the cell at fault waits for its text').toBeFocused();
    await expect(unit).toHaveAttribute('aria-invalid', 'true');
    await expect(row).toMatchAriaSnapshot({ name: 'row.aria.yml' });
    await expectAccessible(page);
    await page.keyboard.type('Bidang Sarana');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('radio', { name: 'Ditolak 2' }), 'read again at once').toBeChecked();
    await expect(titles(page).nth(1), 'the next refused row is at hand').toBeFocused();

    await page.keyboard.press('l');
    await expect(titles(page)).toHaveCount(1);
    await expect(page.getByRole('radio', { name: 'Dilewati 1' })).toBeVisible();
    await page.getByLabel('Unit pemilik daftar').fill('Sekretariat');
    await page.keyboard.press('Tab');
    await expect(page.getByText('2 baris siap diterima sekaligus.')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: '2 baru' })).toBeVisible();
    const { baris } = await door.call('list_informasi', {
      perlu_diperbarui: false,
      ditarik: false,
      halaman: 0,
    });
    expect(
      baris.map(({ informasi }) => informasi.isi.unit).sort(),
      'the row with its own unit keeps it, the other has that of the list',
    ).toEqual(['Bidang Sarana', 'Sekretariat']);
  });

  test('a column nobody knows is mapped by hand, and the file is read again', async ({ page }) => {
    await page.goto('/#/impor/dip');
    await choose(page, csv());
    await page.locator('summary', { hasText: 'Kolom yang dibaca' }).press('Enter');
    const odd = page.getByLabel(/^Kolom aneh dibaca sebagai/);
    await expect(odd).toHaveValue('');
    await odd.selectOption({
      label: 'Jangka waktu penyimpanan atau retensi arsip',
    });
    await expect(page.getByText('5 dari 5 kolom').first()).toBeVisible();
    await expectAccessible(page);
    await titles(page).first().press('Enter');
    await expect(page.getByRole('form', { name: /^Isi baris 2/ }).getByLabel(/retensi/)).toHaveValue('x');
    await page.keyboard.press('Escape');
    await expect(titles(page).first(), 'closing gives the focus back').toBeFocused();
    await page.getByRole('button', { name: 'Kembalikan ke yang dikenali' }).press('Enter');
    await expect(odd).toHaveValue('');
  });

  test('a file that is no list is refused with what to do, and nothing typed is lost', async ({
    page,
    door,
  }) => {
    const before = await entries(door);
    await page.goto('/#/impor/dip');
    await page.getByLabel('Unit pemilik daftar').fill('Sekretariat');
    await choose(
      page,
      xlsx(Buffer.from('<html><table><tr><td>Bukan Excel</td></tr></table></html>'), 'palsu.xlsx'),
    );
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText('Buka berkasnya dengan Excel atau LibreOffice')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByLabel('Unit pemilik daftar')).toHaveValue('Sekretariat');
    await choose(page, xlsx(WORKBOOK.subarray(0, 900), 'terpotong.xlsx'));
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await entries(door)).toEqual(before);
    await choose(page, xlsx());
    await expect(rows(page)).toBeVisible();
  });

  test('a file is dropped on the page; another one asks before what was mended is thrown away', async ({
    page,
  }) => {
    await page.goto('/#/impor/dip');
    await expect(page.getByRole('button', { name: 'Pilih berkas…' })).toBeVisible();
    const drop = (isi: string) =>
      page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dip.csv', { type: 'text/csv' }));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, {
              dataTransfer,
              bubbles: true,
              cancelable: true,
            }),
          );
      }, isi);
    await drop(CSV);
    await expect(titles(page)).toHaveCount(2);
    await titles(page).first().focus();
    await page.keyboard.press('l');
    await expect(page.getByRole('radio', { name: 'Dilewati 1' })).toBeVisible();
    await drop(CSV);
    const dialog = page.getByRole('dialog', { name: 'Baca berkas lain?' });
    await expect(dialog).toContainText('Satu pembetulan');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Dilewati 1' }), 'nothing was thrown away').toBeVisible();
    await page.goto('/#/beranda');
    await page.goto('/#/impor/dip');
    await expect(page.getByRole('radio', { name: 'Dilewati 1' }), 'who comes back goes on').toBeVisible();
  });

  test('reading a large file can be stopped, and nothing has changed', async ({ page }) => {
    await page.route('**/upload/read_impor', () => new Promise(() => undefined));
    await page.goto('/#/impor/dip');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Alt+B');
    await (await chooser).setFiles(xlsx());
    await expect(page.getByRole('progressbar', { name: 'Membaca DIP Disdik 2026.xlsx…' })).toBeVisible();
    await page.getByRole('button', { name: 'Batalkan' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Pilih berkas…' })).toBeVisible();
  });

  test('taking a large file can be stopped half way: nothing is taken, and it can be taken again', async ({
    page,
    door,
  }) => {
    test.slow();
    const before = await entries(door);
    const lines = Array.from(
      { length: 6000 },
      (_, n) => `Laporan nomor ${n};Isi laporan;Sekretariat;Berkala`,
    );
    await page.goto('/#/impor/dip');
    await choose(page, csv(['Judul;Ringkasan;Unit;Klasifikasi', ...lines].join('\n'), 'besar.csv'));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('progressbar', { name: 'Menyimpan 6.000 baris…' })).toBeVisible();
    await page.getByRole('button', { name: 'Batalkan', exact: true }).press('Enter');
    await expect(
      page.getByText('Penyimpanan dibatalkan; tidak satu baris pun masuk ke daftar.'),
    ).toBeVisible();
    expect(await entries(door), 'half an import is none').toEqual(before);
    await expect(page.getByRole('button', { name: 'Terima semua' })).toBeEnabled();
  });

  test('the units of the office come in from a list, once', async ({ page, door }) => {
    await page.goto('/#/pengaturan/layanan');
    await tabTo(page, page.getByRole('link', { name: 'Impor daftar unit' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Impor daftar unit' })).toBeVisible();
    await choose(page, csv('kode;nama unit\nDISDIK;Dinas Pendidikan\nDINKES;Dinas Kesehatan', 'unit.csv'));
    await expect(titles(page)).toHaveCount(2);
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: '2 baru' })).toBeVisible();
    const { pengaturan } = await door.call('get_layanan', {});
    expect(pengaturan.unit.map(({ nama }) => nama)).toEqual(['Dinas Pendidikan', 'Dinas Kesehatan']);
  });

  test('it fits a screen at 200 %, also in the colours of the system', async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/#/impor/dip');
    await expectFits(page);
    await choose(page, xlsx());
    await expect(titles(page)).toHaveCount(3);
    await expectFits(page);
    await titles(page).first().press('Enter');
    await expect(page.getByRole('form')).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
  });
});

test.describe('as petugas', () => {
  test.use({ office: 'requests', officer: 'budi' });

  test('who may not import sees what was imported and who may', async ({ page }) => {
    await page.goto('/#/impor/dip');
    await expect(page.getByRole('note')).toContainText(
      'Mengimpor dilakukan PPID pelaksana, pimpinan, atau admin.',
    );
    await expect(page.getByText('Belum ada impor.')).toBeVisible();
    await expect(page.getByRole('button', { name: /berkas/ })).toHaveCount(0);
    await expectAccessible(page);
  });
});
