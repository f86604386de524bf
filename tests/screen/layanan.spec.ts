// Pengaturan › Layanan and Pengaturan › Surat: who approves, units, tariffs; numbers and wording of letters.
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

/** The first text of the letter shown; the buttons beside it name it as well. */
const opening = (page: Page): Locator => page.getByRole('textbox', { name: /^Kalimat pembuka/ });

test.describe('as pimpinan', () => {
  test.use({ office: 'requests', officer: 'sudirman' });

  test('units and a tariff are set by keyboard, with every fault beside its field', async ({
    page,
    door,
  }) => {
    await page.goto('/#/pengaturan/layanan');
    await expect(page.getByRole('main')).toMatchAriaSnapshot({
      name: 'service.aria.yml',
    });
    await expectAccessible(page);
    await page.getByLabel('Penyetuju penolakan').selectOption('admin');
    await page.getByLabel('Batas jawaban unit').fill('40');
    await page.getByRole('button', { name: 'Tambah unit' }).click();
    await expect(page.getByLabel('Kode, baris 1'), 'a new line takes the focus').toBeFocused();
    await page.keyboard.type('DINKES');
    await page.getByRole('button', { name: 'Tambah tabel tarif' }).click();
    await expect(page.getByLabel('Nomor dan tanggal keputusan')).toBeFocused();
    await page.keyboard.type('SK Bupati 188.45/12/2026');
    await page.getByLabel('Rupiah, tabel 1 baris 1').fill('lima ratus');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('Rupiah, tabel 1 baris 1'), 'a word is no amount').toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await page.getByLabel('Rupiah, tabel 1 baris 1').fill('Rp1.500');
    await page.keyboard.press('Control+Enter');
    await expect(
      page.getByRole('alert').filter({ hasText: '4 isian' }),
      'the limit, the unit without a name, the tariff without a text and a unit: all at once',
    ).toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('Batas jawaban unit').fill('4');
    await page.getByLabel('Nama unit, baris 1').fill('Dinas Kesehatan');
    await page.getByLabel('Uraian, tabel 1 baris 1').fill('Fotokopi A4');
    await page.getByLabel('Satuan, tabel 1 baris 1').fill('lembar');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan layanan tersimpan.')).toBeVisible();
    const { pengaturan } = await door.call('get_layanan', {});
    expect(pengaturan.penyetuju_penolakan).toBe('admin');
    expect(pengaturan.unit).toEqual([{ kode: 'DINKES', nama: 'Dinas Kesehatan', pejabat: '' }]);
    expect(pengaturan.tarif[0]).toMatchObject({
      berlaku_sejak: '2026-11-23',
      berlaku_sampai: null,
      baris: [
        {
          jenis: 'penyalinan',
          uraian: 'Fotokopi A4',
          satuan: 'lembar',
          rupiah: 1500,
        },
      ],
    });
    expect(pengaturan.surat, 'letters are another part and stay').toHaveLength(8);
  });

  test('abbreviations are filtered, added and mended by keyboard; who approves a consequence test is chosen', async ({
    page,
    door,
  }) => {
    test.slow();
    await page.goto('/#/pengaturan/layanan');
    await page.locator('summary', { hasText: 'Kamus singkatan' }).press('Enter');
    await page.getByLabel('Saring singkatan').fill('harta kekayaan');
    const table = page.getByRole('table', { name: 'Kamus singkatan' });
    await expect(table.getByRole('row'), 'the heading and LHKPN').toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tambah singkatan' }).press('Enter');
    const short = table.getByLabel(/^Singkatan/).last();
    await expect(short, 'a new line takes the focus').toBeFocused();
    await page.keyboard.type('P K B');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pajak Kendaraan Bermotor');
    await page.getByLabel('Penyetuju uji konsekuensi').selectOption('atasan_ppid');
    await page.keyboard.press('Control+Enter');
    await expect(short).toHaveAccessibleDescription(/tanpa spasi/);
    await short.fill('PKB');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan layanan tersimpan.')).toBeVisible();
    const { pengaturan } = await door.call('get_layanan', {});
    expect(pengaturan.penyetuju_uji).toBe('atasan_ppid');
    expect(pengaturan.singkatan.at(-1)).toEqual({
      singkatan: 'PKB',
      kepanjangan: 'Pajak Kendaraan Bermotor',
    });
    await page.getByRole('button', { name: 'Hapus singkatan PKB' }).press('Enter');
    await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeVisible();
  });

  test('two tariff tables in force on one day are refused, and one is taken away again', async ({ page }) => {
    await page.goto('/#/pengaturan/layanan');
    for (const sk of ['SK 1/2026', 'SK 2/2026']) {
      await page.getByRole('button', { name: 'Tambah tabel tarif' }).click();
      await page.keyboard.type(sk);
      const table = page.getByRole('group', { name: sk });
      await table.getByLabel(/^Uraian/).fill('Fotokopi A4');
      await table.getByLabel(/^Satuan/).fill('lembar');
      await table.getByLabel(/^Rupiah/).fill('500');
    }
    await page.keyboard.press('Control+Enter');
    const second = page.getByRole('group', { name: 'SK 2/2026' });
    await expect(second.getByLabel('Berlaku sejak')).toHaveAccessibleDescription(
      /bertumpang tindih.*SK 1\/2026/,
    );
    await second.getByLabel('Berlaku sejak').fill('1-1-2027');
    await page.getByRole('group', { name: 'SK 1/2026' }).getByLabel('Sampai').fill('31-12-2026');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan layanan tersimpan.')).toBeVisible();
    await expect(second).toContainText('Belum berlaku');
    await page.getByRole('button', { name: 'Hapus tabel 2' }).click();
    await expect(second).toHaveCount(0);
    await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeVisible();
  });

  test('a letter gets its number and its words, and its faults bring it back into view', async ({
    page,
    door,
  }) => {
    await page.goto('/#/pengaturan/surat');
    await expect(page.getByRole('main')).toMatchAriaSnapshot({
      name: 'letters.aria.yml',
    });
    await expectAccessible(page);
    const letters = page.getByRole('navigation', { name: 'Jenis surat' });
    await letters.getByRole('button', { name: 'Pemberitahuan perpanjangan' }).click();
    await page.getByLabel('Kode klasifikasi arsip').fill('000.1');
    await page.getByLabel('Pola nomor').fill('{klasifikasi}/{n:03}/PPID/{tahun}');
    await expect(page.getByText('000.1/001/PPID/2026'), 'the first number of the year').toBeVisible();
    await opening(page).fill('Yth. ');
    await page.getByRole('button', { name: 'Sisipkan nama pemohon ke kalimat pembuka' }).click();
    await expect(opening(page)).toHaveValue('Yth. {nama}');
    await expect(opening(page), 'typing goes on behind the field').toBeFocused();
    await page.keyboard.type(', sampai {batas_lama}');

    await letters.getByRole('button', { name: 'Kuitansi' }).click();
    await expect(page.getByText(/hanya nomornya yang dapat diatur/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'Pemberitahuan perpanjangan' });
    await expect(summary).toContainText('Isian {batas_lama} tidak dikenal');
    await expect(letters.getByRole('button', { name: /Pemberitahuan perpanjangan/ })).toContainText(
      'perlu diperbaiki',
    );
    await expectAccessible(page);
    await summary.getByRole('button').click();
    await expect(opening(page), 'the letter at fault is shown').toBeFocused();
    await opening(page).fill('Kepada {nama}, sampai {batas_baru}.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan surat tersimpan')).toBeVisible();
    const { pengaturan } = await door.call('get_layanan', {});
    expect(pengaturan.surat[2]).toMatchObject({
      jenis: 'perpanjangan',
      klasifikasi: '000.1',
      pembuka: 'Kepada {nama}, sampai {batas_baru}.',
    });
  });

  test('a letter goes back to its beginning only after a question, and once saved', async ({
    page,
    door,
  }) => {
    await page.goto('/#/pengaturan/surat');
    const text = opening(page);
    const first = await text.inputValue();
    await expect(page.getByRole('button', { name: 'Kembalikan ke bawaan' })).toBeDisabled();
    await text.fill('Dengan hormat,');
    await page.getByLabel('Tembusan').fill('Inspektorat\n\nSekretaris Daerah');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan surat tersimpan')).toBeVisible();
    expect((await door.call('get_layanan', {})).pengaturan.surat[0]?.tembusan).toEqual([
      'Inspektorat',
      'Sekretaris Daerah',
    ]);
    await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await expect(text).toHaveValue('Dengan hormat,');
    await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
    await dialog.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
    await expect(text).toHaveValue(first);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeHidden();
    expect((await door.call('get_layanan', {})).pengaturan.surat[0]?.tembusan).toEqual([]);
  });

  test('a letter is seen as it is worded now, saved or not', async ({ page, door }) => {
    await page.goto('/#/pengaturan/surat');
    await opening(page).fill('Salam dari {badan_publik}.');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pratinjau: Surat keterangan tidak lengkap' });
    const sheet = dialog.getByRole('region', { name: /^Pratinjau/ });
    await expect(sheet).toContainText('Salam dari Pemerintah Kabupaten Contoh.');
    await expect(sheet, 'it cannot be taken for a letter').toContainText('bukan surat resmi');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(
      (await door.call('get_layanan', {})).pengaturan.surat[0]?.pembuka,
      'seeing saves nothing',
    ).not.toContain('Salam');
    await opening(page).fill('Salam dari {kantor}.');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await expect(opening(page)).toHaveAccessibleDescription(/Isian \{kantor\} tidak dikenal/);
    await expect(dialog, 'a letter that cannot be written is not shown').toBeHidden();
  });

  test('both parts fit at 200 % zoom', async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto('/#/pengaturan/layanan');
    await page.getByRole('button', { name: 'Tambah unit' }).click();
    await page.getByRole('button', { name: 'Tambah tabel tarif' }).click();
    await expectFits(page);
    await page.goto('/#/pengaturan/surat');
    await expect(opening(page)).toBeVisible();
    await expectFits(page);
  });
});

test.describe('as petugas', () => {
  test.use({ office: 'requests', officer: 'budi' });

  test('everything can be read, nothing changed, and it says who may', async ({ page }) => {
    for (const part of ['layanan', 'surat']) {
      await page.goto(`/#/pengaturan/${part}`);
      await expect(page.getByText(/Hanya pimpinan dan admin yang mengubah bagian ini/)).toBeVisible();
      await expect(page.getByRole('button', { name: /Simpan|Tambah|Sisipkan|Kembalikan/ })).toHaveCount(0);
      await expectAccessible(page);
    }
    await expect(opening(page)).toHaveAttribute('readonly', '');
  });
});
