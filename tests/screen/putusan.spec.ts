// Deciding on every item and approving a refusal, by keyboard alone: what each decision needs, what they come to together,
// what is kept, who may approve.
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { seat } from './offices';
import { BANSOS, complete, exempt, FACTS, GIVEN, PENETAPAN, record, refused, tabTo, take } from './steps';

test.use({ office: 'requests', officer: 'budi' });

async function open(page: Page, id: string): Promise<Locator> {
  await page.goto(`/#/permohonan/${id}/putuskan`);
  const form = page.getByRole('form', { name: 'Keputusan per butir' });
  await expect(form).toBeVisible();
  return form;
}

async function tick(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

const decision = (form: Locator, ke: number, name: string): Locator =>
  form.getByRole('group', { name: `Keputusan butir ${ke}` }).getByRole('radio', { name });

/** The exemption offered for item `ke`. */
const offered = (form: Locator, name: RegExp, ke = 0): Locator => form.getByRole('radio', { name }).nth(ke);

test('every fault of a decision stands beside its field, and nothing chosen is lost', async ({
  page,
  door,
}) => {
  await exempt(door);
  const id = await complete(door);
  const form = await open(page, id);
  const result = page.getByRole('complementary', {
    name: 'Hasil seluruh permohonan',
  });
  await expect(result).toContainText('2 butir belum diputuskan');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert'), 'an item without a decision is not sent').toBeFocused();
  await expect(form.getByRole('alert')).toContainText('2 isian');

  await tick(page, decision(form, 1, 'Diberikan'));
  await tick(page, form.getByLabel('Softcopy'));
  await tick(page, decision(form, 2, 'Diberikan'));
  await expect(result).toContainText('Dikabulkan seluruhnya');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(decision(form, 2, 'Ditolak')).toBeChecked();
  await expect(result, 'one given, one refused').toContainText('Dikabulkan sebagian');
  await expect(result).toContainText('Pimpinan menyetujui');
  await expect(offered(form, /bantuan sosial/)).toBeVisible();
  await expect(form).toMatchAriaSnapshot({ name: 'putusan.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  const summary = form.getByRole('alert');
  await expect(summary, 'the exemption it rests on').toContainText('Pasal 34');
  await expect(summary).toBeFocused();
  const line = summary.getByRole('button', { name: /Butir 2, Pengecualian/ });
  await tabTo(page, line);
  await page.keyboard.press('Enter');
  await expect(
    form.getByRole('searchbox', { name: 'Cari pengecualian' }),
    'a line of the summary leads to its field',
  ).toBeFocused();
  await page.keyboard.type('bantuan');
  await tick(page, offered(form, /bantuan sosial/));
  const facts = form.getByRole('region', {
    name: 'Isi pengecualian yang dipilih',
  });
  await expect(facts, 'what it says is read').toContainText(PENETAPAN.nomor);
  await expect(facts).toContainText(BANSOS.konsekuensi_dibuka);
});

test('an exemption chosen is found again after another decision, and after the form was left', async ({
  page,
  door,
}) => {
  await exempt(door);
  const id = await complete(door);
  const form = await open(page, id);
  await decision(form, 2, 'Ditolak').check();
  await offered(form, /bantuan sosial/).check();
  const facts = form.getByRole('region', { name: 'Isi pengecualian yang dipilih' });
  await expect(facts, 'what it says is read').toContainText(PENETAPAN.nomor);
  await decision(form, 2, 'Ditolak').focus();
  await page.keyboard.press('ArrowRight');
  await expect(facts, 'what is not held rests on no exemption').toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(facts, 'it was only out of sight').toContainText(PENETAPAN.nomor);
  await page.goto('/#/beranda');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Selamat');
  await open(page, id);
  await expect(facts, 'a form that was left is found as it was').toContainText(PENETAPAN.nomor);
});

test('what cannot be used is shown with the reason, and a test is begun for the request', async ({
  page,
  door,
}) => {
  await record(door, { informasi: 'Letak tambang yang dijaga' });
  const id = await complete(door);
  const form = await open(page, id);
  await decision(form, 1, 'Ditolak').check();
  const untested = offered(form, /Letak tambang/);
  await expect(untested, 'nothing is refused without a test').toBeDisabled();
  await expect(form.getByText(/Belum diuji: tidak ada penolakan/)).toBeVisible();
  await expectAccessible(page);
  const begin = form.getByRole('button', {
    name: 'Susun uji konsekuensi untuk permohonan ini',
  });
  await tabTo(page, begin);
  await page.keyboard.press('Enter');
  const exemption = page.getByRole('form', { name: 'Catat pengecualian' });
  await expect(
    exemption.getByLabel('Informasi', { exact: true }),
    'it begins with what was asked',
  ).toHaveValue(/tambang zirkon/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lembar uji konsekuensi');
  await expect(page.getByRole('link', { name: 'Kembali ke keputusan permohonan' })).toBeVisible();
  const [sheet] = await door.call('list_uji', { permohonan: id });
  expect(sheet, 'the sheet is the request’s').toMatchObject({
    keadaan: 'disusun',
  });
  await page.goto(`/#/permohonan/${id}`);
  await expect(
    page.getByRole('region', { name: 'Uji konsekuensi' }),
    'the request leads to its sheet',
  ).toContainText('Sedang disusun');
});

test('a decision half typed is there again after the power was cut', async ({ page, door }) => {
  const id = await complete(door);
  const form = await open(page, id);
  await decision(form, 1, 'Sebagian').check();
  const blackened = form.getByLabel('Yang dihitamkan');
  await blackened.fill('Letak tambang yang dijaga.');
  await expect(async () => expect(await door.call('list_draf', {})).toHaveLength(1)).toPass();
  await door.call('lock', {});
  await page.goto('about:blank');
  await seat(door, 'requests', 'budi');

  await page.goto('/#/beranda');
  await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
  await expect(blackened, 'Beranda leads to the form').toHaveValue(/Letak tambang/);
  await expect(decision(form, 1, 'Sebagian')).toBeChecked();
  await page.goto('/#/permohonan');
  const link = page.getByRole('link', {
    name: /Lanjutkan draf: Putuskan per butir, permohonan \d+/,
  });
  await expect(link, 'the list names the step and the request').toBeVisible();
  await expectAccessible(page);
  await link.click();
  await expect(blackened).toHaveValue(/Letak tambang/);
});

test('what was typed before the request moved on is offered, not mixed into its decision', async ({
  page,
  door,
}) => {
  const pengecualian = await exempt(door);
  const id = await complete(door);
  const form = await open(page, id);
  await decision(form, 1, 'Sebagian').check();
  const blackened = form.getByLabel('Yang dihitamkan');
  await blackened.fill('Letak tambang yang dijaga.');
  await expect(async () => expect(await door.call('list_draf', {})).toHaveLength(1)).toPass();

  await take(door, id, {
    perintah: 'putuskan',
    butir: [GIVEN, refused(pengecualian)],
  });
  await page.reload();
  await expect(
    form.getByRole('region', { name: 'Isi pengecualian yang dipilih' }),
    'the request moved on: its own decision is shown',
  ).toContainText('ekonomi keluarga');
  const offer = page.getByRole('note').filter({ hasText: 'isian lama' });
  await expectAccessible(page);
  await offer.getByRole('button', { name: 'Pakai isian lama' }).click();
  await expect(decision(form, 1, 'Sebagian'), 'what was typed is taken again').toBeChecked();
  await expect(blackened).toHaveValue(/Letak tambang/);
  await expect(offer).toHaveCount(0);
});

test('an extension half typed leads from the list to its dialog', async ({ page, door }) => {
  const id = await complete(door);
  await page.goto(`/#/permohonan/${id}/perpanjang`);
  const dialog = page.getByRole('dialog', { name: 'Perpanjang 7 hari' });
  await dialog.getByRole('textbox').first().fill('Arsip disimpan di gudang kecamatan');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.goto('/#/permohonan');
  await page.reload();
  await page.getByRole('link', { name: /Lanjutkan draf: Perpanjang/ }).click();
  await expect(dialog.getByRole('textbox').first()).toHaveValue(/gudang kecamatan/);
});

test('whoever may not approve reads what is refused and who may', async ({ page, door }) => {
  const pengecualian = await exempt(door);
  const id = await complete(door);
  await take(door, id, {
    perintah: 'putuskan',
    butir: [GIVEN, refused(pengecualian)],
  });
  await page.goto(`/#/permohonan/${id}`);
  await page.getByRole('button', { name: 'Baca yang ditolak' }).click();
  const approval = page.getByRole('region', { name: 'Persetujuan penolakan' });
  await expect(approval).toContainText('ekonomi keluarga');
  await expect(approval.getByRole('note')).toContainText('Sudirman');
  await expect(approval.getByRole('button')).toHaveCount(0);
});

test('two items are decided by keyboard', async ({ page, door }) => {
  const pengecualian = await exempt(door);
  const id = await complete(door);
  const form = await open(page, id);
  await tick(page, decision(form, 1, 'Diberikan'));
  await tick(page, form.getByLabel('Softcopy'));
  await tabTo(page, decision(form, 2, 'Diberikan'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tick(page, form.getByLabel('Hardcopy').last());
  await tick(page, offered(form, /bantuan sosial/));
  await page.keyboard.press('Control+Enter');
  await expect(form, 'the request is shown again').toHaveCount(0);
  const { permohonan } = await door.call('get_permohonan', { id });
  expect(permohonan.keputusan?.butir[1], 'the core fills in what the exemption says').toMatchObject({
    ...FACTS,
    dasar: { ...FACTS.dasar, pengecualian },
  });
});

test('all items are decided alike, a basis is copied, and both can be taken back', async ({ page, door }) => {
  await exempt(door, {
    cakupan: {
      luas: 'sebagian',
      tertutup: 'Kolom NIK',
      terbuka: 'Jumlah penerima per desa',
    },
  });
  const form = await open(page, await complete(door));
  await decision(form, 1, 'Ditolak').check();
  await offered(form, /bantuan sosial/).check();
  await expect(form.getByText(/hanya untuk sebagian/), 'a part closes no whole').toBeVisible();
  await decision(form, 2, 'Sebagian').check();

  await form.getByRole('button', { name: 'Salin dasar butir 1' }).click();
  await expect(offered(form, /bantuan sosial/, 1)).toBeChecked();
  await form.getByRole('button', { name: 'Urungkan' }).click();
  await expect(offered(form, /bantuan sosial/, 1)).not.toBeChecked();
  await offered(form, /bantuan sosial/, 1).check();
  await expect(form.getByLabel('Yang dihitamkan'), 'the part closed is what is blackened').toHaveValue(
    'Kolom NIK',
  );

  await form.getByRole('button', { name: 'Samakan semua butir dengan butir 1' }).click();
  await expect(decision(form, 2, 'Ditolak')).toBeChecked();
  await expect(page.getByText('Semua butir kini sama dengan butir 1.')).toBeVisible();
  await form.getByRole('button', { name: 'Urungkan' }).click();
  await expect(decision(form, 2, 'Sebagian')).toBeChecked();
  await expect(form.getByLabel('Yang dihitamkan'), 'what was overwritten is back').toHaveValue('Kolom NIK');

  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
});

test('a superior reads the refusal whole and approves it', async ({ page, door }) => {
  const pengecualian = await exempt(door);
  const id = await complete(door);
  await take(door, id, {
    perintah: 'putuskan',
    butir: [
      {
        keputusan: 'tidak_dikuasai',
        badan_publik: 'BPS',
        penjelasan: 'Dikumpulkan BPS',
      },
      refused(pengecualian),
    ],
  });
  await seat(door, 'requests', 'sudirman');
  await page.reload();
  await page.goto(`/#/permohonan/${id}/setujui_penolakan`);
  const approval = page.getByRole('region', { name: 'Persetujuan penolakan' });
  await expect(approval).toMatchAriaSnapshot({ name: 'persetujuan.aria.yml' });
  await expect(approval, 'what is not refused is told, too').toContainText('butir 1 tidak dikuasai');
  await expectAccessible(page);
  await tabTo(page, approval.getByLabel('Catatan persetujuan'));
  await page.keyboard.type('Setuju, data agregat tetap diberikan');
  await page.keyboard.press('Control+Enter');
  await expect(approval).toHaveCount(0);
  const { permohonan } = await door.call('get_permohonan', { id });
  expect(permohonan.keputusan?.persetujuan).toMatchObject({
    peran: 'pimpinan',
    catatan: 'Setuju, data agregat tetap diberikan',
  });
});
