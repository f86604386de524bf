// Riwayat & privasi: who saw what, the chain held against paper, retention with four eyes, what a person may have.
import { BONIFASIUS, register } from './cases';
import { expect, expectAccessible, expectFits, test } from './fixture';
import type { Door } from './door';
import { seat } from './offices';

/** A request by its id and number. */
async function registered(door: Door): Promise<{ id: string; nomor: string }> {
  const [id] = await register(door, BONIFASIUS);
  const { permohonan } = await door.call('get_permohonan', { id: id! });
  return { id: permohonan.id, nomor: permohonan.nomor.teks };
}

test.describe('the trail', () => {
  test.use({ office: 'requests', officer: 'latihan' });

  test('who saw an identity is listed by person, opens the case and leaves as a file', async ({
    page,
    door,
  }) => {
    const done = await registered(door);
    await door.call('reveal_identitas', { id: done.id, alasan: 'Mencocokkan dengan KTP' });
    await page.goto('/#/pengaturan/privasi');
    const table = page.getByRole('table', { name: 'Siapa melihat apa' });
    await expect(table.getByRole('row').nth(1)).toContainText('Mencocokkan dengan KTP');
    await expectAccessible(page);
    await expectFits(page);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('nama yang tidak ada');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tidak ada kejadian yang cocok')).toBeVisible();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await page.getByLabel('Nomor perkara, NIK, atau nama').fill(done.nomor);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toContainText(`Permohonan ${done.nomor}`);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan CSV' }).click();
    expect((await saving).suggestedFilename(), 'by its name').toContain('Catatan akses data pribadi');
    await expect(table.getByRole('row').nth(1), 'the export is in the trail of accesses').not.toBeEmpty();
    await table
      .getByRole('link', { name: `Permohonan ${done.nomor}` })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(done.nomor);
  });

  test('a head that is not in the chain is told from one that is no head', async ({ page }) => {
    await page.goto('/#/pengaturan/privasi/jejak');
    await page.getByLabel('Kepala jurnal').fill('bukan');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Kepala jurnal')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Kepala jurnal').fill('0123456789abcdef');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kepala ini tidak ada dalam jurnal.', { exact: true })).toBeVisible();
    await expect(page.getByText('Rantai utuh dari baris pertama sampai sekarang.')).toBeVisible();
    await expectAccessible(page);
  });

  test('a wish for correction shows its time limit; a person is found masked; a lock empties the page', async ({
    page,
    door,
  }) => {
    const done = await registered(door);
    await page.goto('/#/pengaturan/privasi/subjek');
    await page.getByRole('button', { name: 'Catat permintaan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor perkara').fill(done.nomor);
    await dialog.getByLabel('Apa yang keliru').fill('Nama kurang satu huruf');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: 'Permintaan pembetulan' })).toContainText('72 jam lagi');
    await page.getByLabel('NIK atau nama').fill('bonifasius');
    await page.keyboard.press('Enter');
    const person = page.getByRole('group', { name: 'Orang' });
    await expect(person).toContainText('********');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    await expect(page.getByLabel('Alasan'), 'not without a reason').toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Alasan').fill('Diminta orangnya sendiri');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    expect((await saving).suggestedFilename()).toContain('Berkas subjek data');

    await page.goto(`/#/permohonan/${done.id}`);
    await page.getByRole('button', { name: 'tampilkan' }).first().click();
    await page.getByRole('dialog').getByRole('textbox').fill('Mencocokkan dengan KTP');
    await page.getByRole('button', { name: 'Tampilkan dan catat' }).click();
    const nik = String(BONIFASIUS.pemohon?.nik);
    await expect(page.locator('body')).toContainText(nik);
    await door.call('lock', {});
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByLabel('Kata sandi', { exact: true })).toBeVisible();
    expect(await page.content(), 'nothing of anybody is left in the page').not.toMatch(
      new RegExp(`${nik}|Bonifasius`),
    );
  });
});

test.describe('retention', () => {
  test.use({ office: 'practice', officer: 'latihan' });

  test('what is over is proposed by one and destroyed by another', async ({ page, door }) => {
    await page.goto('/#/pengaturan/privasi/retensi');
    await expect(page.getByText('Tidak ada berkas yang jatuh waktu musnah')).toBeVisible();
    for (const jenis of ['Permohonan', 'Keberatan', 'Sengketa']) {
      const group = page.getByRole('group', { name: jenis });
      await group.getByLabel('Lalu').selectOption('musnah');
      await group.getByLabel('Tahun').fill('0');
      await group.getByLabel('Sumber dalam JRA').fill('Perbup 12 Tahun 2020, HM.02');
    }
    await page.getByRole('button', { name: 'Simpan masa simpan' }).click();
    await expect(page.getByLabel('Alasan perubahan'), 'a reason is asked for').toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await page.getByLabel('Alasan perubahan').fill('Sesuai JRA daerah');
    await page.keyboard.press('Enter');
    const due = page.getByRole('table', { name: 'Usul musnah' });
    await expect(due).toBeVisible();
    await expectAccessible(page);
    await due.getByRole('checkbox').first().check();
    const { jatuh } = await door.call('list_musnah', {});
    const first = jatuh[0]!.perkara[0]!;
    await page.getByRole('button', { name: 'Usulkan pemusnahan 1 berkas' }).click();
    await expect(page.getByText('Anda yang mengusulkan; orang lain yang memutus.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui dan musnahkan' })).toHaveCount(0);

    await door.call('make_cadangan', {});
    await seat(door, 'practice', 'sudirman');
    await page.reload();
    await page.getByRole('button', { name: 'Setujui dan musnahkan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Musnahkan data diri?' });
    await expectAccessible(page);
    await dialog.getByLabel('Nomor berita acara').fill('12/BA/2026');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Berita acara 12/BA/2026')).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan berita acara' }).click();
    expect((await saving).suggestedFilename()).toBe('Berita acara pemusnahan 12-BA-2026.pdf');
    const old = page.getByRole('region', { name: 'Cadangan dari sebelum pemusnahan' });
    await expect(old, 'the backup of before holds it still').toContainText('1 di komputer ini');
    await old.getByRole('button', { name: 'Buang cadangan lama…' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Buang', exact: true }).click();
    await expect(old).toHaveCount(0);
    const { cadangan } = await door.call('list_cadangan', {});
    expect(new Set(cadangan.map((row) => row.sebab)), 'what is left was made afterwards').toEqual(
      new Set(['pemusnahan']),
    );
    await page.goto(`/#/${first.jenis}/${first.id}`);
    await expect(page.getByText('Data diri telah dimusnahkan').first()).toBeVisible();
  });
});

test.describe('as petugas', () => {
  test.use({ office: 'requests', officer: 'budi' });

  test('who is watched does not look after the watching, but writes wishes down', async ({ page }) => {
    await page.goto('/#/pengaturan/privasi/akses');
    await expect(page.getByText('Bagian ini dibuka oleh pimpinan atau admin.')).toBeVisible();
    await page.getByRole('link', { name: 'Permintaan subjek data' }).click();
    await expect(page.getByRole('button', { name: 'Catat permintaan' })).toBeVisible();
    await expectAccessible(page);
  });
});
