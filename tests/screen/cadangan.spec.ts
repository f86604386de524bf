// The page of backups, and the ways back before anybody has logged in. A second place and a chosen file are answered by the
// folder beside the data.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { openDoor } from './door';
import { PASSWORD } from './offices';

test.describe('an office at work', () => {
  test.use({ office: 'real', officer: 'siti' });

  test('is told that it is not safe, chooses a second place, makes and rehearses a backup', async ({
    page,
    data,
  }) => {
    await expect(
      page
        .getByRole('note', { name: 'Perlu segera diperhatikan' })
        .filter({ hasText: 'tempat cadangan kedua belum dipilih' }),
      'Beranda warns of copies on one disk alone',
    ).toBeVisible();
    await page.goto('/#/pengaturan/cadangan');
    await expect(page.getByText('Belum ada cadangan', { exact: true })).toBeVisible();
    await mkdir(`${data}-pilihan`);
    await page.getByRole('button', { name: 'Pilih tempat…' }).press('Enter');
    await expect(page.getByText('Disk yang sama', { exact: true }), 'what it is worth is said').toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Diminta' }), 'one here and one there').toHaveCount(
      2,
    );
    await expect(
      page
        .getByRole('note', { name: 'Perlu segera diperhatikan' })
        .filter({ hasText: 'di disk yang sama dengan data' }),
      'and the warning stays',
    ).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
    await mkdir(`${data}-pilihan/OneDrive`);
    await page.getByRole('button', { name: 'Ganti…' }).press('Enter');
    await expect(page.getByText('Terjangkau', { exact: true }), 'a place elsewhere works').toBeVisible();
    await expect(
      page.getByRole('note', { name: 'Perlu segera diperhatikan' }),
      'the warning is gone',
    ).toHaveCount(0);

    await page.getByRole('button', { name: 'Cadangkan sekarang' }).press('Enter');
    await expect(page.getByRole('row').filter({ hasText: 'Diminta' })).toHaveCount(5);
    await expectAccessible(page);
    await expectFits(page);
    await page
      .getByRole('button', { name: /^Uji pemulihan: .*Tempat kedua/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog', { name: /Uji pemulihan/ });
    await expect(
      dialog.getByText('Map sementara sudah dihapus'),
      'what it proved and how long',
    ).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Rantai jurnal utuh' })).toBeVisible();
    await expectAccessible(page);
    expect(
      (await readdir(data)).filter((name) => name.startsWith('.sedang')),
      'nothing is left behind',
    ).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
  });

  test('brings a backup back, hears what that costs, and takes it back', async ({ page, door }) => {
    await door.call('make_cadangan', {});
    await door.call('register_permohonan', {
      id: '019f0000-0000-7000-8000-000000000001',
      saluran: 'datang_langsung',
      pemohon: {
        jenis: 'perorangan',
        nama: 'Ahmad Fauzi',
        nik: '3201014503900001',
        alamat: 'Jalan Melati Nomor 2, Pemali',
        telepon: '0812-3456-7890',
        pekerjaan: 'Guru',
      },
      butir: [{ rincian: 'DPA Dinas Pendidikan' }],
      tujuan: 'Penelitian',
      cara_memperoleh: 'salinan',
      bentuk: 'elektronik',
      cara_mengirim: 'ambil_langsung',
      bukti: ['ktp'],
    } as never);
    await page.goto('/#/pengaturan/cadangan');
    await page
      .getByRole('button', { name: /^Pulihkan… cadangan/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Pulihkan dari cadangan' });
    await expect(dialog.getByText(/0001\/PPID/), 'the number on paper is named').toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Kata sandi Anda', { exact: true }).fill('salah-sama-sekali');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/salah/).first(), 'a wrong password stops it').toBeVisible();
    await dialog.getByLabel('Kata sandi Anda', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');

    await expect(page.getByText('dipulihkan dan terbukti'), 'the login says what was done').toBeVisible();
    await expect(page.getByText('Nomor 1 permohonan', { exact: false })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Batalkan pemulihan' }).press('Enter');
    await page.getByRole('dialog').getByLabel('Kata sandi Anda', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.goto('/#/permohonan');
    await expect(page.getByText(/0001\/PPID/).first(), 'all of it is there again').toBeVisible();
  });
});

test('a new computer is the office again with the backup and the code', async ({ page, data }) => {
  const old = `${data}-lama`;
  await mkdir(old);
  const door = await openDoor(old, null);
  const { kode_pemulihan } = await door.call('set_up', {
    kantor: {
      badan_publik: 'Pemerintah Kabupaten Contoh',
      unit: 'Dinas Komunikasi dan Informatika',
      admin: { nama: 'Siti Rahma', masuk: 'siti' },
    },
    kata_sandi: PASSWORD,
  });
  await door.call('make_cadangan', {});
  await door.close();
  await cp(join(old, 'cadangan'), `${data}-pilihan`, { recursive: true });
  await rm(old, { recursive: true });

  await page.getByRole('button', { name: 'Pulihkan…' }).press('Enter');
  await page.getByRole('button', { name: 'Pilih berkas…' }).press('Enter');
  await expect(page.getByText('Dinas Komunikasi dan Informatika, Pemerintah Kabupaten Contoh')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Kode pemulihan').fill(kode_pemulihan);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cadangan ini terbukti utuh.')).toBeVisible();
  await expectAccessible(page);
  // What was given after the backup stands on paper alone.
  const last = page.getByLabel(/^Nomor terakhir di kertas: Permohonan/);
  await last.fill('dua');
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).press('Enter');
  await expect(page.getByText('Isi angkanya saja'), 'a word is no number').toBeVisible();
  await expect(last, 'and what was typed stays').toHaveValue('dua');
  await last.fill('7');
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).press('Enter');
  await expect(page.getByText(/^Nomor 1 sampai 7 permohonan/), 'numbering goes on after it').toBeVisible();
  await expect(page.getByText('Silakan masuk'), 'the office is here').toBeVisible();
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Selamat .*, Siti Rahma/ })).toBeVisible();
});

test.describe('a damaged office', () => {
  test.use({ office: 'real', officer: null });

  test('is mended from its journal and backups, and kept aside', async ({ page, data, door }) => {
    await door.call('log_in', { masuk: 'siti', kata_sandi: PASSWORD });
    await door.call('make_cadangan', {});
    await door.call('lock', {});
    await writeFile(join(data, 'kantor.db'), 'bukan data lagi, sama sekali');
    await page.reload();
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Pemulihan data' }), 'the ways back open').toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('form', { name: 'Perbaiki dari jurnal' })
      .getByLabel('Kata sandi', { exact: true })
      .and(page.locator('input[type=password]'))
      .fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/kejadian diselamatkan/), 'what comes over is told first').toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Pakai hasil perbaikan' }).press('Enter');
    await expect(page.getByText('Data diperbaiki dari jurnal')).toBeVisible();
    await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /Selamat .*, Siti Rahma/ })).toBeVisible();
    const kept = (await readdir(data)).filter((name) => name.startsWith('rusak-'));
    expect(kept.length, 'the damaged file is never deleted').toBe(1);
  });
});
