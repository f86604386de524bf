// The consequence test as a guided sheet, by keyboard alone: step by step to the approval and the decree, and the change of
// a classification beside what it said before.
import type { Page } from '@playwright/test';
import type { IsiUji } from '@ipc/bindings';
import { type Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { BANSOS, decreed, record, stepId, tabTo } from './steps';

test.use({ office: 'requests', officer: 'sudirman' });

/** What was recorded of information before its test. */
const UNTESTED = {
  informasi: 'NIK dalam daftar penerima bantuan sosial',
  pasal_17: [],
  konsekuensi_dibuka: '',
  konsekuensi_ditutup: '',
};

/** A sheet that holds all the law wants. */
async function whole(door: Door): Promise<string> {
  const pengecualian = await record(door);
  const isi: IsiUji = await door.call('start_uji', { pengecualian: [pengecualian], jenis: 'pengecualian' });
  const id = stepId();
  const butir = isi.butir.map((row) => ({ ...row, kepentingan_publik: 'Menutup lebih melindungi.' }));
  const penguji = [{ nama: 'Siti Rahma', jabatan: 'Pranata humas', unit: 'Diskominfo' }];
  await door.call('save_uji', { id, isi: { ...isi, butir, penguji } });
  return id;
}

const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Langkah penyusunan' }).getByRole('button', { name });
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

test('a sheet is written step by step, kept as typed, and says what each step lacks', async ({
  page,
  door,
}) => {
  const id = await record(door, UNTESTED);
  await page.goto(`/#/dikecualikan/${id}`);
  await page.getByRole('button', { name: 'Susun uji konsekuensi' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText('1. Informasi');
  await expect(step(page, /Dasar hukum/), 'a step says by word what it lacks').toContainText('1 kurang');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'lembar.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(heading(page), 'the heading of the new step is read').toBeFocused();
  await expect(heading(page)).toHaveText('2. Dasar hukum');
  await tabTo(page, page.getByRole('checkbox', { name: /rahasia pribadi/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(step(page, /Dasar hukum/)).toContainText('lengkap');
  await tabTo(page, page.getByLabel('Bila informasi dibuka'));
  await page.keyboard.type('NIK disalahgunakan untuk pinjaman.');
  await tabTo(page, page.getByLabel('Bila informasi ditutup'));
  await page.keyboard.type('Penerima terlindungi.');
  await page.keyboard.press('Control+Enter');
  await tabTo(page, page.getByLabel('Pertimbangan kepentingan publik'));
  await page.keyboard.type('Menutup lebih melindungi.');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText('5. Jangka waktu');
  await expect(page.getByText(/Tersimpan \d\d\.\d\d/), 'kept by itself').toBeVisible();

  const [sheet] = await door.call('list_uji', {});
  const { uji } = await door.call('get_uji', { id: sheet?.id ?? '' });
  expect(uji.isi.butir[0]).toMatchObject({
    kepentingan_publik: 'Menutup lebih melindungi.',
    isi: { pasal_17: [{ huruf: 'h', angka: null }], konsekuensi_ditutup: 'Penerima terlindungi.' },
  });
  await page.goto(`/#/dikecualikan/${id}`);
  await page.getByRole('button', { name: /^Lanjutkan lembar uji/ }).press('Enter');
  await expect(step(page, /Kepentingan publik/), 'it is gone on with, not begun twice').toContainText(
    'lengkap',
  );
  expect(await door.call('list_uji', {})).toHaveLength(1);
});

test('a sheet with a date that is none is not kept, and says so', async ({ page, door }) => {
  const id = await whole(door);
  await page.goto(`/#/dikecualikan/uji/${id}`);
  await step(page, /Penguji/).press('Enter');
  await page.getByLabel('Tanggal pengujian').fill('31-02-2026');
  await expect(page.getByText('Belum tersimpan')).toBeVisible();
  await expect(step(page, /Penguji/)).toContainText('1 keliru');
  await page.getByLabel('Tanggal pengujian').fill('20-11-2026');
  await expect(page.getByText(/Tersimpan \d/)).toBeVisible();
});

test('approval names what is lacking and leads there', async ({ page, door }) => {
  const pengecualian = await record(door, UNTESTED);
  await page.goto(`/#/dikecualikan/uji/baru/pengecualian/${pengecualian}`);
  await step(page, /Persetujuan/).press('Enter');
  await tabTo(page, page.getByLabel('Nama', { exact: true }));
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Pasal 2 ayat (4)');
  await expectAccessible(page);
  const line = summary.getByRole('button', { name: /Pertimbangan kepentingan publik/ });
  await tabTo(page, line);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Pertimbangan kepentingan publik'), 'on its step').toBeFocused();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
});

test('a sheet is approved and set by decree', async ({ page, door }) => {
  const id = await whole(door);
  await page.goto(`/#/dikecualikan/uji/${id}`);
  await step(page, /Persetujuan/).press('Enter');
  await expect(page.getByText('Semua yang diminta Lampiran II sudah terisi.')).toBeVisible();
  await tabTo(page, page.getByLabel('Nama', { exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('H. Ahmad Yani');
  await tabTo(page, page.getByLabel('Jabatan', { exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bupati Contoh');
  await tabTo(page, page.getByRole('radio', { name: 'Pemeriksa' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Pratinjau lembar uji' })).toContainText('BANTUAN SOSIAL', {
    ignoreCase: true,
  });
  await page.keyboard.press('Control+Enter');
  const decree = page.getByRole('form', { name: 'Penetapan' });
  await expect(decree).toBeVisible();
  await expect(page.getByText(/Disetujui H. Ahmad Yani, Bupati Contoh/)).toBeVisible();
  await expect(decree).toMatchAriaSnapshot({ name: 'penetapan.aria.yml' });
  await page.keyboard.press('Control+Enter');
  await expect(decree.getByRole('alert'), 'a decree has a number and a date').toContainText('2 isian');
  await tabTo(page, decree.getByLabel('Nomor penetapan'));
  await page.keyboard.type('188.45/99/2026');
  await tabTo(page, decree.getByLabel('Tanggal penetapan'));
  await page.keyboard.type('23-11-2026');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ditetapkan dengan 188.45/99/2026, 23 November 2026').first()).toBeVisible();
  await expectAccessible(page);
  const { baris } = await door.call('list_pengecualian', { pilihan: 'berlaku', halaman: 0 });
  expect(baris.map(({ pengecualian }) => pengecualian.isi.informasi)).toEqual([BANSOS.informasi]);

  await page.goto('/#/dikecualikan/uji');
  const row = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(row).toContainText('188.45/99/2026');
});

test('a change that opens ends the exemption, which is then proposed for the list', async ({
  page,
  door,
}) => {
  const pengecualian = await decreed(door);
  await page.goto(`/#/dikecualikan/uji/baru/pengubahan/${pengecualian}`);
  const hasil = page.getByLabel('Hasil pengubahan');
  await expect(hasil).toHaveValue('tetap');
  await hasil.selectOption('Sebagian dibuka');
  await expect(page.getByLabel('Bagian yang ditutup'), 'a part is opened, a part stays').toBeVisible();
  await expectAccessible(page);
  await hasil.selectOption('Dibuka seluruhnya');
  await step(page, /Dasar hukum/).press('Enter');
  await expect(page.getByText('tidak diperlukan lagi')).toBeVisible();
  await step(page, /Konsekuensi/).press('Enter');
  await expect(step(page, /Konsekuensi/), 'what closed it does not open it').toContainText('1 kurang');
  await page.getByLabel('Bila informasi dibuka').fill('Publik dapat mengawasi penyalurannya.');
  await step(page, /Kepentingan publik/).press('Enter');
  await page.getByLabel('Pertimbangan kepentingan publik').fill('Membuka lebih besar kepentingannya.');
  await step(page, /Persetujuan/).press('Enter');
  await expect(page.getByText(/sudah terisi/)).toBeVisible();
  await page.getByLabel('Nama', { exact: true }).fill('H. Ahmad Yani');
  await page.getByLabel('Jabatan', { exact: true }).fill('Bupati Contoh');
  await page.keyboard.press('Control+Enter');
  const decree = page.getByRole('form', { name: 'Penetapan' });
  await decree.getByLabel('Nomor penetapan').fill('188.45/101/2026');
  await decree.getByLabel('Tanggal penetapan').fill('23-11-2026');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ditetapkan dengan 188.45/101/2026, 23 November 2026').first()).toBeVisible();

  await page.goto(`/#/dikecualikan/${pengecualian}`);
  await expect(page.getByText(/188\.45\/101\/2026/).first(), 'opened by that decree').toBeVisible();
  await page.getByRole('button', { name: 'Usulkan ke DIP' }).first().press('Enter');
  await expect(page.getByLabel('Judul informasi'), 'proposed for the list').toHaveValue(BANSOS.informasi);
});

test('a change is typed beside what it said before, and a sheet is given up with a reason', async ({
  page,
  door,
}) => {
  const pengecualian = await decreed(door);
  await page.goto(`/#/dikecualikan/uji/baru/pengubahan/${pengecualian}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lembar uji pengubahan klasifikasi');
  await step(page, /Jangka waktu/).press('Enter');
  await expect(page.getByRole('region', { name: 'Semula' })).toContainText('31 Desember 2028');
  await page.getByLabel('Hari terakhir tertutup').fill('31-12-2027');
  await page.getByRole('button', { name: 'Tidak dilanjutkan' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Alasan')).toBeFocused();
  await page.keyboard.type('Keliru memilih pengecualian');
  await tabTo(page, dialog.getByRole('button', { name: 'Tidak dilanjutkan' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toContainText('Dibatalkan');
});
