// Objections: registered by keyboard alone from a request, each ground told in time, answered through the approval of a
// superior to the end; corrected, taken back, made void.
import type { Page } from '@playwright/test';
import { BONIFASIUS, register } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { answered, objected, step, TANGGAPAN } from './objections';
import { seat } from './offices';
import { tabTo } from './steps';

test.use({ office: 'requests', officer: 'budi' });

const head = (page: Page) => page.getByRole('main').locator('header');
const ground = (page: Page, letter: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${letter}\\.`) });

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/#/keberatan/${id}`);
  await expect(page.getByRole('heading', { name: 'Perjalanan' })).toBeVisible();
}

/** Chooses from the menu of everything but the next step. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('an objection is registered by keyboard alone from its request', async ({ page, door }) => {
  const request = await answered(door);
  await page.goto(`/#/permohonan/${request}`);
  await tabTo(page, page.getByRole('button', { name: 'Langkah lain' }));
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: 'Daftarkan keberatan' });
  for (let i = 0; i < 20 && !(await item.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Nomor pendaftaran permohonan')).toHaveValue('0061/PPID/XI/2026');
  await expect(page.getByRole('status', { name: 'Permohonan yang ditemukan' })).toContainText(
    'Bonifasius Lado',
  );
  await expect(ground(page, 'a'), 'typing begins with the grounds').toBeFocused();
  await tabTo(page, ground(page, 'd'));
  await page.keyboard.press('Space');
  await expect(page.getByText('Dalam waktu sampai Jumat, 8 Januari 2027')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tanggapan Atasan PPID' })).toContainText('8 Januari 2027');
  await expect(page.getByLabel('NIK'), 'the request knows who objects').toHaveCount(0);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'keberatan-baru.aria.yml',
  });
  await expectAccessible(page);
  await expectFits(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'what happened is asked for at the desk').toContainText(
    'kasus posisi',
  );
  await tabTo(page, page.getByRole('textbox', { name: 'Kasus posisi' }));
  await page.keyboard.type('Yang diberikan daftar lama, bukan izin yang masih berlaku.');
  await page.keyboard.press('Control+Enter');

  await expect(head(page)).toContainText('0001/KEB-PPID/XI/2026');
  await expect(
    page.getByRole('heading', {
      name: 'Ditanggapi paling lambat Jumat, 8 Januari 2027',
    }),
  ).toBeVisible();
  const chain = page.getByRole('region', { name: 'Rantai perkara' });
  await expect(chain.getByRole('link', { name: '0061/PPID/XI/2026' })).toBeVisible();
  expect(await door.call('list_draf', {}), 'what is registered is no draft any more').toEqual([]);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'keberatan-rincian.aria.yml',
  });
  await expectAccessible(page);

  await chain.getByRole('link', { name: '0061/PPID/XI/2026' }).press('Enter');
  await expect(
    page.getByRole('region', { name: 'Rantai perkara' }).getByRole('link', { name: /KEB/ }),
    'the request leads back to its objection',
  ).toBeVisible();
});

test('too early is told with every day counted, and taken all the same', async ({ page, door }) => {
  await register(door, BONIFASIUS);
  await page.goto('/#/keberatan/baru/0061/PPID/XI/2026');
  await ground(page, 'c').check();
  await expect(page.getByText('Prematur')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Perlu diketahui' })).toContainText('belum timbul');
  await page.getByRole('button', { name: 'Kenapa tanggal ini? Alasan c' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kenapa tanggal ini?' });
  await expect(dialog).toContainText('hari kerja ke-30');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByLabel('Kasus posisi').fill('Belum ada jawaban.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Alasan keberatan' })).toContainText('Prematur');
});

test('without a request only ground b stands, and it asks who objects', async ({ page }) => {
  await page.goto('/#/keberatan/baru');
  await expect(page.getByLabel('Nomor pendaftaran permohonan')).toBeFocused();
  await ground(page, 'c').check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('nomor pendaftaran permohonannya');
  await page
    .getByRole('alert')
    .getByRole('button', { name: /^Nomor pendaftaran/ })
    .click();
  await expect(
    page.getByLabel('Nomor pendaftaran permohonan'),
    'each fault leads to its field',
  ).toBeFocused();
  await ground(page, 'c').uncheck();
  await ground(page, 'b').check();
  await page.getByLabel('Alasan ditemukan pada').fill('02-11-2026');
  await page.getByLabel('Kasus posisi').fill('Laporan keuangan tidak diumumkan di laman.');
  await page.getByLabel('Informasi yang dimaksud').fill('Laporan keuangan 2025');
  await page.getByLabel('Tujuan penggunaan informasi').fill('Penelitian');
  await page.getByLabel('NIK').fill('1901016012950004');
  await page.getByLabel('Nama lengkap').fill('Dewi Anggraini');
  await page.getByLabel('Alamat', { exact: true }).fill('Jl. Merdeka No. 12');
  await expect(page.getByText(/Dalam waktu sampai/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Pemohon' })).toContainText('Dewi Anggraini');
  await expect(page.getByRole('region', { name: 'Pemohon' })).toContainText('1901********0004');
});

test('a half-typed objection is found again after a crash', async ({ page, door }) => {
  await answered(door);
  await page.goto('/#/keberatan/baru/0061/PPID/XI/2026');
  await ground(page, 'e').check();
  await page.getByLabel('Kasus posisi').fill('Belum diberikan');
  await expect(page.getByText('Draf tersimpan 09.12')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Kasus posisi')).toHaveValue('Belum diberikan');
  await expect(ground(page, 'e')).toBeChecked();
  await page.goto('/#/keberatan');
  await page.getByRole('link', { name: /^Lanjutkan draf: Keberatan · 0061/ }).click();
  await expect(page.getByLabel('Kasus posisi')).toHaveValue('Belum diberikan');
});

test('the answer is drafted, approved by a superior, received, carried out and closed', async ({
  page,
  door,
}) => {
  const id = await objected(door);
  await open(page, id);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Nama Atasan PPID'), 'the superior of the office signs').not.toHaveValue('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('uraian bantahan');
  await expect(page.getByRole('alert'), 'an accepted objection needs an order').toContainText(
    'diperintahkan',
  );
  await page.getByLabel('Uraian bantahan').fill(TANGGAPAN.bantahan);
  await page.getByLabel('Perintah kepada PPID').fill('Berikan daftar izin yang masih berlaku.');
  await expectAccessible(page);
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('region', { name: 'Konsep tanggapan' })).toContainText('belum bernomor');
  await page.getByRole('button', { name: 'Baca konsep' }).click();
  await expect(page.getByRole('note'), 'an officer of the desk approves nothing').toContainText('Sudirman');
  await expect(page.getByRole('button', { name: 'Setujui dan terbitkan' })).toHaveCount(0);

  await seat(door, 'requests', 'sudirman');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Setujui dan terbitkan' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const answer = page.getByRole('region', { name: 'Tanggapan Atasan PPID' });
  await expect(answer).toContainText('Nomor 001/TK-PPID/XI/2026, 23 November 2026');
  await expect(head(page)).toContainText('Ditanggapi, belum tuntas');

  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tanggal').fill('kemarin dulu');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert'), 'what is no date is not sent').toContainText('Tulis tanggal');
  await dialog.getByLabel('Tanggal').fill('23-11-2026');
  await dialog.getByLabel('Cara perintah dilaksanakan').fill('Diserahkan di meja');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(answer).toContainText('Diserahkan di meja');

  await page.keyboard.press('Control+Enter');
  await dialog.getByLabel('Bukti penerimaan').fill('Salinan ditandatangani');
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Selesai');

  await choose(page, 'Catat sikap pemohon');
  await page.keyboard.press('Control+Enter');
  await expect(answer).toContainText('menerima tanggapan');
  await expectAccessible(page);
});

test('the last step is taken back, and an unanswered registration made void', async ({ page, door }) => {
  const id = await objected(door);
  await step(door, id, { perintah: 'susun_tanggapan', isi: TANGGAPAN });
  await seat(door, 'requests', 'sudirman');
  await page.reload();
  await open(page, id);
  await choose(page, 'Batalkan langkah: konsep tanggapan disusun');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Salah putusan');
  await dialog.getByRole('button', { name: 'Batalkan langkah' }).click();
  await expect(page.getByRole('region', { name: 'Perjalanan' }).locator('s')).toContainText(
    'Tanggapan disusun',
  );
  await expect(page.getByRole('region', { name: 'Konsep tanggapan' })).toHaveCount(0);

  await choose(page, 'Batalkan pendaftaran');
  await dialog.getByLabel('Alasan').fill('Terdaftar dua kali');
  await dialog.getByRole('button', { name: 'Batalkan pendaftaran' }).click();
  await expect(page.getByRole('region', { name: 'Langkah berikutnya' })).toContainText('tidak dipakai lagi');
  await expect(head(page)).toContainText('Dibatalkan');
});

test('a correction keeps the old value and the identity behind its mask', async ({ page, door }) => {
  const id = await objected(door);
  await open(page, id);
  await choose(page, 'Koreksi isian');
  await page.getByLabel('Kasus posisi').fill('Daftar 2024 yang diberikan.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'a correction needs a reason').toContainText('Alasan koreksi');
  await page.getByLabel('Alasan koreksi').fill('Salah dengar');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const history = page.getByRole('region', { name: 'Perjalanan' });
  await expect(history.locator('ins')).toHaveText('Daftar 2024 yang diberikan.');
  await expect(history, 'nothing but the account changed').not.toContainText('NIK');

  const who = page.getByRole('region', { name: 'Pemohon' });
  await who.getByRole('button', { name: 'tampilkan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Menghubungi pemohon');
  await page.getByRole('button', { name: 'Tampilkan dan catat' }).click();
  await expect(who).toContainText('1901016012950004');
  await expect(history).toContainText('Menghubungi pemohon');
});

test('the list is filtered and worked by keyboard, and Beranda and the menu count what waits', async ({
  page,
  door,
}) => {
  await objected(door);
  await page.goto('/#/keberatan');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Keberatan 1 belum selesai' })).toBeVisible();
  const row = page.getByRole('row', { name: /0001\/KEB/ });
  await expect(row).toContainText('d. Ditanggapi tidak sebagaimana yang diminta');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'keberatan-daftar.aria.yml',
  });
  await expectAccessible(page);
  await page.getByLabel('Alasan').selectOption('c');
  await expect(page.getByText('Tidak ada yang cocok')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus saringan' }).last().click();
  await page.getByLabel('Cari', { exact: true }).fill('zirkon');
  await expect(row).toBeVisible();
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await tabTo(page, row.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText('0001/KEB-PPID/XI/2026');

  await page.goto('/#/beranda');
  const waiting = page.getByRole('region', { name: 'Keberatan, sengketa, dan pengaduan' }).first();
  await expect(waiting.getByRole('row', { name: /0001\/KEB/ })).toContainText('Susun tanggapan Atasan PPID');
  await expectAccessible(page);
});
