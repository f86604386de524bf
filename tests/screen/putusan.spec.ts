// Deciding on every item and approving a refusal, by keyboard alone: what each decision needs, what they come to together,
// what is kept, who may approve.
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { seat } from './offices';
import { complete, GIVEN, REFUSED, tabTo, take } from './steps';

test.use({ office: 'practice', officer: 'budi' });

async function open(page: Page, id: string): Promise<Locator> {
  await page.goto(`/#/permohonan/${id}/putuskan`);
  const form = page.getByRole('form', { name: 'Keputusan per butir' });
  await expect(form).toBeVisible();
  return form;
}

async function type(page: Page, form: Locator, label: string, text: string): Promise<void> {
  await tabTo(page, form.getByLabel(label));
  await page.keyboard.type(text);
}

async function tick(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

const decision = (form: Locator, ke: number, name: string): Locator =>
  form.getByRole('group', { name: `Keputusan butir ${ke}` }).getByRole('radio', { name });

test('every fault of a decision stands beside its field, and nothing typed is lost', async ({
  page,
  door,
}) => {
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
  await expect(form).toMatchAriaSnapshot({ name: 'putusan.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  const summary = form.getByRole('alert');
  await expect(summary, 'form held, grounds, consequence, decree and its date').toContainText('5 isian');
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  const line = summary.getByRole('button', { name: /Butir 2, Konsekuensi/ });
  await tabTo(page, line);
  await page.keyboard.press('Enter');
  const consequence = form.getByLabel('Konsekuensi bila informasi dibuka');
  await expect(consequence, 'a line of the summary leads to its field').toBeFocused();
  await expect(consequence).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('Mengungkap keadaan ekonomi keluarga penerima.');

  await decision(form, 2, 'Ditolak').focus();
  await page.keyboard.press('ArrowRight');
  await expect(consequence, 'what is not held needs no consequence').toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(consequence, 'it was only out of sight').toHaveValue(/ekonomi keluarga/);
  await page.goto('/#/beranda');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Selamat');
  await open(page, id);
  await expect(consequence, 'a form that was left is found as it was').toHaveValue(/ekonomi keluarga/);
});

test('a decision half typed is there again after the power was cut', async ({ page, door }) => {
  const id = await complete(door);
  const form = await open(page, id);
  await decision(form, 1, 'Ditolak').check();
  const consequence = form.getByLabel('Konsekuensi bila informasi dibuka');
  await consequence.fill('Membuka letak tambang yang dijaga.');
  await expect(async () => expect(await door.call('list_draf', {})).toHaveLength(1)).toPass();
  await door.call('lock', {});
  await page.goto('about:blank');
  await seat(door, 'practice', 'budi');

  await page.goto('/#/beranda');
  await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
  await expect(consequence, 'Beranda leads to the form').toHaveValue(/letak tambang/);
  await expect(decision(form, 1, 'Ditolak')).toBeChecked();
  await page.goto('/#/permohonan');
  const link = page.getByRole('link', {
    name: /Lanjutkan draf: Putuskan per butir, permohonan \d+/,
  });
  await expect(link, 'the list names the step and the request').toBeVisible();
  await expectAccessible(page);
  await link.click();
  await expect(consequence).toHaveValue(/letak tambang/);

  await take(door, id, { perintah: 'putuskan', butir: [GIVEN, REFUSED] });
  await page.reload();
  await expect(consequence, 'the request moved on: its own decision is shown').toHaveValue(
    /ekonomi keluarga/,
  );
  const offer = page.getByRole('note').filter({ hasText: 'isian lama' });
  await expectAccessible(page);
  await offer.getByRole('button', { name: 'Pakai isian lama' }).click();
  await expect(decision(form, 1, 'Ditolak'), 'what was typed is taken again').toBeChecked();
  await expect(consequence).toHaveValue(/letak tambang/);
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
  const id = await complete(door);
  await take(door, id, { perintah: 'putuskan', butir: [GIVEN, REFUSED] });
  await page.goto(`/#/permohonan/${id}`);
  await page.getByRole('button', { name: 'Baca yang ditolak' }).click();
  const approval = page.getByRole('region', { name: 'Persetujuan penolakan' });
  await expect(approval).toContainText('ekonomi keluarga');
  await expect(approval.getByRole('note')).toContainText('Sudirman');
  await expect(approval.getByRole('button')).toHaveCount(0);
});

test('two items are decided by keyboard', async ({ page, door }) => {
  const id = await complete(door);
  const form = await open(page, id);
  await tick(page, decision(form, 1, 'Diberikan'));
  await tick(page, form.getByLabel('Softcopy'));
  await tabTo(page, decision(form, 2, 'Diberikan'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tick(page, form.getByLabel('Hardcopy').last());
  await tick(page, form.getByRole('checkbox', { name: /rahasia pribadi/ }));
  await tick(page, form.getByRole('checkbox', { name: /Keadaan keuangan/ }));
  await type(
    page,
    form,
    'Konsekuensi bila informasi dibuka',
    'Mengungkap keadaan ekonomi keluarga penerima.',
  );
  await type(page, form, 'Nomor penetapan pengecualian', '188.45/07/PPID/2026');
  await type(page, form, 'Tanggal penetapan', '4-5-2026');
  await page.keyboard.press('Control+Enter');
  await expect(form, 'the request is shown again').toHaveCount(0);
  const { permohonan } = await door.call('get_permohonan', { id });
  expect(permohonan.keputusan?.butir).toEqual([GIVEN, REFUSED]);
});

test('all items are decided alike, a basis is copied, and both can be taken back', async ({ page, door }) => {
  const form = await open(page, await complete(door));
  await decision(form, 1, 'Ditolak').check();
  await form.getByLabel('Konsekuensi bila informasi dibuka').fill('Menghambat penyidikan');
  await form.getByRole('checkbox', { name: /undang-undang lain/ }).check();
  await form.getByLabel('Undang-Undang lain dan pasalnya').fill('UU 24/2013 Pasal 84');
  await decision(form, 2, 'Sebagian').check();
  await form.getByLabel('Yang dihitamkan').fill('Kolom NIK');

  await form.getByRole('button', { name: 'Salin dasar butir 1' }).click();
  const consequences = form.getByLabel('Konsekuensi bila informasi dibuka');
  await expect(consequences.nth(1)).toHaveValue('Menghambat penyidikan');
  await expect(form.getByLabel('Undang-Undang lain dan pasalnya').nth(1)).toHaveValue(/24\/2013/);
  await form.getByRole('button', { name: 'Urungkan' }).click();
  await expect(consequences.nth(1)).toHaveValue('');

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
  const id = await complete(door);
  await take(door, id, {
    perintah: 'putuskan',
    butir: [
      {
        keputusan: 'tidak_dikuasai',
        badan_publik: 'BPS',
        penjelasan: 'Dikumpulkan BPS',
      },
      REFUSED,
    ],
  });
  await seat(door, 'practice', 'sudirman');
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
