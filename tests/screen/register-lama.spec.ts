// The register of earlier years: rehearsed with its gaps and doubles, taken whole, its requests shown as it tells them, its
// numbers gone on with. By keyboard alone.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture';
import { tabTo } from './steps';

const CSV = [
  'No;Nomor Pendaftaran;Tanggal;Nama;Alamat;Nomor Kontak;Informasi Yang Diminta;Keputusan;Pemberitahuan Tertulis;Biaya',
  '1;901/LAMA/2026;5 Januari 2026;Ratna Dewi;Jl. Melati 1;081234567890;Data pupuk bersubsidi;Dikabulkan;12 Januari 2026;Gratis',
  '2;903/LAMA/2026;6 Januari 2026;Bayu;Jl. Kenanga 2;;Peta jalan desa;Ditolak;awal Maret;',
  '3;903/LAMA/2026;7 Januari 2026;Citra;;;Notula rapat;;;',
].join('\n');

async function choose(page: Page, isi: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+B');
  await (
    await chooser
  ).setFiles({ name: 'register 2026.csv', mimeType: 'text/csv', buffer: Buffer.from(isi) });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

test.use({ office: 'requests', officer: 'latihan' });

test('an old register comes in as it is written, and its numbers are gone on with', async ({
  page,
  door,
}) => {
  test.slow();
  await page.goto('/#/register');
  const enter = page.getByRole('button', { name: 'Masukkan register lama…' });
  await expect(enter).toBeVisible();
  await tabTo(page, enter);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Masukkan register lama' })).toBeVisible();
  await choose(page, CSV);
  const numbers = page.getByRole('region', { name: 'Nomor pada register' });
  await expect(numbers).toContainText('Nomor 902 tidak ada.');
  await expect(numbers).toContainText('Nomor 903/LAMA/2026 tercatat 2 kali: baris 3, baris 4.');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'percobaan.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Diterima', { exact: true })).toBeVisible();
  const goOn = page.getByRole('button', { name: 'Lanjutkan penomoran' });
  await tabTo(page, goOn);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Penomoran dilanjutkan\. Permohonan berikutnya bernomor 0904/)).toBeVisible();
  await expectAccessible(page);

  const { baris } = await door.call('list_permohonan', {
    keadaan: 'register_lama',
    urut: 'terlama',
    halaman: 0,
  });
  await page.goto(`/#/permohonan/${baris[0]?.id}`);
  await expect(page.getByRole('heading', { name: '901/LAMA/2026' })).toBeVisible();
  await expect(page.getByText('Register lama', { exact: true })).toBeVisible();
  const lama = page.getByRole('region', { name: 'Menurut register lama' });
  await expect(lama).toContainText('12 Januari 2026');
  await expect(page.getByRole('main'), 'no deadline is made up').not.toContainText('hari kerja lagi');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'rincian.aria.yml' });
  await expectAccessible(page);
});

const KEBERATAN = [
  'No.;No. Registrasi Keberatan;Tgl;Nama;Alamat;No. Pendaftaran Permintaan Informasi;Informasi Yang Diminta;Alasan Pengajuan Keberatan (Pasal 35 ayat (1));;;;;;;Keputusan Atasan PPID;Hari dan Tanggal Pemberian tanggapan;Nama dan Posisi Atasan PPID',
  ';;;;;;;a;b;c;d;e;f;g;;;',
  '1;801/KEB/2026;2 Februari 2026;Ratna Dewi;Jl. Melati 1;777/LAIN/2026;Data pupuk bersubsidi;;;√;;;;√;Keberatan diterima seluruhnya;2 Maret 2026;Budi Hartono, Sekretaris Daerah',
  '2;803/KEB/2026;Februari 2026;Bayu;Jl. Kenanga 2;;Peta jalan desa;√;;;;;;;Menguatkan putusan PPID;awal April;',
].join('\n');

test('an old register of objections is mended in place, taken, and shown as it tells itself', async ({
  page,
  door,
}) => {
  test.slow();
  await page.goto('/#/impor/permohonan');
  const other = page.getByRole('navigation', { name: 'Register' }).getByRole('link', { name: 'Keberatan' });
  await expect(other).toBeVisible();
  await tabTo(page, other);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Masukkan register keberatan lama' })).toBeVisible();
  await expectAccessible(page);
  await choose(page, KEBERATAN);
  await expect(page.getByText('Permohonan 777/LAIN/2026 tidak ada dalam program ini')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Nomor pada register' })).toBeVisible();
  const refused = page.getByRole('button', { name: /^803\/KEB\/2026/ });
  await tabTo(page, refused);
  await page.keyboard.press('Enter');
  const day = page.getByLabel('Tanggal keberatan');
  await expect(day, 'the cell at fault has the keys').toBeFocused();
  await day.fill('16 Februari 2026');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 baris siap diterima sekaligus.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Diterima', { exact: true })).toBeVisible();
  const goOn = page.getByRole('button', { name: 'Lanjutkan penomoran' });
  await tabTo(page, goOn);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Penomoran dilanjutkan\. Keberatan berikutnya bernomor .*804/)).toBeVisible();

  const { baris } = await door.call('list_keberatan', {
    keadaan: 'register_lama',
    urut: 'terlama',
    lewat: false,
    halaman: 0,
  });
  await page.goto(`/#/keberatan/${baris[0]?.id}`);
  await expect(page.getByRole('heading', { name: '801/KEB/2026' })).toBeVisible();
  await expect(page.getByText('Register lama', { exact: true }).first()).toBeVisible();
  const lama = page.getByRole('region', { name: 'Menurut register lama' });
  await expect(lama).toContainText('777/LAIN/2026 (tidak tertaut dengan permohonan dalam program ini)');
  await expect(lama).toContainText('Budi Hartono, Sekretaris Daerah');
  await expect(page.getByRole('main'), 'no deadline is made up').not.toContainText('hari kerja lagi');
  await expectAccessible(page);
});
