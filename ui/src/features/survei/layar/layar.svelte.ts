// The visitors' page, step by step. What one visitor chose is gone when the next one begins.
import { call } from '../../../ipc/call';
import type { LayarSurvei, Responden } from '../../../ipc/bindings';
import { sentenceOf } from '../../../lib/faults';
import { run } from '../../../lib/run';
import { uuid7 } from '../../../lib/uuid';

/** Where a visitor stands: `tanya` with the number of the question. */
export type Langkah = 'mulai' | 'layanan' | 'tanya' | 'profil' | 'selesai';

/** Seconds without a touch or key after which the page goes back to its start, and seconds of warning before. */
export const DIAM = 60;
export const PERINGATAN = 15;
/** Seconds the thanks stand. */
export const TERIMA_KASIH = 10;

/** Seconds left before the page goes back to its start, when they are to be told; else none. */
export function toldAfter(seconds: number): number | undefined {
  const left = DIAM - seconds;
  return left <= PERINGATAN && left > 0 ? left : undefined;
}

/** One visit after the other. */
export class Kunjungan {
  asked = $state.raw<LayarSurvei>();
  langkah = $state<Langkah>('mulai');
  n = $state(0);
  layanan = $state('');
  nilai = $state<(number | null)[]>([]);
  responden = $state<Responden>({});
  busy = $state(false);
  trouble = $state<string>();
  #id = '';

  /** Loads what is asked. */
  async load(): Promise<void> {
    try {
      this.asked = await run(call('get_layar', {}));
      this.trouble = undefined;
    } catch (cause) {
      this.trouble = sentenceOf(cause);
    }
  }

  /** Back to the start; nothing of this visit is kept. */
  reset(): void {
    this.langkah = 'mulai';
    this.n = 0;
    this.layanan = '';
    this.nilai = [];
    this.responden = {};
    this.trouble = undefined;
    this.#id = '';
  }

  /** A visitor begins. */
  begin(): void {
    this.reset();
    this.#id = uuid7();
    const all = this.asked?.layanan ?? [];
    this.layanan = all.length === 1 ? (all[0] ?? '') : '';
    this.langkah = all.length > 1 ? 'layanan' : 'tanya';
  }

  /** Chooses the service. */
  serve(layanan: string): void {
    this.layanan = layanan;
    this.langkah = 'tanya';
  }

  /** Answers the question shown, and shows the next. */
  answer(nilai: number): void {
    this.nilai[this.n] = nilai;
    if (this.n + 1 < (this.asked?.unsur.length ?? 0)) this.n += 1;
    else this.langkah = 'profil';
  }

  /** One step back; from the first back to the start. */
  back(): void {
    this.trouble = undefined;
    if (this.langkah === 'profil') this.langkah = 'tanya';
    else if (this.langkah === 'tanya' && this.n > 0) this.n -= 1;
    else if (this.langkah === 'tanya' && (this.asked?.layanan.length ?? 0) > 1) this.langkah = 'layanan';
    else this.reset();
  }

  /** Hands the answers in. */
  async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    const visit = this.#id;
    try {
      const sent = $state.snapshot(this.responden);
      const nilai = $state.snapshot(this.nilai);
      await run(call('send_layar', { id: visit, layanan: this.layanan, nilai, responden: sent }));
      if (this.#id === visit) this.langkah = 'selesai';
    } catch (cause) {
      if (this.#id === visit) this.trouble = sentenceOf(cause);
    } finally {
      this.busy = false;
    }
  }
}
