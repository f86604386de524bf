// Pengaturan: the office and its accounts; and that other roles only read them.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.describe('as admin', () => {
  test.use({ office: 'requests', officer: 'latihan' });

  test('the office profile is saved by keyboard, with its faults beside the fields', async ({
    page,
    door,
  }) => {
    await page.goto('/#/pengaturan/kantor');
    await expect(page.getByRole('main')).toMatchAriaSnapshot({
      name: 'office.aria.yml',
    });
    await expectAccessible(page);
    await page.getByLabel('Unit atau PPID yang melayani').fill('');
    await page.getByLabel('Pola nomor').fill('tanpa nomor');
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert').filter({ hasText: '2 isian' });
    await expect(summary, 'all faults at once, and they take the focus').toBeFocused();
    await expectAccessible(page);
    await page.getByLabel('Unit atau PPID yang melayani').fill('Bagian Organisasi');
    await page.getByLabel('Pola nomor').fill('{n:03}/ORG/{tahun}');
    await expect(page.getByText('001/ORG/2026')).toBeVisible();
    await page.getByLabel('Pola keberatan').fill('{n:03}/ORG/{tahun}');
    await page.getByLabel('Kota/kabupaten penerbitan surat').fill('Sungailiat');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert'), 'no two series make the same number').toContainText(
      'Pola ini sama dengan pola nomor lain',
    );
    await page.getByLabel('Pola keberatan').fill('{n:02}/KEB/{tahun}');
    await expect(page.getByRole('status', { name: 'Contoh nomor keberatan' })).toHaveText('01/KEB/2026');
    await page.getByLabel('Pola tanggapan Atasan PPID').fill('{n:02}/TK/{bulan_romawi}/{tahun}');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pengaturan kantor tersimpan')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Menu utama' })).toContainText('Bagian Organisasi');
    const { pola_nomor, kota, penomoran } = await door.call('get_kantor', {});
    expect([pola_nomor, kota]).toEqual(['{n:03}/ORG/{tahun}', 'Sungailiat']);
    expect(penomoran).toEqual({
      keberatan: '{n:02}/KEB/{tahun}',
      pengaduan: '{n:04}/ADU/{bulan_romawi}/{tahun}',
      surat_pengaduan: '{n:03}/S-ADU/{bulan_romawi}/{tahun}',
      tanggapan: '{n:02}/TK/{bulan_romawi}/{tahun}',
    });
  });

  test('an account is made, changed, reset and deactivated', async ({ page, door }) => {
    await page.goto('/#/pengaturan/akun');
    await expect(page.getByRole('table', { name: 'Akun' })).toBeVisible();
    const table = page.getByRole('table', { name: 'Siapa boleh apa' });
    const answers = table.getByRole('row', { name: /^Menyetujui tanggapan Atasan PPID/ }).getByRole('cell');
    await expect(answers, 'the table of roles is the one the core asks').toHaveText([
      /Tidak/,
      /Tidak/,
      /Boleh/,
      /Tidak/,
    ]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tambah akun' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kata sandi pertama', { exact: true }).fill('x');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert'), 'name, login name and password at once').toContainText('3 isian');
    await expectAccessible(page);
    await dialog.getByLabel('Nama lengkap').fill('Rina Wulandari');
    await dialog.getByLabel('Nama masuk').fill('rina');
    await dialog.getByLabel('Peran').selectOption('pelaksana');
    await dialog.getByLabel('Kata sandi pertama', { exact: true }).fill('pelaksana-unit');
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: /Rina Wulandari/ });
    await expect(row).toContainText('PPID pelaksana');

    await row.getByRole('button', { name: /^Setel ulang sandi/ }).click();
    await dialog.getByLabel('Kata sandi baru', { exact: true }).fill('sandi-yang-lain');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await row.getByRole('button', { name: /^Nonaktifkan/ }).click();
    await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
    await expect(row.getByRole('cell', { name: 'Nonaktif', exact: true })).toBeVisible();
    const rina = (await door.call('list_akun', {})).find(({ masuk }) => masuk === 'rina');
    expect(rina?.aktif, 'the core knows it as well').toBe(false);
  });

  test('a new recovery code needs the own password, and ends the old one', async ({ page, door }) => {
    await page.goto('/#/pengaturan/akun');
    await page.getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kata sandi Anda', { exact: true }).fill('bukan-ini');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Kata sandi Anda', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await dialog.getByLabel('Kata sandi Anda', { exact: true }).fill('latihan-meja');
    await page.keyboard.press('Enter');
    await expect(dialog, 'a superior is there, so nobody does it alone').toContainText(
      'Kata sandi saksi salah',
    );
    await dialog.getByLabel('Kata sandi saksi', { exact: true }).fill('rahasia-sekali');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('kode lama tidak membuka kantor ini lagi');
    await expectAccessible(page);
    const code = await dialog.getByRole('status', { name: 'Kode pemulihan' }).innerText();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Simpan lembar (PDF)' }).click();
    expect((await saving).suggestedFilename()).toBe('Lembar pemulihan.pdf');
    await dialog.getByRole('button', { name: 'Selesai' }).click();
    await expect(page.locator('body'), 'the code is shown once').not.toContainText(code);
    await door.call('lock', {});
    await door.call('recover', {
      kode: code,
      masuk: 'latihan',
      kata_sandi_baru: 'sandi-yang-baru',
      saksi: { masuk: 'sudirman', kata_sandi: 'rahasia-sekali' },
    });
  });

  test('settings fit at 200 % zoom', async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    for (const part of ['kantor', 'akun']) {
      await page.goto(`/#/pengaturan/${part}`);
      await expect(page.getByRole('heading', { name: 'Pengaturan' })).toBeVisible();
      await expectFits(page);
    }
  });
});

test.describe('as petugas', () => {
  test.use({ office: 'requests', officer: 'budi' });

  test('everything can be read, nothing changed, and it says why', async ({ page }) => {
    for (const part of ['kantor', 'akun']) {
      await page.goto(`/#/pengaturan/${part}`);
      await expect(page.getByText(/Hanya admin yang mengubah bagian ini/)).toBeVisible();
      await expectAccessible(page);
    }
    await expect(page.getByRole('button', { name: 'Tambah akun' })).toHaveCount(0);
    await page.goto('/#/pengaturan/kantor');
    await expect(page.getByLabel('Badan publik')).toHaveAttribute('readonly', '');
    await expect(page.getByRole('button', { name: /Simpan/ })).toHaveCount(0);
  });

  test('one may change the own password', async ({ page, door }) => {
    await page.goto('/#/pengaturan/akun');
    await page.getByLabel('Kata sandi sekarang', { exact: true }).fill('bukan-ini');
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('sandi-baru-budi');
    await page.getByLabel('Ulangi kata sandi baru', { exact: true }).fill('sandi-baru-budi');
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await expect(page.getByLabel('Kata sandi sekarang', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await page.getByLabel('Kata sandi sekarang', { exact: true }).fill('rahasia-sekali');
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await expect(page.getByText('Kata sandi Anda diganti.')).toBeVisible();
    await door.call('lock', {});
    await door.call('log_in', { masuk: 'budi', kata_sandi: 'sandi-baru-budi' });
  });
});
