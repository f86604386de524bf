// Opens PDF files of the core in the page: pages on a canvas with selectable text over it, and pages as pictures for the
// printer. Everything runs from the application's own files under its content security policy: worker bundled, no eval,
// no WebAssembly, no remote fonts; scripts, links and actions in a file are never looked at. Loaded on the first preview only; it is larger than the rest of the page together.
import {
  AnnotationMode,
  PDFWorker,
  RenderingCancelledException,
  TextLayer,
  getDocument,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import Worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** Size of a page in points (1/72 inch). */
export type Ukuran = { width: number; height: number };

const POINTS_PER_INCH = 72;

// One worker for all documents; it stays for the next preview.
let worker: PDFWorker | undefined;

/** An open PDF. */
export class Berkas {
  readonly #document: PDFDocumentProxy;
  readonly #annotations: number;

  private constructor(document: PDFDocumentProxy, foreign: boolean) {
    this.#document = document;
    // A stamp or the seal of a certified signature is an annotation, drawn as it looks and never worked.
    this.#annotations = foreign ? AnnotationMode.ENABLE : AnnotationMode.DISABLE;
  }

  /**
   * Opens a file. The bytes stay the caller's. A `foreign` one may name fonts it does not bring along, which the system
   * lends, and carry seals and stamps over its pages; ours do neither.
   */
  static async open(bytes: Uint8Array, { foreign = false }: { foreign?: boolean } = {}): Promise<Berkas> {
    worker ??= PDFWorker.create({ port: new Worker() });
    const task = getDocument({
      data: bytes.slice(),
      worker,
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: foreign,
      enableXfa: false,
    });
    return new Berkas(await task.promise, foreign);
  }

  /** How many pages it has. */
  get pages(): number {
    return this.#document.numPages;
  }

  /** Size of page `n`, from 1. */
  async size(n: number): Promise<Ukuran> {
    const page = await this.#document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  }

  /**
   * Draws page `n` at `scale` CSS pixels a point, with its text over it. Gives a function that stops the drawing and
   * frees what it holds.
   */
  draw(n: number, scale: number, canvas: HTMLCanvasElement, text: HTMLElement): () => void {
    let stopped = false;
    let stop = () => {};
    void (async () => {
      const page = await this.#document.getPage(n);
      if (stopped) return;
      const sharp = Math.min(window.devicePixelRatio || 1, 2);
      const fine = page.getViewport({ scale: scale * sharp });
      canvas.width = Math.floor(fine.width);
      canvas.height = Math.floor(fine.height);
      const drawing = page.render({ canvas, viewport: fine, annotationMode: this.#annotations });
      const layer = new TextLayer({
        textContentSource: page.streamTextContent(),
        container: text,
        viewport: page.getViewport({ scale }),
      });
      stop = () => {
        drawing.cancel();
        layer.cancel();
      };
      await Promise.all([drawing.promise, layer.render()]);
      canvas.dataset.drawn = '';
      page.cleanup();
    })().catch((cause: unknown) => {
      // A page scrolled out of sight before it was drawn, or a document closed meanwhile.
      if (!stopped && !(cause instanceof RenderingCancelledException)) throw cause;
    });
    return () => {
      stopped = true;
      stop();
      canvas.width = 0;
      canvas.height = 0;
      text.replaceChildren();
    };
  }

  /** Page `n` as a PNG of `dpi` dots an inch, for the printer. */
  async picture(n: number, dpi: number): Promise<Blob> {
    const page = await this.#document.getPage(n);
    const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, intent: 'print', annotationMode: this.#annotations }).promise;
    page.cleanup();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    canvas.width = 0;
    if (!blob) throw new Error(`page ${n} could not be drawn`);
    return blob;
  }

  /** Frees the document. */
  close(): void {
    void this.#document.loadingTask.destroy();
  }
}
