// Texts that would run if they were anything but text, typed into every kind of record there is and looked at on every screen,
// in a dialog, in what the search suggests and in a file read for import. Nothing runs, nothing leaves the page, and each
// text stands where it was typed.
import { WULANDARI, register } from './cases';
import { isi, record } from './dip';
import { expect, test } from './fixture';
import { PRACTICE } from './offices';

test.use({ office: 'requests', officer: PRACTICE.masuk });

const mark = "window['__ran'] = true";
const SCRIPT = `<script>${mark}</script>`;
const IMAGE = `"><img src=x onerror="${mark}">`;
const FRAME = `<iframe srcdoc="<script>parent.${mark}</script>"></iframe>`;
const LINK = '<a href="https://penyerang.example/?curi=1">klik</a>';
const TEMPLATE = '{{7*7}}${7*7}</textarea><svg onload=alert(1)>';

test('hostile text in every list and case is shown as text and nothing of it runs', async ({
  page,
  door,
}) => {
  const away: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(door.url).origin && !['data:', 'blob:'].includes(url.protocol))
      away.push(url.href);
  });
  page.on('dialog', (dialog) => {
    away.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => away.push(`popup: ${popup.url()}`));

  const [id = ''] = await register(door, {
    ...WULANDARI,
    pemohon: { ...WULANDARI.pemohon, nama: SCRIPT, alamat: IMAGE, pekerjaan: FRAME },
    butir: [{ rincian: `${IMAGE} ${TEMPLATE}` }],
    tujuan: LINK,
  });
  const { id: keberatan } = await door.call('register_keberatan', {
    saluran: 'datang_langsung',
    alasan: ['b'],
    ditemukan: '2026-11-23',
    kasus_posisi: FRAME,
    tujuan: LINK,
    informasi: IMAGE,
    bukti: ['ktp'],
    pemohon: { ...WULANDARI.pemohon, nama: SCRIPT, alamat: TEMPLATE, pekerjaan: LINK },
  });
  const [entry = ''] = await record(door, [
    isi(SCRIPT, IMAGE, 'berkala', {
      ringkasan: FRAME,
      penanggung_jawab: LINK,
      waktu: TEMPLATE,
      tempat: IMAGE,
    }),
  ]);
  const exemption = '019aae00-0000-7000-8000-0000000000fe';
  await door.call('save_pengecualian', {
    id: exemption,
    isi: {
      informasi: SCRIPT,
      cakupan: { luas: 'seluruh' },
      pasal_17: [{ huruf: 'h', angka: 2 }],
      konsekuensi_dibuka: IMAGE,
      konsekuensi_ditutup: FRAME,
      jangka: { jenis: 'selama_diperlukan' },
      unit: TEMPLATE,
    } as never,
  });

  const { id: pengaduan } = await door.call('register_pengaduan', {
    saluran: 'tatap_muka',
    kelas: 'tidak_berkadar_pengawasan',
    anonim: false,
    rahasia: false,
    judul: SCRIPT,
    uraian: TEMPLATE,
    lokasi: FRAME,
    terlapor: IMAGE,
    harapan: LINK,
    pelapor: { ...WULANDARI.pemohon, nama: SCRIPT, alamat: IMAGE },
  });
  await door.call('register_tamu', { pintu: 'konsultasi', keperluan: SCRIPT, arah: IMAGE, bantuan: FRAME });

  const { id: sengketa } = await door.call('register_sengketa', {
    keberatan,
    tingkat: 'provinsi',
    komisi: SCRIPT,
    nomor: IMAGE,
    tanggal: '2026-11-23',
    pokok: FRAME,
  });
  const sheet = '019aae00-0000-7000-8000-0000000000fd';
  const begun = await door.call('start_uji', { pengecualian: [exemption], jenis: 'pengecualian' });
  await door.call('save_uji', { id: sheet, isi: begun });
  const survei = '019aae00-0000-7000-8000-0000000000fc';
  await door.call('open_survei', {
    id: survei,
    isi: { judul: SCRIPT, dari: '2026-07-01', sampai: '2026-12-31', layanan: [IMAGE], populasi: null },
  });
  const forum = '019aae00-0000-7000-8000-0000000000fb';
  await door.call('plan_forum', {
    id: forum,
    isi: {
      judul: SCRIPT,
      pokok: FRAME,
      tanggal: '2026-11-20',
      waktu: TEMPLATE,
      tempat: IMAGE,
      undangan: [LINK],
      nomor_undangan: '',
      tanggal_undangan: null,
    },
  });
  await door.call('attend_forum', { id: forum, hadir: [{ nama: SCRIPT, unsur: IMAGE }] });
  const { standar } = await door.call('get_standar', {});
  await door.call('save_standar', {
    revisi: standar.revisi,
    isi: { ...standar.isi, layanan: SCRIPT, janji: FRAME },
  });
  await door.call('save_draf', {
    id: '019aae00-0000-7000-8000-0000000000fa',
    jenis: 'permohonan',
    judul: IMAGE,
    isi: {},
  });
  const { permohonan } = await door.call('get_permohonan', { id });
  await door.call('reveal_identitas', { id, alasan: SCRIPT });
  await door.call('ask_pembetulan', {
    id: '019aae00-0000-7000-8000-0000000000f9',
    nomor: permohonan.nomor.teks,
    uraian: IMAGE,
    diminta: '2026-11-20T10:00',
  });

  const screens: [path: string, text: string | null][] = [
    ['beranda', null],
    ['permohonan', SCRIPT],
    [`permohonan/${id}`, TEMPLATE],
    ['permohonan/baru', null],
    ['keberatan', SCRIPT],
    [`keberatan/${keberatan}`, FRAME],
    [`keberatan/sengketa/${sengketa}`, FRAME],
    ['informasi', SCRIPT],
    [`informasi/${entry}`, null],
    ['dikecualikan', SCRIPT],
    [`dikecualikan/${exemption}`, null],
    [`dikecualikan/uji/${sheet}`, null],
    ['pengaduan', SCRIPT],
    [`pengaduan/${pengaduan}`, TEMPLATE],
    ['pengaduan/angka', null],
    ['tamu', null],
    ['standar', null],
    ['survei', SCRIPT],
    [`survei/${survei}`, SCRIPT],
    ['forum', SCRIPT],
    [`forum/${forum}`, SCRIPT],
    ['register', null],
    ['laporan', null],
    ['laporan/kasus', null],
    ['laporan/tahunan', null],
    ['kalender', null],
    ['pengaturan', null],
    ['pengaturan/privasi', SCRIPT],
    ['impor/dip', null],
    [`permohonan/${encodeURIComponent(SCRIPT)}`, null],
    [encodeURIComponent(IMAGE), null],
  ];
  const clean = async (where: string): Promise<void> => {
    const found = await page.evaluate(() => ({
      ran: '__ran' in window,
      foreign: document.querySelectorAll(
        'body script, iframe, img[src="x"], a[href*="penyerang"], svg[onload]',
      ).length,
    }));
    expect(found, `${where} runs and embeds nothing`).toEqual({ ran: false, foreign: 0 });
  };
  for (const [path, text] of screens) {
    await page.goto(`/#/${path}`);
    await expect(page.locator('main'), `${path} stands`).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (text !== null) {
      await expect(page.locator('main').getByText(text).first(), `${path} shows it as text`).toBeVisible();
    }
    await clean(path);
  }

  await page.goto('/#/beranda');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('script');
  await expect(page.getByRole('option').filter({ hasText: SCRIPT }).first()).toBeVisible();
  await clean('what the search suggests');
  await page.goto(`/#/permohonan/${id}`);
  await page.getByRole('button', { name: 'tampilkan' }).first().click();
  await page.getByLabel('Alasan').fill(`${SCRIPT} ${IMAGE}`);
  await page.getByRole('button', { name: 'Tampilkan dan catat' }).click();
  await expect(page.locator('main').getByText(IMAGE).first()).toBeVisible();
  await clean('an identity that was revealed');
  await page.goto('/#/impor/dip');
  const rows = `Judul Informasi;Ringkasan;Kelas Informasi\n${SCRIPT};${LINK};Berkala\n`;
  await page.locator('input[type=file]').setInputFiles({
    name: `${'a'.repeat(9)}<img src=x>.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(rows),
  });
  await expect(page.locator('main').getByRole('row').filter({ hasText: SCRIPT }).first()).toBeVisible();
  await clean('a file read for import');
  expect(away, 'nothing leaves the page and nothing opens').toEqual([]);

  // The control: the same questions of a page into which the text was put as markup. Its image is refused by the policy's
  // side of the page, its element is found all the same.
  const embedded = await page.evaluate((markup) => {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    document.querySelector('main')?.append(holder);
    const count = document.querySelectorAll('main a[href*="penyerang"]').length;
    holder.remove();
    return count;
  }, LINK);
  expect(embedded, 'put in as markup it would be found').toBe(1);
});
