// Printing a PDF through the system's print dialog: the webview prints what the window shows, so the pages are put into
// the page as pictures that only the printer sees, one sheet each, on paper of the PDF's own size.
import { printPage } from '../ipc/call';
import { pdf as teks } from '../lang/pdf';
import type { Berkas } from './pdf';
import { toast } from './toast.svelte';

/** Most pages printed from the window; a longer file is printed from the system's own viewer. */
const MAX_PAGES = 60;
const DPI = 200;
const MM_PER_POINT = 25.4 / 72;

let undo: (() => void) | undefined;

/**
 * Whether the window can print a file as long as this one; says so when it cannot. To be asked of the preview, before the
 * file to be handed out is made: what is not printed must not be recorded as printed.
 */
export async function isPrintable(bytes: Uint8Array): Promise<boolean> {
  const { Berkas } = await import('./pdf');
  const berkas = await Berkas.open(bytes);
  const { pages } = berkas;
  berkas.close();
  if (pages > MAX_PAGES) toast(teks.terlaluPanjang(pages, MAX_PAGES), 'soon');
  return pages <= MAX_PAGES;
}

/** Prints the file. */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const { Berkas } = await import('./pdf');
  const berkas = await Berkas.open(bytes);
  try {
    clearPrint();
    undo = await layOut(berkas);
    await printPage();
  } finally {
    berkas.close();
  }
}

/**
 * Takes the printed pages out of the page: when their screen is left, so that no identity stays behind. Not after
 * printing: the system's dialog may still read them.
 */
export function clearPrint(): void {
  undo?.();
  undo = undefined;
}

async function layOut(berkas: Berkas): Promise<() => void> {
  const { width, height } = await berkas.size(1);
  const [w, h] = [width * MM_PER_POINT, height * MM_PER_POINT].map((mm) => `${mm.toFixed(2)}mm`);

  // A style sheet made in the page, not markup: the content security policy admits no inline style.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${w} ${h}; margin: 0; }
    #lembar-cetak { display: none; }
    @media print {
      body > :not(#lembar-cetak) { display: none !important; }
      html, body { height: auto !important; background: none; }
      #lembar-cetak { display: block; }
      #lembar-cetak img { display: block; width: ${w}; height: ${h}; break-after: page; break-inside: avoid; }
      #lembar-cetak img:last-child { break-after: auto; }
    }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const holder = document.createElement('div');
  holder.id = 'lembar-cetak';
  holder.ariaHidden = 'true';
  const urls: string[] = [];
  const drop = () => {
    holder.remove();
    urls.forEach((url) => URL.revokeObjectURL(url));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  try {
    for (let n = 1; n <= berkas.pages; n++) {
      const url = URL.createObjectURL(await berkas.picture(n, DPI));
      urls.push(url);
      const img = document.createElement('img');
      img.alt = '';
      img.src = url;
      holder.append(img);
      await img.decode();
    }
  } catch (cause) {
    drop();
    throw cause;
  }
  document.body.append(holder);
  return drop;
}
