// The survey of satisfaction: the visitors' page by keyboard and by touch, closed off from everything else; answers from paper;
// result and plan.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { PASSWORD } from './offices';
import { tabTo } from './steps';

test.use({ office: 'requests', officer: 'sudirman', hasTouch: true });

const SURVEY = '01940000-0000-7000-8000-000000000001';
const isi = {
  judul: 'SKM Semester II 2026',
  dari: '2026-07-01',
  sampai: '2026-12-31',
  layanan: ['Permohonan informasi', 'Pengajuan keberatan'],
  populasi: null,
};

test('a survey is opened by keyboard, and answers from paper give its result', async ({ page, door }) => {
  await page.goto('/#/survei');
  await expect(page.getByText('Belum ada survei.')).toBeVisible();
  await expectAccessible(page);
  const baru = page.getByRole('button', { name: 'Survei baru' }).last();
  await tabTo(page, baru);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama survei').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Satu isian perlu diperbaiki');
  await expectAccessible(page);
  await dialog.getByLabel('Nama survei').fill(isi.judul);
  await dialog.getByLabel('Nama survei').press('Enter');
  await expect(page.getByRole('heading', { name: isi.judul })).toBeVisible();
  await page.getByRole('button', { name: 'Ketik dari kertas' }).click();
  await expect(page.getByRole('heading', { name: 'Ketik jawaban dari kertas' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('9 isian perlu diperbaiki');
  await expectAccessible(page);
  await page.getByRole('radio').first().focus();
  for (const key of '432434443') await page.keyboard.press(key);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Jawaban tersimpan; 1 responden')).toBeVisible();
  await expect(page.getByRole('cell', { name: '4 3 2 4 3 4 4 4 3' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.getByRole('button', { name: 'Selesai' }).click();
  // 31 points of nine answers: 31 / 9 × 25 = 86,11.
  await expect(page.getByRole('region', { name: 'Indeks Kepuasan Masyarakat' })).toContainText('86,11');
  await expect(page.getByText('kurang dari 30')).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'survei.aria.yml' });
  await page.getByRole('button', { name: 'Susun rencana' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus rencana 3' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus rencana 2' }).click();
  await page.getByLabel('Siapa yang melakukan').fill('PPID');
  await page.getByLabel('Batas waktu').fill('31-12-2026');
  await page.getByLabel('Apa yang dilakukan').fill('Tambah satu loket');
  await page.getByRole('button', { name: 'Simpan rencana' }).click();
  await expect(page.getByText('PPID · paling lambat 31 Desember 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Catat selesai' }).click();
  await page.getByLabel('Apa yang sudah dilakukan').fill('Loket 2 dibuka');
  await page.getByRole('dialog').getByRole('button', { name: 'Catat selesai' }).click();
  await expect(page.getByText('Loket 2 dibuka')).toBeVisible();
  expect((await door.call('list_survei', {}))[0]?.rencana_terbuka, 'nothing is left to do').toBe(0);
});

test('visitors have the window until an officer takes it back', async ({ page, door }) => {
  await door.call('open_survei', { id: SURVEY, isi });
  await page.goto(`/#/survei/${SURVEY}`);
  await page.getByRole('button', { name: 'Buka layar pengunjung' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('dialog').getByRole('button', { name: 'Buka layar pengunjung' }).click(),
  ]);
  const start = page.getByRole('button', { name: 'Mulai' });
  await expect(start).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'survei-layar.aria.yml' });
  // Whatever address is asked for, whatever the keys of the desk are: the page is the visitors'.
  for (const keys of ['Alt+n', 'F2', 'Control+k', 'Control+l', '?']) await page.keyboard.press(keys);
  await page.evaluate(() => (location.hash = '#/permohonan'));
  await expect(start).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await page.content(), 'no officer and no case is in the page').not.toMatch(/Sudirman|PPID\/XI|Budi/);

  // By keyboard alone.
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pelayanan apa yang baru Anda terima?' })).toBeFocused();
  await page.keyboard.press('2');
  for (let n = 1; n <= 9; n++) {
    await expect(page.getByText(`Pertanyaan ${n} dari 9`).first()).toBeVisible();
    if (n === 1) await expectAccessible(page);
    await page.keyboard.press('3');
  }
  await expect(page.getByRole('heading', { name: 'Sedikit tentang Anda' })).toBeFocused();
  await expectAccessible(page);
  await expectFits(page);
  const kirim = page.getByRole('button', { name: 'Kirim' });
  await tabTo(page, kirim);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Terima kasih!' })).toBeVisible();
  await page.getByRole('button', { name: 'Ke awal' }).tap();

  // By touch; at twice the size nothing has to be scrolled sideways.
  await page.setViewportSize(ZOOMED);
  await start.tap();
  await page.getByRole('button', { name: 'Permohonan informasi' }).tap();
  await page.getByRole('button', { name: 'Sangat sesuai' }).tap();
  await page.getByRole('button', { name: '‹ Kembali' }).tap();
  await expect(page.getByRole('button', { name: 'Sangat sesuai' })).toHaveAttribute('aria-pressed', 'true');
  await expectFits(page);
  for (let n = 1; n <= 9; n++) {
    await expect(page.getByText(`Pertanyaan ${n} dari 9`).first()).toBeVisible();
    await page.getByRole('listitem').last().getByRole('button').tap();
  }
  await page.getByRole('button', { name: 'Perempuan' }).tap();
  await kirim.tap();
  await expect(page.getByRole('heading', { name: 'Terima kasih!' })).toBeVisible();
  await page.setViewportSize({ width: 1366, height: 768 });

  await page.getByRole('button', { name: 'Petugas' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama masuk').fill('sudirman');
  await dialog.getByLabel('Kata sandi', { exact: true }).fill('tebakan');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await expectAccessible(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await door.call('log_in', { masuk: 'sudirman', kata_sandi: PASSWORD });
  const { hasil } = await door.call('get_survei', { id: SURVEY });
  expect([hasil.responden, hasil.nilai?.seratus], '3 of 4 and 4 of 4 are 87,50').toEqual([2, 8750]);
});

test('a page left alone goes back to its start and forgets', async ({ page, door }) => {
  await door.call('open_survei', { id: SURVEY, isi });
  await door.call('start_layar', { id: SURVEY });
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('4');
  await expect(page.getByText('Pertanyaan 2 dari 9').first()).toBeVisible();
  await page.clock.fastForward(50_000);
  await expect(page.getByText(/Kembali ke awal dalam \d+ detik/)).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByRole('button', { name: 'Mulai' })).toBeVisible();
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.keyboard.press('1');
  await expect(page.locator('[aria-pressed=true]'), 'nothing of the visit before is chosen').toHaveCount(0);
});
