// The calendar: a year at a glance, changes that are rehearsed before they are made, a file of holidays, what moved.
import { BONIFASIUS, register } from './cases';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

const FIXED = ['01-01', '05-01', '06-01', '08-17', '12-25'];

function file(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** As offices of 2026 have it before the decree of the next year. */
async function withoutNextYear(door: Door): Promise<void> {
  const { pengaturan } = await door.call('get_kalender', { tahun: 2027 });
  await door.call('update_kalender', {
    alasan: 'SKB 2027 belum terbit',
    pengaturan: {
      ...pengaturan,
      tabel: [{ tahun: 2027, dasar: 'Siaran pers', lengkap: false, hari: [] }],
    },
  });
}

test.describe('as admin', () => {
  test.use({ office: 'requests', officer: 'latihan' });

  test('a year stands on one screen, each day off with its reason, each mark with its word', async ({
    page,
  }) => {
    await page.goto('/#/kalender');
    await expect(page.getByRole('heading', { name: 'Kalender 2026' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(12);
    await expect(page.getByRole('table', { name: /^Maret/ })).toMatchAriaSnapshot({ name: 'march.aria.yml' });
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'year.aria.yml' });
    const today = page.locator('[aria-current="date"]');
    await expect(today).toHaveText('23');
    await expectAccessible(page);
    await expectFits(page);
    const below = await page.getByRole('main').evaluate((main) => main.scrollHeight - main.clientHeight);
    expect(below, 'the whole year is seen without scrolling').toBeLessThanOrEqual(0);
  });

  test('a year without its decree says that dates are provisional', async ({ page }) => {
    await page.goto('/#/kalender');
    await page.getByRole('button', { name: 'Tahun berikutnya' }).press('Enter');
    await page.getByRole('button', { name: 'Tahun berikutnya' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Kalender 2028' })).toBeVisible();
    await expect(page.getByText('Belum ditetapkan lengkap')).toBeVisible();
    await expectAccessible(page);
  });

  test('a holiday that is worked is rehearsed first, needs a reason, and the count follows', async ({
    page,
  }) => {
    await page.goto('/#/kalender/daftar');
    await expect(page.getByRole('table', { name: 'Hari libur 2026' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Tetap kerja: .*24 Des/ }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/bergeser|Tidak ada permohonan/);
    await dialog.getByRole('button', { name: 'Tetap kerja' }).click();
    await expect(dialog.getByLabel('Alasan'), 'without a reason nothing changes').toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expectAccessible(page);
    await dialog.getByLabel('Alasan').fill('Perintah bupati: pelayanan tetap buka');
    await dialog.getByRole('button', { name: 'Tetap kerja' }).click();
    await expect(page.getByText(/Menjadi hari kerja di kantor ini/)).toBeVisible();

    await page.getByRole('link', { name: 'Aturan kantor' }).click();
    await page.getByLabel('Tanggal mulai').fill('23-12-2026');
    await page.getByLabel('Jumlah hari kerja').fill('1');
    await page.getByLabel('Jumlah hari kerja').press('Enter');
    await expect(page.getByText('Kamis, 24 Desember 2026')).toBeVisible();
  });

  test('a day off of the office shows what it moves before it is added, and is taken away again', async ({
    page,
    door,
  }) => {
    await register(door, BONIFASIUS);
    await page.goto('/#/kalender/daftar');
    await page.getByRole('button', { name: 'Tambah hari libur' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tanggal').fill('31-2-2026');
    await dialog.getByLabel('Dasar atau alasan').fill('Kantor terendam, surat camat 12/2026');
    await dialog.getByRole('button', { name: 'Lanjut' }).click();
    await expect(dialog.getByRole('alert'), '31 February is no day').toContainText('Tulis tanggal');
    await dialog.getByLabel('Tanggal').fill('25-11-2026');
    await dialog.getByRole('button', { name: 'Lanjut' }).click();
    await expect(dialog.getByRole('alert'), 'a day needs its name').toContainText('belum lengkap');
    await dialog.getByLabel('Nama').fill('Banjir');
    await dialog.getByRole('button', { name: 'Lanjut' }).click();
    await expect(dialog).toContainText('permohonan yang belum dijawab bergeser');
    await expect(dialog.getByRole('table')).toContainText('27 November 2026');
    await expect(dialog.getByRole('table')).toContainText('30 November 2026');
    await expect(dialog.getByLabel('Alasan'), 'the decree is the reason').toHaveValue(/surat camat/);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tambahkan' }).press('Enter');
    await expect(dialog).toBeHidden();

    await page.getByRole('link', { name: 'Yang bergeser' }).click();
    const change = page.getByRole('listitem').filter({ hasText: 'surat camat 12/2026' });
    await change.getByText(/permohonan bergeser/).click();
    await expect(change.getByRole('table'), 'what moved stays to be read').toContainText('27 November 2026');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Daftar libur', exact: true }).click();
    await page.getByRole('button', { name: /^Hapus: Banjir/ }).click();
    await dialog.getByLabel('Alasan').fill('Salah tanggal, banjir bulan lalu');
    await dialog.getByRole('button', { name: 'Hapus' }).click();
    await expect(page.getByRole('row', { name: /Banjir/ })).toHaveCount(0);
  });

  test('a file with faults is told line by line; mended, it is rehearsed and taken', async ({
    page,
    door,
  }) => {
    await withoutNextYear(door);
    await page.goto('/#/kalender');
    await page.getByRole('button', { name: 'Muat daftar libur' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Muat daftar libur dari berkas CSV' })).toBeVisible();
    await expectAccessible(page);
    const input = page.locator('input[type=file]');
    const days = FIXED.map((day) => `2027-${day};Libur ${day};libur_nasional;SKB 1205/2026`);
    await input.setInputFiles(
      file('libur.csv', ['tanggal;nama;jenis;dasar', ...days, '30-2-2027;;libur;'].join('\n')),
    );
    const faults = page.getByRole('alert').filter({ hasText: 'libur.csv tidak dimuat' });
    await expect(faults, 'the faults take the focus').toBeFocused();
    await expect(faults).toMatchAriaSnapshot({ name: 'faults.aria.yml' });
    await expectAccessible(page);

    await input.setInputFiles(file('libur.csv', ['tanggal;nama;jenis;dasar', ...days].join('\n')));
    await expect(page.getByLabel('Pakai daftar 2027')).toBeChecked();
    await expect(page.getByText('5 hari: 5 libur nasional.')).toBeVisible();
    await expect(page.getByLabel('Keputusan ini menetapkan seluruh tahun')).toBeChecked();
    await page.getByLabel('Keputusan', { exact: true }).fill('SKB 1205/2026, 15-9-2026');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Pakai daftar libur ini' });
    await expect(dialog.getByLabel('Alasan')).toHaveValue('Memuat SKB 1205/2026, 15-9-2026');
    await expect(dialog.getByRole('button', { name: 'Terapkan' })).toBeEnabled();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Terapkan' }).press('Enter');
    await expect(dialog).toBeHidden();
    const year = await door.call('get_kalender', { tahun: 2027 });
    expect(year.tahun.lengkap, 'the year is decreed now').toBe(true);
    expect(year.tahun.hari.map(({ asal }) => asal)).toEqual(Array(5).fill('tabel_kantor'));
    await expect(page.getByText('Hari libur 2027 belum ditetapkan')).toHaveCount(0);
  });

  test('a file that is dropped is read as one that is chosen', async ({ page }) => {
    await page.goto('/#/kalender/muat');
    const data = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['PK\x03\x04'], 'libur.xlsx'));
      return dropped;
    });
    await page.getByRole('group', { name: 'Pilih berkas CSV' }).dispatchEvent('drop', { dataTransfer: data });
    await expect(page.getByRole('alert').filter({ hasText: 'libur.xlsx tidak dimuat' })).toContainText(
      'Simpan sebagai › CSV UTF-8',
    );
  });

  test('the missing year stands above Beranda and the calendar, with the way there', async ({
    page,
    door,
  }) => {
    await withoutNextYear(door);
    await page.goto('/#/beranda');
    const banner = page.getByRole('note', {
      name: 'Perlu segera diperhatikan',
    });
    await expect(banner).toContainText('Hari libur 2027 belum ditetapkan lengkap');
    await expectAccessible(page);
    await banner.getByRole('link').press('Enter');
    await expect(page.getByRole('heading', { name: 'Kalender 2026' })).toBeVisible();
    await expect(banner).toBeVisible();
    await expectAccessible(page);
  });

  test('the rule of the first day is explained, changed with a reason, and said where dates are counted', async ({
    page,
  }) => {
    await page.goto('/#/kalender/aturan');
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Hari ke-1' }).check();
    await expect(page.getByText(/batas maju satu hari kerja/)).toBeVisible();
    await page.getByRole('region', { name: 'Hari pertama hitungan' }).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('bergeser');
    await dialog.getByLabel('Alasan').fill('Mengikuti putusan sengketa 2025');
    await dialog.getByRole('button', { name: 'Terapkan' }).press('Enter');
    await expect(dialog).toBeHidden();
    await page.getByLabel('Tanggal mulai').fill('23-11-2026');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(page.getByText('Hari kejadian dihitung sebagai hari ke-1')).toBeVisible();
    await expect(page.getByText('Jumat, 4 Desember 2026')).toBeVisible();
    await page.getByLabel('Tanggal mulai').fill('21-12-2026');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await expect(
      page.getByText('Bila cuti bersama dihitung sebagai hari kerja: Rabu, 6 Januari 2027'),
      'the date that is safe under either reading',
    ).toBeVisible();
  });

  test('every part fits at 200 % zoom', async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    for (const part of ['tahun', 'daftar', 'aturan', 'bergeser', 'muat']) {
      await page.goto(`/#/kalender/${part}`);
      await expect(page.getByRole('heading', { name: 'Kalender 2026' })).toBeVisible();
      await expectFits(page);
    }
  });
});

test.describe('as petugas', () => {
  test.use({ office: 'requests', officer: 'budi' });

  test('everything can be read, nothing changed, and it says why', async ({ page }) => {
    for (const part of ['daftar', 'aturan', 'bergeser', 'muat']) {
      await page.goto(`/#/kalender/${part}`);
      if (part !== 'muat') await expect(page.getByText(/Hanya admin yang mengubah bagian ini/)).toBeVisible();
      await expect(
        page.getByRole('button', {
          name: /Muat daftar|Tambah hari|Terapkan|Tetap kerja/,
        }),
      ).toHaveCount(0);
      if (part !== 'muat') await expectAccessible(page);
    }
    await expect(page.getByRole('table'), 'who may not load a file sees the year').toHaveCount(12);
  });
});
