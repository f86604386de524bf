// Files of a request: dropped, pasted and chosen, refused one by one, seen inside the application, taken away.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { BONIFASIUS, register } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { objected } from './objections';

test.use({ office: 'requests', officer: 'latihan' });

const SAMPLES = join(__dirname, '../../src-tauri/crates/desk/tests/desk/berkas');
const HTML = {
  name: 'data.xlsx',
  type: '',
  text: '<html><table></table></html>',
};

/** A file as a page gets it from the desktop. */
type Dropped = { name: string; type: string; text?: string; base64?: string };

const sample = async (file: string, name: string, type: string): Promise<Dropped> => ({
  name,
  type,
  base64: (await readFile(join(SAMPLES, file))).toString('base64'),
});

async function openRequest(page: Page, id: string): Promise<Locator> {
  await page.goto(`/#/permohonan/${id}`);
  const card = page.getByRole('region', { name: 'Lampiran' });
  await expect(card).toBeVisible();
  return card;
}

/** Hands files to the page as a drop on its body or a paste does. */
async function hand(page: Page, kind: 'drop' | 'paste', files: Dropped[]): Promise<void> {
  await page.evaluate(
    ([kind, files]) => {
      const data = new DataTransfer();
      for (const { name, type, text, base64 } of files) {
        const bytes = base64 ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : (text ?? '');
        data.items.add(new File([bytes], name, { type }));
      }
      const fire = (event: Event) => document.body.dispatchEvent(event);
      const options = { bubbles: true, cancelable: true };
      if (kind === 'paste') return fire(new ClipboardEvent('paste', { ...options, clipboardData: data }));
      fire(new DragEvent('dragover', { ...options, dataTransfer: data }));
      // What nobody prevents, the browser opens in place of the page.
      return !fire(new DragEvent('drop', { ...options, dataTransfer: data }));
    },
    [kind, files] as const,
  );
}

test('dropped files wait for their kind; a refused one keeps its reason and the others are attached', async ({
  page,
  door,
}) => {
  const [id = ''] = await register(door, BONIFASIUS);
  const card = await openRequest(page, id);
  await expect(card).toContainText('Belum ada berkas');
  await hand(page, 'drop', [await sample('foto.jpg', 'KTP Bonifasius.jpg', 'image/jpeg'), HTML]);

  const dialog = page.getByRole('dialog', { name: 'Lampirkan berkas' });
  await expect(dialog.getByRole('list')).toContainText('data.xlsx');
  await page.keyboard.press('Control+Enter');
  const kind = dialog.getByLabel('Jenis berkas');
  await expect(kind, 'who may see it follows from its kind').toBeFocused();
  await expect(kind).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await kind.selectOption('KTP atau tanda pengenal');
  await page.keyboard.press('Control+Enter');

  await expect(card.getByRole('listitem')).toHaveCount(1);
  await expect(card, 'the journal keeps no name of a person').toContainText('KTP.jpg');
  await expect(dialog.getByRole('listitem')).toContainText('halaman web');
  await expect(dialog).toMatchAriaSnapshot({
    name: 'lampiran-ditolak.aria.yml',
  });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Jangan lampirkan data.xlsx' }).click();
  await page.keyboard.press('Escape');
  await expect(card).toMatchAriaSnapshot({ name: 'lampiran-kartu.aria.yml' });
  await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText('Berkas dilampirkan');
});

test('a scan of an identity is seen with a reason, which is recorded', async ({ page, door }) => {
  const [id = ''] = await register(door, BONIFASIUS);
  const card = await openRequest(page, id);
  await hand(page, 'paste', [await sample('layar.png', 'image.png', 'image/png')]);
  const adding = page.getByRole('dialog', { name: 'Lampirkan berkas' });
  await expect(adding.getByRole('list')).toContainText('Tangkapan layar.png');
  await adding.getByLabel('Jenis berkas').selectOption('Surat kuasa');
  await adding.getByRole('button', { name: 'Lampirkan 1 berkas' }).click();

  await card.getByRole('button', { name: 'Lihat Surat kuasa.png' }).click();
  const asking = page.getByRole('dialog', { name: 'Lihat Surat kuasa.png' });
  await asking.getByRole('button', { name: 'Lihat dan catat' }).click();
  await expect(asking.getByLabel('Alasan'), 'nothing is seen without one').toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await asking.getByLabel('Alasan').fill('Mencocokkan nama penerima kuasa');
  await asking.getByRole('button', { name: 'Lihat dan catat' }).click();

  const viewer = page.getByRole('dialog', { name: 'Surat kuasa.png' });
  await expect(viewer.getByRole('img', { name: 'Surat kuasa.png' })).toHaveJSProperty('complete', true);
  await expect(viewer.getByRole('img')).toHaveJSProperty('naturalWidth', 24);
  await viewer.getByRole('button', { name: 'Perbesar' }).click();
  await expect(viewer).toContainText('150 %');
  await expect(viewer).toMatchAriaSnapshot({
    name: 'lampiran-gambar.aria.yml',
  });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText(
    'Lampiran Surat kuasa.png: Mencocokkan nama penerima kuasa',
  );
});

test('an objection keeps its power of attorney, a dispute its ruling', async ({ page, door }) => {
  const keberatan = await objected(door);
  const { id: sengketa } = await door.call('register_sengketa', {
    keberatan,
    tingkat: 'provinsi',
    komisi: 'Komisi Informasi Provinsi',
    nomor: '012/XI/KI-PS/2026',
    tanggal: '2026-11-23',
    pokok: '',
  });
  for (const [path, jenis, kept] of [
    [`keberatan/${keberatan}`, 'Surat kuasa', 'Surat kuasa.png'],
    [`keberatan/sengketa/${sengketa}`, 'Putusan atau kesepakatan sengketa', 'Tangkapan layar.png'],
  ] as const) {
    await page.goto(`/#/${path}`);
    const card = page.getByRole('region', { name: 'Lampiran' });
    await expect(card).toContainText('Belum ada berkas');
    await hand(page, 'paste', [await sample('layar.png', 'image.png', 'image/png')]);
    const adding = page.getByRole('dialog', { name: 'Lampirkan berkas' });
    await adding.getByLabel('Jenis berkas').selectOption(jenis);
    await page.keyboard.press('Control+Enter');
    await expect(card.getByRole('listitem')).toContainText(kept);
    await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText('Berkas dilampirkan');
    await expectAccessible(page);
  }
});

test('a PDF is drawn inside the application and never run', async ({ page, door }) => {
  const [id = ''] = await register(door, BONIFASIUS);
  const card = await openRequest(page, id);
  const text = pdf('Jawaban dinas tentang izin zirkon');
  await hand(page, 'drop', [{ name: 'jawaban.pdf', type: 'application/pdf', text }]);
  const adding = page.getByRole('dialog', { name: 'Lampirkan berkas' });
  await adding.getByLabel('Jenis berkas').selectOption('Jawaban atau informasi');
  await page.keyboard.press('Control+Enter');
  await card.getByRole('button', { name: 'Lihat jawaban.pdf' }).click();
  const viewer = page.getByRole('dialog', { name: 'jawaban.pdf' });
  await expect(viewer.getByRole('region', { name: 'jawaban.pdf' })).toContainText('izin zirkon');
  await expect(viewer.locator('canvas[data-drawn]')).toHaveCount(1);
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await viewer.getByRole('button', { name: 'Simpan' }).click();
  expect((await saved).suggestedFilename()).toBe('jawaban.pdf');
  expect(page.url(), 'neither script nor action of the file moved the page').toContain(id);
});

test('a file is taken away with a reason, by keyboard alone, at 200 %', async ({ page, door }) => {
  const [id = ''] = await register(door, BONIFASIUS);
  await page.setViewportSize(ZOOMED);
  const card = await openRequest(page, id);
  await hand(page, 'drop', [await sample('foto.jpg', 'denah.jpg', 'image/jpeg')]);
  await page.getByRole('dialog').getByLabel('Jenis berkas').selectOption('Lain-lain');
  await page.keyboard.press('Control+Enter');
  await expect(card).toContainText('denah.jpg');
  await expectFits(page);
  await card.getByRole('button', { name: 'Hapus lampiran denah.jpg' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hapus denah.jpg?' });
  await expect(dialog.getByLabel('Alasan')).toBeFocused();
  await page.keyboard.type('Berkas milik permohonan lain');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Belum ada berkas');
  await expect(card.getByRole('heading', { name: 'Lampiran' }), 'the focus is not lost').toBeFocused();
  await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText(
    'Berkas milik permohonan lain',
  );
});

test('a chosen file goes straight to the core', async ({ page, door }) => {
  const [id = ''] = await register(door, BONIFASIUS);
  const card = await openRequest(page, id);
  await card.getByRole('button', { name: 'Lampirkan…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lampirkan berkas' });
  await dialog.getByLabel('Jenis berkas').selectOption('Akta badan hukum');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Pilih berkas…' }).click();
  await (await chooser).setFiles([join(SAMPLES, 'foto.jpg'), join(SAMPLES, 'layar.png')]);
  await expect(card.getByRole('listitem')).toHaveCount(2);
  await expect(dialog, 'done, so it closes').toBeHidden();
});

test('a file dropped on another screen does not replace the page', async ({ page }) => {
  await page.goto('/#/permohonan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<h1>lain</h1>'], 'lain.html', { type: 'text/html' }));
    const event = (kind: string) =>
      new DragEvent(kind, {
        bubbles: true,
        cancelable: true,
        dataTransfer: data,
      });
    return ['dragover', 'drop'].map((kind) => !document.body.dispatchEvent(event(kind)));
  });
  expect(kept, 'both are prevented, or the browser would open the file').toEqual([true, true]);
});

/** A page of one line in a font the file does not bring along, with a script and a launch action. */
function pdf(line: string): string {
  const stream = `BT /F1 18 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA <</WC 7 0 R>>>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    '<</S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://example.com"\\))>>',
    '<</S /Launch /F (calc.exe)>>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const at = text.length;
  return `${text}${table}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
}
