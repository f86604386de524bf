// The life of a request on its page, by keyboard alone: incomplete and repaired, granted at the counter, passed to a unit;
// what the core refuses, what a role may not, and a step taken back.
import type { Locator, Page } from '@playwright/test';
import { BONIFASIUS, register } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'latihan' });

/** Goes on with Tab until the control has the focus, as an officer without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'the keyboard must reach it').toBeFocused();
}

/** Types into a field reached by keyboard; what stands there goes. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('dialog').getByLabel(label, { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Chooses from the menu of other steps by the first letters of its name. */
async function choose(page: Page, letter: string, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Langkah lain' }));
  await page.keyboard.press('ArrowDown');
  const item = page.getByRole('menuitem', { name });
  for (let i = 0; i < 6 && !(await item.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press(letter);
  await page.keyboard.press('Enter');
}

async function open(page: Page, id: string | undefined): Promise<void> {
  await page.goto(`/#/permohonan/${id}`);
  await expect(page.getByRole('heading', { name: 'Perjalanan' })).toBeVisible();
}

/** Issues the letter that is seen, and leaves it unprinted. */
async function issue(page: Page, letter: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText(`${letter} terbit dengan nomor`);
  await page.keyboard.press('Escape');
}

/** Declares the request complete. */
async function complete(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Nyatakan lengkap' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Diproses');
}

const head = (page: Page) => page.getByRole('main').locator('header');

test('a request goes through a unit to its decision, its notice and its hand-over', async ({
  page,
  door,
}) => {
  const [id] = await register(door, BONIFASIUS);
  await open(page, id);
  await complete(page);

  await choose(page, 't', 'Teruskan ke unit');
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByLabel('Batas jawaban unit'),
    'a unit gets no more time than the answer',
  ).toHaveValue('27-11-2026');
  await type(page, 'Unit tujuan', 'Dinas ESDM');
  await type(page, 'Yang diminta dari unit', 'Siapkan daftar izin yang masih berlaku.');
  await issue(page, 'Lembar disposisi');
  await expect(page.getByRole('region', { name: 'Disposisi ke unit' })).toContainText('Menunggu jawaban');
  await expect(page.getByRole('region', { name: 'Surat', exact: true })).toContainText('Lembar disposisi');

  await page.keyboard.press('Control+Enter');
  await type(page, 'Ringkasan jawaban', 'Daftar dikuasai, 12 halaman.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Disposisi ke unit' })).toContainText('Dijawab 23 Nov');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'diproses.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Putuskan per butir' })).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Diberikan' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Softcopy'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Keputusan per butir' })).toContainText('belum disampaikan');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Susun pemberitahuan' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Konsep pemberitahuan tertulis' }).first()).toContainText(
    'KONSEP',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Pemberitahuan tertulis terbit dengan nomor')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Selesai' }));
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText('Menunggu penyerahan');

  await page.keyboard.press('Control+Enter');
  await type(page, 'Yang diserahkan', '12 lembar');
  await issue(page, 'Berita acara penyerahan');
  await expect(head(page)).toContainText('Selesai');
  await expect(page.getByRole('region', { name: 'Biaya dan penyerahan' })).toContainText('12 lembar');
});

test('a request that lacks something is told so, repaired, and goes on', async ({ page, door }) => {
  const [id] = await register(door, { ...BONIFASIUS, bukti: [] });
  await open(page, id);
  const card = page.getByRole('region', { name: 'Langkah berikutnya' });
  await expect(card.getByRole('listitem'), 'what lacks stands in the card').not.toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Nyatakan lengkap' }), 'both ways are open').toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Nyatakan tidak lengkap' });
  await expect(dialog.getByLabel('Yang belum lengkap')).toBeFocused();
  await expect(dialog.getByLabel('Yang belum lengkap'), 'filled from the check').toHaveValue(/KTP/);
  await expect(
    dialog
      .getByRole('region', {
        name: 'Konsep surat keterangan tidak lengkap',
      })
      .first(),
  ).toContainText('KONSEP');
  await expectAccessible(page);
  await issue(page, 'Surat keterangan tidak lengkap');
  await expect(head(page)).toContainText('Menunggu dilengkapi pemohon');

  await page.keyboard.press('Control+Enter');
  const received = page.getByRole('dialog', { name: 'Catat surat diterima' });
  await expect(received).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(received.getByRole('alert'), 'without proof no clock starts').toContainText('bukti');
  await type(page, 'Bukti', 'Lembar kedua bertanda tangan');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Langkah berikutnya' })).toContainText(
    'Tunggu pemohon melengkapi',
  );

  await page.keyboard.press('Control+Enter');
  await type(page, 'Yang diserahkan (boleh kosong)', 'Fotokopi KTP');
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Diproses');
  await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText('Fotokopi KTP');
});

test('what lies ready is granted on the spot, with its notice and its record', async ({ page, door }) => {
  const [id] = await register(door, BONIFASIUS);
  await open(page, id);
  await choose(page, 'b', 'Berikan langsung');
  const dialog = page.getByRole('dialog', { name: 'Berikan langsung' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert'), 'what is handed over must be named').toContainText('diserahkan');
  await expect(page.getByRole('dialog').getByLabel('Yang diserahkan')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await type(page, 'Yang diserahkan', '1 berkas PDF');
  await expect(dialog.getByRole('region', { name: 'Konsep pemberitahuan tertulis' }).first()).toContainText(
    'KONSEP',
  );
  await expectAccessible(page);
  await issue(page, 'Pemberitahuan tertulis');
  await expect(head(page)).toContainText('Selesai');
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Keputusan per butir' })).toContainText('Dikabulkan');
  await expect(main.getByRole('region', { name: 'Biaya dan penyerahan' })).toContainText('1 berkas PDF');
  await expect(main).toMatchAriaSnapshot({ name: 'selesai.aria.yml' });
  await expectAccessible(page);
});

test('a form that was closed is found as it was left', async ({ page, door }) => {
  const [id] = await register(door, BONIFASIUS);
  await open(page, id);
  await complete(page);

  await choose(page, 't', 'Teruskan ke unit');
  await type(page, 'Unit tujuan', 'Dinas ESDM');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await choose(page, 't', 'Teruskan ke unit');
  await expect(page.getByLabel('Unit tujuan'), 'closing took nothing').toHaveValue('Dinas ESDM');
});

test('the menu explains each step, bars what a role may not, and is worked by keyboard', async ({
  page,
  door,
}) => {
  const [id] = await register(door, BONIFASIUS);
  await door.call('take_langkah', {
    permohonan: id ?? '',
    id: '01980000-0000-7000-8000-0000000000a1',
    perintah: { perintah: 'nyatakan_lengkap', catatan: '' },
  });
  await door.call('lock', {});
  await door.call('log_in', { masuk: 'budi', kata_sandi: 'rahasia-sekali' });
  await page.reload();
  await open(page, id);
  await tabTo(page, page.getByRole('button', { name: 'Langkah lain' }));
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Langkah lain' });
  await expect(menu).toMatchAriaSnapshot({ name: 'menu.aria.yml' });
  await expectAccessible(page);
  const undo = menu.getByRole('menuitem', { name: /^Batalkan langkah/ });
  await expect(undo).toContainText('Hanya pimpinan atau admin');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem').first(), 'the list is a ring').toBeFocused();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(menu, 'what is barred does nothing').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Langkah lain' })).toBeFocused();
});

test('a wrong step is taken back with a reason and stays readable', async ({ page, door }) => {
  const [id] = await register(door, BONIFASIUS);
  await open(page, id);
  await complete(page);
  await choose(page, 'b', 'Batalkan langkah: dinyatakan lengkap');
  await type(page, 'Alasan', 'Salah permohonan');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Batalkan langkah' }));
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText('Diperiksa kelengkapannya');
  const perjalanan = page.getByRole('region', { name: 'Perjalanan' });
  await expect(perjalanan.locator('s')).toHaveText('Dinyatakan lengkap');
  await expect(perjalanan).toContainText('Dibatalkan: Salah permohonan');
});

test('every clock tells why it ends on that day, at any size and contrast', async ({ page, door }) => {
  const [id] = await register(door, BONIFASIUS);
  await open(page, id);
  await tabTo(page, page.getByText('Semua batas waktu'));
  await page.keyboard.press('Enter');
  await tabTo(
    page,
    page.getByRole('button', {
      name: 'Kenapa tanggal ini? Periksa kelengkapan',
    }),
  );
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Kenapa tanggal ini?' });
  await expect(dialog).toContainText('Perki 1/2021 Pasal 31 ayat (2)');
  await expect(dialog.getByRole('row', { name: /Kamis, 26 November 2026/ })).toContainText('hari kerja ke-3');
  await page.keyboard.press('Escape');

  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Nyatakan lengkap' })).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
});
