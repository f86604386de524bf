// The decree over the list: set from what was accepted, kept as issued, compared with another version, taken back, due
// after half a year.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, MOCKUP, record } from './dip';
import { type Door, openDoor } from './door';
import { expect, expectAccessible, test } from './fixture';
import { NOW, placeOffice, seat } from './offices';
import { stepId } from './steps';

test.use({ office: 'requests', officer: 'latihan' });

/** Sets the list by decree. */
async function decree(door: Door, nomor: string, tanggal: string): Promise<void> {
  const isi = {
    nomor,
    tanggal,
    penyetuju: 'Dra. Endang Lestari, Sekretaris Daerah',
  };
  await door.call('set_penetapan', { id: stepId(), isi });
}

test('the list is set by decree: seen first, then kept as it was issued', async ({ page, door }) => {
  const ids = await record(door, MOCKUP.slice(0, 4));
  await act(door, ids.slice(0, 3), { aksi: 'terima' });
  await page.goto('/#/informasi/penetapan/baru');
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: '1 konsep' }), 'what waits is said').toBeVisible();
  await expect(main.getByText('3 butir dimuat dalam lampiran Keputusan')).toBeVisible();
  const sheet = page.getByRole('region', {
    name: 'Pratinjau Keputusan dan lampirannya',
  });
  await expect(sheet, 'the decree is seen before it is set').toContainText('KONSEP');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Nomor Keputusan');
  await expectAccessible(page);
  await page.getByLabel('Nomor Keputusan').fill('188.4/212/2026');
  await expect(sheet, 'the preview follows what is typed').toContainText('188.4/212/2026');
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog', { name: 'Tetapkan dengan SK 188.4/212/2026?' })
    .getByRole('button', { name: 'Tetapkan' })
    .press('Enter');
  const decrees = page.getByRole('table', {
    name: 'Penetapan Daftar Informasi Publik',
  });
  await expect(decrees.getByRole('row', { name: /188\.4\/212\/2026/ })).toContainText('Berlaku');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lihat SK 188.4/212/2026' }).press('Enter');
  await expect(page.getByRole('dialog'), 'what was issued is kept').toContainText('PENETAPAN DAFTAR');
});

test('two versions are compared field by field', async ({ page, door }) => {
  const ids = await record(door, MOCKUP.slice(0, 3));
  await act(door, ids, { aksi: 'terima' });
  await decree(door, '188.4/212/2026', '2026-11-20');
  const main = page.getByRole('main');
  const { informasi } = await door.call('get_informasi', { id: ids[1] ?? '' });
  await door.call('save_informasi', {
    id: informasi.id,
    revisi: informasi.revisi,
    isi: { ...informasi.isi, retensi: '10 tahun' },
  });
  await act(door, ids.slice(2, 3), {
    aksi: 'tarik',
    alasan: 'Digabung dengan butir lain',
  });
  await record(door, MOCKUP.slice(3, 4));
  await page.goto('/#/informasi/penetapan');
  await page.getByRole('button', { name: 'Bandingkan versi' }).press('Enter');
  const found = page.getByRole('region', { name: 'Bandingkan dua versi' }).getByRole('listitem');
  await expect(found).toHaveCount(3);
  await expect(main).toMatchAriaSnapshot({ name: 'banding.aria.yml' });
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Berubah 1' }).press('Space');
  await expect(found).toHaveCount(1);
  await expect(found, 'old beside new').toContainText(/Retensi\s*5 tahun\s*→\s*menjadi\s*10 tahun/);
});

test('a decree recorded in error is taken back with a reason', async ({ page, door }) => {
  const ids = await record(door, MOCKUP.slice(0, 1));
  await act(door, ids, { aksi: 'terima' });
  await decree(door, '188.4/1/2026', '2026-05-04');
  await page.goto('/#/informasi/penetapan');
  await expect(
    page.getByRole('note').filter({ hasText: 'SK 188.4/1/2026 seharusnya diperbarui' }),
    'half a year is over, and it is said in words',
  ).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan SK 188.4/1/2026' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Nomornya milik Keputusan lain');
  await dialog.getByRole('button', { name: 'Batalkan pencatatan SK' }).press('Enter');
  await expect(page.getByRole('row', { name: /188\.4\/1\/2026/ })).toContainText('Dibatalkan');
});

test('half a year on, entries and decree are due, and a look renews them', async ({ page, originals }) => {
  const data = await mkdtemp(join(tmpdir(), 'meja-ppid-mutakhir-'));
  await placeOffice('requests', originals, data);
  const at = async (clock: string) => {
    const door = await openDoor(data, clock);
    await door.call('switch_office', { latihan: true });
    await seat(door, 'requests', 'latihan');
    return door;
  };
  const before = await at(NOW);
  await act(before, await record(before, MOCKUP), { aksi: 'terima' });
  await decree(before, '188.4/212/2026', '2026-11-20');
  await before.close();

  const door = await at('2027-06-15T09:00:00+07:00');
  await page.goto(`${door.url}/#/informasi`);
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(8);
  await expect(rows.first()).toContainText('Perlu diperbarui');
  await expect(page.getByText('penetapan lewat 6 bulan')).toBeVisible();
  await rows.first().getByRole('link').press('Enter');
  const next = page.getByRole('region', { name: 'Langkah berikutnya' });
  await expect(next, 'the law says why').toContainText('Perki 1/2021 Pasal 18 dan 45 ayat (7)');
  await page.keyboard.press('Control+Enter');
  await expect(next).toContainText('Tidak ada yang perlu dikerjakan');
  await page.goBack();
  await page.getByRole('button', { name: '7 perlu diperbarui' }).press('Enter');
  await expect(rows, 'the chip shows only what is due').toHaveCount(7);
  await expectAccessible(page);
  await page.goto(`${door.url}/#/informasi/penetapan`);
  await expect(page.getByRole('note').filter({ hasText: 'seharusnya diperbarui' })).toBeVisible();
  await page.goto('about:blank');
  await door.close();
  await rm(data, { recursive: true, force: true });
});
