// The Daftar Informasi Publik: the list worked by keyboard, an entry written with faults and then right, its way through
// the review, what the law finds missing, what was given and is on no list.
import type { Page } from '@playwright/test';
import { BONIFASIUS, register } from './cases';
import { act, isi, MOCKUP, record } from './dip';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { tabTo, take } from './steps';

test.use({ office: 'requests', officer: 'latihan' });

const rowsOf = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('link') });

test('the list is filtered, worked with the arrow keys, and found again as it was left', async ({
  page,
  door,
}) => {
  const ids = await record(door, MOCKUP);
  await act(door, ids.slice(0, 3), { aksi: 'ajukan' });
  await act(door, ids.slice(0, 2), { aksi: 'terima' });
  await act(door, ids.slice(2, 3), {
    aksi: 'kembalikan',
    catatan: 'Tulis retensi menurut JRA.',
  });
  await page.goto('/#/informasi');
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(8);
  await expect(page.getByText('8 butir · 7 unit')).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'daftar.aria.yml',
  });
  await expectAccessible(page);
  await expectFits(page);

  await page.keyboard.press('/');
  await page.keyboard.type('aset');
  await expect(rows).toHaveCount(1);
  await expect(rows, 'the word and its shape tell how it stands').toContainText('Dikembalikan');
  await page.getByRole('button', { name: 'Hapus saringan' }).press('Enter');
  await expect(rows).toHaveCount(8);
  await page.getByRole('radio', { name: /^Berkala/ }).press('Space');
  await expect(rows).toHaveCount(5);
  await page.getByLabel('Unit yang menguasai').selectOption('BPKAD 2');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Unit yang menguasai').selectOption('Semua unit');
  await page.getByLabel('Keadaan').selectOption('Diterima 2');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Mutakhir');

  await page.getByRole('main').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.first().getByRole('link'), 'the down arrow enters the rows').toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.last().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rencana Kerja (Renja) 2027');
  await page.goBack();
  await expect(rows, 'the list is found as it was left').toHaveCount(2);
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1 }), 'E changes the row').toHaveText('Ubah butir');
  await expect(page.getByLabel('Judul informasi')).toHaveValue(MOCKUP[0]?.judul ?? '');
});

test('several rows are marked with the space bar and done with at once', async ({ page, door }) => {
  await record(door, MOCKUP);
  await page.goto('/#/informasi');
  const rows = rowsOf(page);
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const bar = page.getByRole('group', { name: '2 butir ditandai' });
  await expect(bar.getByRole('button', { name: 'Ajukan 2' })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, bar.getByRole('button', { name: 'Ajukan 2' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 butir diajukan untuk ditinjau PPID.')).toBeVisible();
  await expect(rows.first()).toContainText('Diajukan');

  await page.getByLabel('Tandai semua baris di halaman ini').check();
  await page.getByRole('button', { name: 'Terima 8' }).press('Enter');
  await expect(page.getByText(/^8 butir diterima/)).toBeVisible();
  await expect(rows.filter({ hasText: 'Diterima' })).toHaveCount(8);
});

test('more entries than a page shows are marked by the filter', async ({ page, door }) => {
  const many = Array.from({ length: 30 }, (_, at) => isi(`Laporan ke-${at + 1}`, 'Bappeda', 'berkala'));
  await record(door, many);
  await page.goto('/#/informasi');
  await expect(page.getByText('1–25 dari 30')).toBeVisible();
  await page.getByLabel('Tandai semua baris di halaman ini').check();
  await page.getByRole('button', { name: 'Tandai semua 30 butir yang tersaring' }).press('Enter');
  await page.getByRole('button', { name: 'Ajukan 30' }).press('Enter');
  await expect(page.getByText(/^30 butir diajukan/)).toBeVisible();
});

test('an empty list says what to do', async ({ page }) => {
  await page.goto('/#/informasi');
  const main = page.getByRole('main');
  await expect(main.getByText('Daftar ini masih kosong.')).toBeVisible();
  await expectAccessible(page);
  await main.getByRole('button', { name: 'Lihat informasi wajib' }).press('Enter');
  await expect(main.getByText('23 dari 23 jenis belum ada dalam daftar.')).toBeVisible();
});

test('an entry is written with faults, then right; what was typed outlives the window', async ({ page }) => {
  await page.goto('/#/informasi');
  await page.keyboard.press('n');
  await expect(page.getByLabel('Judul informasi'), 'the first field has the focus').toBeFocused();
  const main = page.getByRole('main');
  const below = await main.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(below, 'the whole form is seen without scrolling').toBeLessThanOrEqual(0);

  await page.getByLabel('Tautan').fill('contoh.go.id');
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary, 'all faults at once').toContainText('3 isian perlu diperbaiki');
  await expect(page.getByLabel('Judul informasi')).toHaveAccessibleDescription(/Tulis judul informasinya/);
  await expect(main).toMatchAriaSnapshot({ name: 'salah.aria.yml' });
  await expectAccessible(page);
  await summary.getByRole('button', { name: /^Unit yang menguasai/ }).press('Enter');
  await expect(page.getByLabel('Unit yang menguasai'), 'a fault leads to its field').toBeFocused();

  await page.keyboard.type('Bappeda');
  await page.getByLabel('Judul informasi').fill('Rencana Strategis 2025–2029');
  await page.getByRole('button', { name: 'Simpan draf' }).press('Enter');
  await expect(page.getByText('Draf tersimpan')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Judul informasi'), 'a power cut takes nothing').toHaveValue(
    'Rencana Strategis 2025–2029',
  );
  await page.getByLabel('Tautan').fill('https://contoh.go.id/renstra');
  await page.getByRole('button', { name: 'Tambah tautan' }).press('Enter');
  await page.keyboard.type('https://contoh.go.id/renstra-lampiran');
  await page.getByLabel('Jenis informasi yang wajib ada').selectOption({ index: 19 });
  await page.getByRole('radio', { name: 'Setiap saat' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rencana Strategis 2025–2029');
  await expect(main.getByText('https://contoh.go.id/renstra-lampiran')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/#/informasi');
  await expect(page.getByText('Draf saya'), 'what was saved leaves no draft').toBeHidden();
});

test('a file is kept with its entry and seen there', async ({ page, door }) => {
  const [id = ''] = await record(door, MOCKUP.slice(0, 1));
  await page.goto(`/#/informasi/${id}/ubah`);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'bukan.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<html>'),
  });
  await expect(page.getByRole('alert')).toContainText('Berkas informasi');
  await input.setInputFiles({
    name: 'papan.png',
    mimeType: 'image/png',
    buffer: png,
  });
  await expect(page.getByText('papan.png')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('region', { name: 'Berkas' });
  await card.getByRole('button', { name: 'Lihat' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'papan.png' })).toBeVisible();
});

test('a proposal is sent back with what to mend, proposed again, and accepted', async ({ page, door }) => {
  const ids = await record(door, MOCKUP.slice(0, 1));
  await page.goto(`/#/informasi/${ids[0]}`);
  const main = page.getByRole('main');
  const next = page.getByRole('region', { name: 'Langkah berikutnya' });
  await expect(next).toContainText('Perki 1/2021 Pasal 45 ayat (2)');
  await page.keyboard.press('Control+Enter');
  await expect(next).toContainText('Tinjau: terima atau kembalikan');
  await next.getByRole('button', { name: 'Kembalikan…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kembalikan' }).press('Enter');
  await expect(dialog.getByLabel('Alasan')).toHaveAccessibleDescription(/harus diperbaiki/);
  await dialog.getByLabel('Alasan').fill('Sebut tahun anggarannya.');
  await dialog.getByRole('button', { name: 'Kembalikan' }).press('Enter');
  await expect(next, 'the unit reads what to mend').toContainText('Sebut tahun anggarannya.');
  await expect(main).toMatchAriaSnapshot({ name: 'butir.aria.yml' });
  await expectAccessible(page);
  await next.getByRole('button', { name: 'Ajukan' }).press('Enter');
  await expect(next).toContainText('Tinjau');
  await page.keyboard.press('Control+Enter');
  await expect(next).toContainText('Menunggu penetapan berikutnya');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tetapkan Daftar Informasi Publik');
});

test('what the law demands and the list lacks becomes an entry', async ({ page, door }) => {
  await record(door, MOCKUP);
  await page.goto('/#/informasi/wajib');
  await expect(page.getByText('16 dari 23 jenis belum ada dalam daftar.')).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'wajib.aria.yml',
  });
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Tambah butir: .*kinerja/ }).press('Enter');
  await expect(page.getByLabel('Judul informasi')).toHaveValue(/kinerja/);
  await page.getByLabel('Unit yang menguasai').fill('Bagian Organisasi');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 }), 'it is saved').toHaveText('Ringkasan kinerja');
  await page.goto('/#/informasi/wajib');
  await expect(page.getByText('15 dari 23 jenis belum ada dalam daftar.')).toBeVisible();
});

/** Gives the one item of a request without saying from which entry. */
async function give(door: Door): Promise<void> {
  const [id = ''] = await register(door, BONIFASIUS);
  await take(door, id, { perintah: 'nyatakan_lengkap', catatan: '' });
  await take(door, id, {
    perintah: 'berikan_langsung',
    bentuk: { softcopy: true, hardcopy: false },
    serahkan: {
      tanggal: '2026-11-23',
      butir: [0],
      cara: 'salinan',
      kirim: 'ambil_langsung',
      penerima: 'pemohon',
      jumlah: '1 berkas',
      resi: '',
      catatan: '',
    },
  });
}

test('what was given and is on no list becomes an entry that answers it', async ({ page, door }) => {
  await give(door);
  await page.goto('/#/informasi');
  await page.getByRole('link', { name: '1 layak masuk daftar' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Layak masuk daftar');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Tambah ke daftar: permohonan .* butir 1$/ }).press('Enter');
  await expect(page.getByLabel('Judul informasi')).toHaveValue(
    'Daftar izin tambang zirkon yang masih berlaku',
  );
  await expect(page.getByRole('note'), 'no name of an applicant goes into the list').toContainText(
    'tanpa nama pemohon',
  );
  await page.getByLabel('Unit yang menguasai').fill('Dinas ESDM');
  await page.keyboard.press('Control+Enter');
  const answered = page.getByRole('region', {
    name: 'Permohonan yang dijawab',
  });
  await expect(answered).toContainText('Daftar izin tambang zirkon yang masih berlaku');
  await expectAccessible(page);
  await page.goto('/#/informasi/layak');
  await expect(page.getByText('Tidak ada yang menunggu.')).toBeVisible();
  await page.goBack();
  await answered.getByRole('button', { name: /^Lepaskan kaitan: permohonan/ }).press('Enter');
  await expect(answered, 'a wrong link is taken back').toContainText('Belum ada permohonan');
  await page.goto('/#/informasi/layak');
  await expect(page.getByRole('button', { name: /^Tambah ke daftar/ })).toHaveCount(1);
});

test('what was given is put under an entry that is there already', async ({ page, door }) => {
  await give(door);
  await record(door, [isi('Izin usaha pertambangan zirkon', 'Dinas ESDM', 'setiap_saat'), ...MOCKUP]);
  await page.goto('/#/informasi/layak');
  await page
    .getByRole('button', {
      name: /^Sudah ada di daftar: permohonan .* butir 1$/,
    })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sudah ada di daftar' });
  await expect(dialog.getByRole('radio').first(), 'what fits best stands first').toHaveAccessibleName(
    /Izin usaha pertambangan zirkon/,
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Kaitkan' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Pilih dahulu butir daftar');
  await dialog.getByLabel('Cari butir daftar').fill('aset tetap');
  await dialog.getByRole('radio', { name: /^Daftar Aset Tetap/ }).press('Space');
  await dialog.getByLabel('Cari butir daftar').fill('');
  await dialog.getByRole('radio', { name: /^Izin usaha pertambangan zirkon/ }).press('Space');
  await dialog.getByRole('button', { name: 'Kaitkan' }).press('Enter');
  await expect(page.getByText('Tercatat pada butir daftar “Izin usaha pertambangan zirkon”.')).toBeVisible();
  await expect(page.getByText('Tidak ada yang menunggu.')).toBeVisible();
});

test('the list is printed by its own key and saved as a sheet', async ({ page, door }) => {
  await record(door, MOCKUP);
  await page.goto('/#/informasi');
  await expect(rowsOf(page)).toHaveCount(8);
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', {
    name: 'Cetak Daftar Informasi Publik',
  });
  await expect(dialog, 'the real sheet of Lampiran I').toContainText('Rencana Kerja (Renja) 2027');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan Excel' }).press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.xlsx$/);
});

for (const [name, paths] of [
  ['the list, an entry, its form', ['', '/ID', '/baru']],
  ['the decrees and their comparison', ['/penetapan', '/penetapan/baru', '/penetapan/banding']],
  ['the checklist and what was given', ['/wajib', '/layak']],
] as const)
  test(`fits at 200 % and keeps its words in forced colours: ${name}`, async ({ page, door }) => {
    const ids = await record(door, MOCKUP);
    await act(door, ids.slice(0, 3), { aksi: 'terima' });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(ZOOMED);
    for (const path of paths) {
      await page.goto(`/#/informasi${path.replace('ID', ids[0] ?? '')}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    }
  });

test.describe('as an officer at the counter', () => {
  test.use({ officer: 'budi' });

  test('who does not review is told who does', async ({ page, door }) => {
    const [id = ''] = await record(door, MOCKUP.slice(0, 1));
    await act(door, [id], { aksi: 'ajukan' });
    await page.goto(`/#/informasi/${id}`);
    const next = page.getByRole('region', { name: 'Langkah berikutnya' });
    await expect(next).toContainText('Menunggu peninjauan PPID');
    await expect(next.getByRole('button')).toHaveCount(0);
    await page.goto('/#/informasi');
    await page.getByRole('button', { name: 'Terbitkan' }).press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Tetapkan dengan Keputusan/ })).toContainText(
      'Hanya pimpinan atau admin.',
    );
    await expect(page.getByRole('button', { name: 'Impor dari Excel' })).toBeHidden();
  });
});
