// The register: the real PDF to look at, then as paper or file.
import { readFile } from 'node:fs/promises';
import { BONIFASIUS, register, WULANDARI } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'latihan' });
test.beforeEach(async ({ door }) => void (await register(door, BONIFASIUS, WULANDARI)));

test('the register is previewed as it will be printed, identities masked', async ({ page }) => {
  await page.goto('/#/register');
  const preview = page.getByRole('region', {
    name: 'Pratinjau register permohonan',
  });
  await expect(preview).toContainText('REGISTER PERMOHONAN INFORMASI PUBLIK');
  await expect(preview, 'names are masked').toContainText(/[A-Z][a-z]\*\*\*/);
  await expect(page.getByText(/^\d+ permohonan · \d+ halaman$/)).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Cetak register" [level=1]
    - button "Simpan Excel"
    - button "Simpan CSV"
    - button "Simpan PDF"
    - button "Buka"
    - button "Cetak"
    - form "Register":
      - text: Masa
      - combobox "Masa"
      - textbox "Dari": 01-11-2026
      - textbox "Sampai": 23-11-2026
      - group "Kertas"
      - group "Data pribadi"
      - combobox "Penanda tangan"
  `);
  await expectAccessible(page);

  await page.getByLabel('Dari').fill('22-11-2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Tidak ada permohonan pada masa ini'), 'an empty period is said').toBeVisible();
  await expect(page.getByLabel('Masa')).toHaveValue('pilih');
  await page.getByLabel('Sampai').fill('1-11-2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('dari tidak sesudah sampai'), 'days that run backwards are said').toBeVisible();
});

test('the register leaves as CSV and Excel, in full only where that is chosen', async ({ page }) => {
  await page.goto('/#/register');
  await expect(page.getByText(/^\d+ permohonan/)).toBeVisible();
  const save = async (button: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saving;
    return {
      name: file.suggestedFilename(),
      bytes: await readFile(await file.path()),
    };
  };

  const csv = await save('Simpan CSV');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toContain('Hasil uji zirkon di muara sungai');
  expect(csv.bytes.toString('utf8'), 'masked unless asked for in full').not.toContain('1901011203850001');
  await expect(page.getByText('Pencetakan ini dicatat.')).toBeVisible();

  await page.getByLabel('Lengkap').check();
  const full = await save('Simpan CSV');
  expect(full.bytes.toString('utf8')).toContain('1901011203850001');
  const excel = await save('Simpan Excel');
  expect(excel.bytes.subarray(0, 2).toString(), 'a workbook is a zip').toBe('PK');
});

test.describe('an officer at the counter', () => {
  test.use({ officer: 'budi' });

  test('cannot ask for identities in full', async ({ page }) => {
    await page.goto('/#/register');
    await expect(page.getByText('Data pribadi selalu disamarkan untuk peran Anda.')).toBeVisible();
    await expect(page.getByLabel('Lengkap')).toHaveCount(0);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
    await expectAccessible(page);
  });
});
