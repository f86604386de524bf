// Search of the list. Without it the page is whole; with it the same rows are found by word, class and unit. The rows
// come from data.js, which is loaded when somebody first reaches for the search. Text reaches the page as text nodes only.
'use strict';
(function () {
  // Positions in a row of window.DATA.baris.
  const NOMOR = 0, KELAS = 1, UNIT = 2, JUDUL = 3, RINGKASAN = 4, KELOMPOK = 5, PENANGGUNG = 6, WAKTU = 7, BENTUK = 8,
    RETENSI = 9, TAUTAN = 10, BERKAS = 11;
  const SEHALAMAN = 50;
  const KOLOM = ['No.', 'Ringkasan isi informasi', 'Pejabat/unit yang menguasai', 'Penanggung jawab pembuatan',
    'Waktu dan tempat pembuatan', 'Bentuk yang tersedia', 'Jangka waktu penyimpanan'];

  const byId = (id) => document.getElementById(id);
  const form = byId('cari'), kata = byId('kata'), kelas = byId('kelas'), unit = byId('unit');
  const jumlah = byId('jumlah'), hasil = byId('hasil'), daftar = byId('daftar');

  /** Lower case without marks, so that "Perencanaán" is found by "perencanaan". */
  const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const count = (number) => number.toLocaleString('id-ID');

  let data = null, loading = false, found = [], halaman = 0, timer = 0;

  function load() {
    if (data !== null || loading) return;
    loading = true;
    const script = document.createElement('script');
    script.src = 'data.js';
    script.addEventListener('load', () => {
      data = window.DATA;
      for (const row of data.baris) {
        row.teks = plain([row[NOMOR], row[JUDUL], row[RINGKASAN], row[KELOMPOK], data.unit[row[UNIT]], row[PENANGGUNG],
          row[WAKTU], row[BENTUK]].join('\n'));
      }
      search();
    });
    script.addEventListener('error', () => {
      loading = false;
      jumlah.textContent = 'Pencarian tidak dapat dimuat: berkas data.js tidak ada di samping halaman ini. Daftar di bawah tetap lengkap.';
    });
    document.head.append(script);
  }

  function search() {
    const words = plain(kata.value).split(/\s+/).filter(Boolean);
    const active = words.length > 0 || kelas.value !== '' || unit.value !== '';
    daftar.hidden = active && data !== null;
    hasil.hidden = !daftar.hidden;
    if (!active) {
      jumlah.textContent = '';
      return;
    }
    if (data === null) {
      jumlah.textContent = 'Memuat daftar…';
      load();
      return;
    }
    found = data.baris.filter((row) =>
      (kelas.value === '' || row[KELAS] === Number(kelas.value)) &&
      (unit.value === '' || row[UNIT] === Number(unit.value)) &&
      words.every((word) => row.teks.includes(word)));
    halaman = 0;
    jumlah.textContent = found.length === 0
      ? 'Tidak ada butir yang cocok. Coba kata lain, lihat informasi yang dikecualikan, atau ajukan permohonan ke layanan informasi di bawah.'
      : `${count(found.length)} dari ${count(data.baris.length)} butir cocok.`;
    show();
  }

  /** An element with text or children; never markup. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function links(row) {
    const items = [];
    if (row[BERKAS] !== null) items.push(make('a', { href: row[BERKAS] }, `Berkas: ${row[BERKAS].split('/').pop()}`));
    for (const address of row[TAUTAN]) {
      // The list holds no other kind of address; asked again, because a link is what runs.
      if (/^https?:\/\//i.test(address)) items.push(make('a', { href: address, rel: 'noopener noreferrer' }, address));
    }
    return items.length === 0 ? [] : [make('ul', { class: 'pranala' }, ...items.map((item) => make('li', {}, item)))];
  }

  function line(row) {
    const cell = (text) => make('td', { role: 'cell' }, String(text));
    const part = (name, text) => (text === '' ? [] : [make('span', { class: name }, text)]);
    const above = [data.kelas[row[KELAS]], row[KELOMPOK]].filter(Boolean).join(' · ');
    return make('tr', { role: 'row' }, cell(row[NOMOR]),
      make('th', { role: 'rowheader', scope: 'row' }, ...part('kelompok', above), ...part('judul', row[JUDUL]),
        ...part('ringkasan', row[RINGKASAN]), ...links(row)),
      cell(data.unit[row[UNIT]]), cell(row[PENANGGUNG]), cell(row[WAKTU]), cell(row[BENTUK]), cell(row[RETENSI]));
  }

  /** Shows the current page of what was found; `arrive` moves the focus there after a turn of the page. */
  function show(arrive) {
    if (found.length === 0) {
      hasil.replaceChildren();
      return;
    }
    const last = Math.ceil(found.length / SEHALAMAN);
    const rows = found.slice(halaman * SEHALAMAN, (halaman + 1) * SEHALAMAN).map(line);
    const caption = make('caption', {}, last === 1 ? 'Hasil pencarian' : `Hasil pencarian, halaman ${count(halaman + 1)} dari ${count(last)}`);
    const head = make('tr', { role: 'row' }, ...KOLOM.map((name) => make('th', { role: 'columnheader', scope: 'col' }, name)));
    const table = make('table', { role: 'table', class: 'daftar butir' }, caption,
      make('thead', { role: 'rowgroup' }, head), make('tbody', { role: 'rowgroup' }, ...rows));
    hasil.replaceChildren(table, ...(last > 1 ? [pager(last)] : []));
    if (arrive) {
      hasil.scrollIntoView();
      hasil.focus({ preventScroll: true });
    }
  }

  function pager(last) {
    const turn = (text, step) => {
      const button = make('button', { type: 'button' }, text);
      button.disabled = halaman + step < 0 || halaman + step >= last;
      button.addEventListener('click', () => {
        halaman += step;
        show(true);
      });
      return button;
    };
    return make('nav', { class: 'halaman', 'aria-label': 'Halaman hasil' }, turn('Sebelumnya', -1),
      make('span', {}, `Halaman ${count(halaman + 1)} dari ${count(last)}`), turn('Berikutnya', 1));
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener('focusin', load);
  kata.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  kelas.addEventListener('change', search);
  unit.addEventListener('change', search);
  byId('bersihkan').addEventListener('click', () => {
    form.reset();
    search();
    kata.focus();
  });
  // A link to a class shows the list again, where its anchor stands.
  for (const link of document.querySelectorAll('.golongan a')) {
    link.addEventListener('click', () => {
      form.reset();
      search();
    });
  }
  // The browser may bring typed words back.
  search();
})();
