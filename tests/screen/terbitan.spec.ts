// The published folder as a citizen opens it: from disk, in a browser of their own, with and without JavaScript.
// There is no door here. Hostile and very long lists are made by the example `terbitan` of `documents`; a practice office
// publishes its own list by `ppid terbitkan`, as an office does.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { expectFits, ZOOMED } from './fixture';

/** Folders by how many ordinary entries they hold; twenty hostile ones follow. */
type Folders = { small: string; large: string; office: string };

const test = base.extend<{ faultless: string[] }, { folders: Folders }>({
  folders: [
    // Playwright reads the fixtures wanted from the braces.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const made = await mkdtemp(join(tmpdir(), 'meja-ppid-terbitan-'));
      const target = process.env.CARGO_TARGET_DIR ?? resolve(__dirname, '../../target');
      const write = async (name: string, entries: number) => {
        const folder = join(made, name);
        await promisify(execFile)(join(target, 'debug/examples/terbitan'), [folder, String(entries)]);
        return pathToFileURL(folder).href;
      };
      const publish = async () => {
        const [data, folder] = [join(made, 'kantor'), join(made, 'terbitan')];
        const ppid = (...words: string[]) => promisify(execFile)(join(target, 'debug/ppid'), words);
        await ppid('latihan', '--data', data, '--permohonan', '5');
        const sandi = join(made, 'sandi');
        await writeFile(sandi, 'latihan-meja');
        process.env.PPID_KATA_SANDI_BERKAS = sandi;
        await ppid('terbitkan', '--data', data, '--ke', folder);
        return pathToFileURL(folder).href;
      };
      await use({
        small: await write('kecil', 24),
        large: await write('besar', 20_000),
        office: await publish(),
      });
      await rm(made, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  // What no page of the folder may do, whatever the test looks at.
  faultless: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
      });
      await use(faults);
      const ran = await page.evaluate(() => 'dijalankan' in window);
      expect(ran, 'text of an entry must never run').toBe(false);
      expect(faults, 'the folder asks no other host for anything and keeps its own policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** As the screens' own, but axe may not fetch the style sheet a second time: the folder's policy forbids every fetch. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join('; ')}`,
  );
  expect(found, 'axe must find nothing').toEqual([]);
}

const open = (page: Page, folder: string, file = 'index.html') => page.goto(`${folder}/${file}`);
const rows = (page: Page) => page.locator('#hasil tbody tr');

test('a reader finds an entry with the keyboard alone', async ({ page, folders }) => {
  await open(page, folders.small);
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Langsung ke isi' }),
    'the first stop skips the head',
  ).toBeFocused();
  await page.getByRole('searchbox', { name: 'Cari informasi' }).focus();
  await page.keyboard.type('renstra');
  await expect(page.getByRole('status'), 'nothing found says what to do').toContainText('ajukan permohonan');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('strategis 2020 sekretariat');
  await expect(page.getByRole('status')).toContainText('1 dari 44 butir cocok.');
  await expect(rows(page).first(), 'every word must be met').toContainText('Rencana Strategis Tahun 2020');
  await expect(page.locator('#daftar'), 'the list gives way to what was found').toBeHidden();
  await expectAccessible(page);

  await page.keyboard.press('Tab');
  await page.keyboard.type('Serta');
  await expect(page.getByLabel('Golongan', { exact: true })).toHaveValue('1');
  await page.getByRole('button', { name: 'Bersihkan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#daftar'), 'cleared, the whole list is back').toBeVisible();
  await expect(page.getByRole('searchbox'), 'and the next word can be typed').toBeFocused();
});

test('class and unit narrow the list', async ({ page, folders }) => {
  await open(page, folders.small);
  await page.getByLabel('Golongan', { exact: true }).selectOption('Serta-merta');
  await expect(page.getByRole('status')).toHaveText('2 dari 44 butir cocok.');
  await page.getByLabel('Unit').selectOption('Dinas Kesehatan');
  await expect(rows(page), 'only what the chosen unit holds').toHaveCount(1);
  await expect(rows(page).first()).toContainText('Dinas Kesehatan');
  await page.getByRole('link', { name: /^Informasi berkala/ }).click();
  await expect(
    page.locator('#berkala'),
    'a class that is asked for is shown, whatever was searched',
  ).toBeInViewport();
});

const SHOWN = [
  { how: 'as it is', media: {}, size: null },
  { how: 'dark', media: { colorScheme: 'dark' }, size: null },
  { how: 'in forced colours', media: { forcedColors: 'active' }, size: null },
  { how: 'at 200 %', media: {}, size: ZOOMED },
  { how: 'on a telephone', media: {}, size: { width: 360, height: 740 } },
] as const;
for (const { how, media, size } of SHOWN) {
  test(`the folder is accessible ${how}`, async ({ page, folders }) => {
    test.slow();
    await page.emulateMedia(media);
    if (size !== null) await page.setViewportSize(size);
    await open(page, folders.small);
    await expectFits(page);
    await expectAccessible(page);
    await expect(
      page
        .getByRole('table', { name: /^Informasi berkala/ })
        .getByRole('columnheader', { name: 'Bentuk yang tersedia' }),
      'a narrow screen shows cards, and a screen reader still a table',
    ).toHaveCount(1);
  });
}

test('hostile text is shown as it was written and opens nothing', async ({ page, folders }) => {
  await open(page, folders.small);
  const list = page.locator('#setiap-saat');
  await expect(
    list.getByText('<script>window.dijalankan = 1</script>', { exact: true }).first(),
  ).toBeVisible();
  await expect(page.locator('img'), 'no text becomes an element').toHaveCount(0);
  await page.getByRole('searchbox').fill('dijalankan');
  await expect(page.getByRole('status')).toContainText('4 dari 44 butir cocok');
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
  );
  for (const address of addresses) {
    expect(address, 'a link leads to the web, to a letter, or into the folder').toMatch(
      /^(https?:\/\/|mailto:[\w@.+-]+$|#[\w-]+$|[\w.-]+$|berkas\/[0-9a-f-]{36}\/[\w-]+\.\w+$)/,
    );
  }
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  );
  expect(handlers, 'no text becomes a handler').toEqual([]);
});

test('without JavaScript the whole list is there', async ({ browser, folders }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, folders.small);
  await expect(page.getByRole('searchbox'), 'a search that cannot work is not offered').toBeHidden();
  await expect(page.locator('#daftar .butir tbody tr'), 'every entry has its row').toHaveCount(44);
  await open(page, folders.large);
  await page.getByRole('link', { name: /^Informasi berkala, halaman 12/ }).click();
  await expect(page.locator('.butir tbody tr').first(), 'a long list is cut into pages').toBeVisible();
  await page.getByRole('link', { name: 'Halaman sebelumnya' }).click();
  await expect(page.locator('.butir tbody tr')).toHaveCount(1_000);
  await context.close();
});

test('twenty thousand entries are searched page by page', async ({ page, folders }) => {
  test.slow();
  await open(page, folders.large);
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('strategis');
  await expect(page.getByRole('status')).toContainText('dari 20.020 butir cocok');
  await expect(rows(page), 'no more than a page of rows at a time').toHaveCount(50);
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await expect(page.getByRole('table', { name: /^Hasil pencarian, halaman 2 dari/ })).toBeVisible();
  await expect(page.locator('#hasil'), 'the next page is read from its top').toBeFocused();
  await expectAccessible(page);
});

test('what an office publishes opens from disk, tells its decree, and lists every entry', async ({
  page,
  folders,
}) => {
  await page.goto(`${folders.office}/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('body')).toContainText('188.4/212/2026');
  await expect(page.locator('body'), 'an entry of the practice list').toContainText(
    'Daftar aset tetap pemerintah daerah',
  );
  await expectAccessible(page);
});
