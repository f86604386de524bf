// The standard of service with its maklumat, and public consultations: written, set, followed up, by keyboard and for who may not.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { PASSWORD } from './offices';
import { tabTo } from './steps';

test.use({ office: 'requests', officer: 'sudirman' });

const FORUM = '01940000-0000-7000-8000-000000000002';
const isi = {
  judul: 'FKP Standar Pelayanan 2026',
  pokok: 'Rancangan standar pelayanan informasi',
  tanggal: '2026-11-20',
  waktu: '09.00–12.00',
  tempat: 'Aula Dinas',
  undangan: ['Camat Sungailiat', 'Ketua LBH Bangka'],
  nomor_undangan: '005/11/2026',
  tanggal_undangan: '2026-11-10',
};

test('the standard is written, set by decree, and read by who may not write it', async ({ page, door }) => {
  await page.goto('/#/standar');
  await expect(page.getByRole('heading', { name: 'Standar pelayanan', level: 1 })).toBeVisible();
  await expect(page.getByRole('toolbar').getByRole('status')).toContainText('dari');
  await expectAccessible(page);
  await expectFits(page);
  const set = page.getByRole('button', { name: 'Tetapkan' });
  await tabTo(page, set);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nomor keputusan').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('isian perlu diperbaiki');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const begun = await door.call('get_standar', {});
  for (const [at, { label }] of begun.komponen.entries())
    if (begun.kurang.some(({ field }) => field === `komponen.${at}`))
      await page.getByLabel(`${at + 1}. ${label}`).fill(`Sesuai ketentuan. Jam layanan {jam_layanan}.`);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua komponen terisi')).toBeVisible();
  await set.click();
  await dialog.getByLabel('Nomor keputusan').fill('188/12/2026');
  await dialog.getByLabel('Yang menetapkan').fill('Ir. Budi Hartono');
  await dialog.getByLabel('Jabatan').fill('Sekretaris Daerah');
  await dialog.getByLabel('Nomor keputusan').press('Enter');
  await expect(page.getByText('Berlaku: keputusan nomor 188/12/2026, 23 November 2026')).toBeVisible();
  await page.getByRole('radio', { name: 'Maklumat' }).check();
  await expect(page.getByRole('region', { name: 'Maklumat' })).toContainText('MAKLUMAT PELAYANAN');
  await expectAccessible(page);
  await door.call('log_in', { masuk: 'budi', kata_sandi: PASSWORD });
  await page.setViewportSize(ZOOMED);
  await page.reload();
  await expect(page.getByText('yang menulis standar ini')).toBeVisible();
  await expect(page.getByLabel('6. Produk pelayanan')).not.toBeEditable();
  await expect(set).toHaveCount(0);
  await expectFits(page);
  await expectAccessible(page);
});

test('a consultation is planned, minuted, set and followed up', async ({ page, door }) => {
  await page.goto('/#/forum');
  await expect(page.getByText('Belum ada forum konsultasi.')).toBeVisible();
  await expectAccessible(page);
  const baru = page.getByRole('button', { name: 'Forum baru' });
  await tabTo(page, baru);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama forum').press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await door.call('plan_forum', { id: FORUM, isi });
  await page.goto(`/#/forum/${FORUM}`);
  await page.getByLabel('Satu orang satu baris').fill('Nurhayati; LBH Bangka\nYusril; Warga');
  await page.getByRole('button', { name: 'Simpan daftar hadir' }).click();
  await expect(page.getByRole('heading', { name: 'Yang hadir: 2 orang' })).toBeVisible();
  await page.getByLabel('Yang dibahas').fill('Peserta meminta jam layanan sampai sore.');
  await page.getByRole('button', { name: 'Tambah kesepakatan' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('3 isian perlu diperbaiki');
  await expectAccessible(page);
  await page.getByLabel('Apa yang disepakati').fill('Jam layanan sampai 16.00');
  await page.getByLabel('Siapa yang melakukan').fill('PPID');
  await page.getByLabel('Batas waktu').fill('31-12-2026');
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await dialog.getByLabel('Nomor berita acara').fill('BA/1/2026');
  await dialog.getByLabel('Nomor berita acara').press('Enter');
  await expect(page.getByText('Ditetapkan dengan nomor BA/1/2026')).toBeVisible();
  await expect(page.getByLabel('Yang dibahas')).not.toBeEditable();
  await expectAccessible(page);
  await expectFits(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'forum.aria.yml' });
  await page.getByRole('button', { name: 'Catat selesai' }).click();
  await page.getByLabel('Apa yang sudah dilakukan').fill('Berlaku sejak hari ini');
  await dialog.getByRole('button', { name: 'Catat selesai' }).click();
  await expect(page.getByText('Berlaku sejak hari ini')).toBeVisible();
  const { forum } = await door.call('get_forum', { id: FORUM });
  expect(forum.kesepakatan[0]?.selesai?.uraian, 'the follow-up is kept').toBe('Berlaku sejak hari ini');
});
