// The list of exemptions, the form that writes one with the checker beside it, and the page of one, by keyboard alone.
import { type Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { decreed, record, tabTo } from './steps';

test.use({ office: 'requests', officer: 'sudirman' });

/** Exemptions in every state a list shows. */
async function fill(door: Door): Promise<{ berlaku: string; terbuka: string; belum: string }> {
  const berlaku = await decreed(door);
  await decreed(door, {
    informasi: 'Harga perkiraan sendiri sebelum tender diumumkan',
    cakupan: {
      luas: 'sebagian',
      tertutup: 'Rincian harga satuan',
      terbuka: 'Nilai pagu dan jadwal',
    },
    pasal_17: [{ huruf: 'b', angka: null }],
    jangka: { jenis: 'tanggal', sampai: '2026-12-31' },
    unit: 'Bagian Pengadaan',
  });
  const terbuka = await decreed(door, {
    informasi: 'Rencana pembelian tanah untuk pasar baru',
    pasal_17: [{ huruf: 'e', angka: 4 }],
    jangka: { jenis: 'tahun', tahun: 1, sejak: '2025-07-01' },
    unit: 'BPKAD',
  });
  const belum = await record(door, {
    informasi: 'Memorandum antarbidang tentang rancangan peraturan',
    pasal_17: [],
    dasar_asli: 'Perki 1/2010',
    konsekuensi_ditutup: '',
    jangka: { jenis: 'selama_diperlukan' },
    tinjau: null,
    unit: '',
  });
  return { berlaku, terbuka, belum };
}

test('the list tells what each exemption is today and is worked with the keyboard', async ({
  page,
  door,
}) => {
  const { terbuka } = await fill(door);
  await page.goto('/#/dikecualikan');
  await page.reload();
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'daftar.aria.yml',
  });
  await expectAccessible(page);
  const over = rows.filter({ hasText: 'pasar baru' });
  await expect(over, 'what is over is shown as open').toContainText('Terbuka karena masanya berakhir');
  await expect(
    over.getByRole('button', { name: /^Usulkan ke DIP/ }),
    'and proposed for the list of public information',
  ).toBeVisible();
  await expect(rows.filter({ hasText: 'Harga perkiraan' }), 'a part is told').toContainText('Sebagian');
  await expect(
    rows.filter({ hasText: 'Memorandum' }),
    'warnings are told in words to readers of the screen',
  ).toContainText('peringatan dasar hukum');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Cari', exact: true })).toBeFocused();
  await page.keyboard.type('bantuan');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(4);
  await page.getByLabel('Dasar Pasal 17').selectOption('Huruf e');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Hapus saringan' }).press('Enter');
  await tabTo(page, page.getByRole('radio', { name: /^Semua/ }));
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Masa berakhir 1' })).toBeChecked();
  await expect(rows).toHaveCount(1);
  await tabTo(page, rows.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(terbuka));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pasar baru');

  await page.goBack();
  await expect(rows, 'the list is found as it was left').toHaveCount(1);
});

test('the list fits a window zoomed to 200 % and the colours of the system', async ({ page, door }) => {
  await fill(door);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await page.goto('/#/dikecualikan');
  await page.reload();
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(4);
  await expectFits(page);
  await expectAccessible(page);
});

test('an exemption is written by keyboard, with what is weak in its basis told beside the field', async ({
  page,
  door,
}) => {
  await page.goto('/#/dikecualikan');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Catat pengecualian' });
  await tabTo(page, form.getByLabel('Informasi', { exact: true }));
  await page.keyboard.type('Rekam medis pegawai');
  await tabTo(page, form.getByRole('radio', { name: 'Seluruh dokumen' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, form.getByLabel('Bagian yang ditutup'));
  await page.keyboard.type('Diagnosis dan obat');
  await tabTo(page, form.getByRole('checkbox', { name: /undang-undang lain/ }));
  await page.keyboard.press('Space');
  const law = form.getByLabel('Peraturan, nomor, dan tahun, baris 1');
  await expect(law, 'letter j names another statute').toBeVisible();
  const checker = page.getByRole('complementary', {
    name: 'Pemeriksa dasar hukum',
  });
  await expect(checker, 'letter j without it is told while it is typed').toContainText('Undang-Undang');
  await expect(form).toMatchAriaSnapshot({ name: 'formulir.aria.yml' });
  await expectAccessible(page);
  await page.screenshot({ path: '/tmp/uikec/form.png' });
  await tabTo(page, law);
  await page.keyboard.type('UU 17/2023 Kesehatan');
  await tabTo(page, form.getByLabel('Pasal, baris 1'));
  await page.keyboard.type('Pasal 177');
  await tabTo(page, form.getByLabel('Bila informasi dibuka'));
  await page.keyboard.type('Kondisi kesehatan orang tersebar.');
  await tabTo(page, form.getByRole('group', { name: 'Tertutup' }).getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  const summary = form.getByRole('alert');
  await expect(summary, 'a period until a day needs the day').toBeFocused();
  await expect(summary).toContainText('Hari terakhir tertutup');
  await tabTo(page, summary.getByRole('button').first());
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Hari terakhir tertutup')).toBeFocused();
  await page.keyboard.type('31-12-2030');
  await page.keyboard.press('Control+Enter');
  await expect(form, 'its findings kept nothing from being saved').toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekam medis pegawai');
  await page.screenshot({ path: '/tmp/uikec/page.png' });
  const { baris } = await door.call('list_pengecualian', { halaman: 0 });
  expect(baris[0]?.pengecualian.isi).toMatchObject({
    cakupan: { luas: 'sebagian', tertutup: 'Diagnosis dan obat' },
    pasal_17: [{ huruf: 'j', angka: null }],
    dasar_lain: [{ peraturan: 'UU 17/2023 Kesehatan', pasal: 'Pasal 177' }],
    jangka: { jenis: 'tanggal', sampai: '2030-12-31' },
  });
  expect(await door.call('list_draf', {}), 'its draft went with it').toEqual([]);
});

test('a form half typed is there again after the desk was locked', async ({ page, door }) => {
  await page.goto('/#/dikecualikan/baru');
  await page.getByLabel('Informasi', { exact: true }).fill('Denah ruang server');
  await expect(async () => expect(await door.call('list_draf', {})).toHaveLength(1)).toPass();
  await page.goto('/#/dikecualikan');
  await page.reload();
  await page.getByRole('link', { name: /Lanjutkan draf: Pengecualian: Denah/ }).click();
  await expect(page.getByLabel('Informasi', { exact: true })).toHaveValue('Denah ruang server');
});

test('the page of an exemption tells what to do next and records an earlier decree', async ({
  page,
  door,
}) => {
  const { belum } = await fill(door);
  await page.goto(`/#/dikecualikan/${belum}`);
  await expect(page.getByRole('button', { name: 'Susun uji konsekuensi' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'rincian.aria.yml',
  });
  await expectAccessible(page);
  await page.screenshot({ path: '/tmp/uikec/page2.png' });
  const menu = page.getByRole('button', { name: 'Tindakan lain' });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', {
    name: 'Catat penetapan terdahulu',
  });
  await expect(dialog.getByLabel('Nomor penetapan')).toBeFocused();
  await page.keyboard.type('188/1/2025');
  await tabTo(page, dialog.getByLabel('Tanggal'));
  await page.keyboard.type('2-1-2025');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert'), 'a decree without a ground of art. 17 is none').toContainText(
    'Pasal 17',
  );
  await page.keyboard.press('Escape');
});

test('the page of what is over says so and proposes it for the list of public information', async ({
  page,
  door,
}) => {
  const { terbuka } = await fill(door);
  await page.goto(`/#/dikecualikan/${terbuka}`);
  await expect(page.getByText(/terbuka dengan sendirinya dan tidak dapat ditolak/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Usulkan ke DIP' })).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('textbox', { name: /^(Judul|Nama|Ringkasan)/ }).first(),
    'the new entry begins with what was exempted',
  ).toHaveValue(/pasar baru/);
});

test('what a decree fixed is changed through a test only: the form asks holder and review', async ({
  page,
  door,
}) => {
  const { berlaku } = await fill(door);
  await page.goto(`/#/dikecualikan/${berlaku}/ubah`);
  await expect(page.getByText(/hanya berubah lewat uji konsekuensi pengubahan/)).toBeVisible();
  await expect(page.getByLabel('Informasi', { exact: true })).toHaveCount(0);
  await page.getByLabel('Tanggal tinjauan').fill('1-2-2027');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ditinjau 1 Februari 2027')).toBeVisible();
});
