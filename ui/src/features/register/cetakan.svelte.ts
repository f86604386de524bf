// The register on the screen: what was chosen, the preview the core makes of it, and handing it out as paper or file.
import { session } from '../../app/session.svelte';
import { call, callFile, openFile, saveFile, type Progress } from '../../ipc/call';
import type { BentukBerkas, CetakRegister, JenisRegister, Kantor, Kertas } from '../../ipc/bindings';
import { register as teks } from '../../lang/register';
import { sentenceOf } from '../../lib/faults';
import { clearPrint, isPrintable, printPdf } from '../../lib/cetak';
import { attempt, run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';
import { dayOf } from '../../lib/waktu';
import { isMasa, masaOf } from './masa';
import { toPejabat, type Penanda } from './penanda';

/** One register as chosen, previewed and handed out. */
export class Cetakan {
  readonly masa = masaOf(dayOf(session.status?.sekarang ?? ''));
  jenis = $state<JenisRegister>('permohonan');
  /** Only what has to do with requests passed to this unit; empty for all. */
  unit = $state('');
  semuaUnit = $state.raw<string[]>([]);
  pilihan = $state('bulan-ini');
  dari = $state('');
  sampai = $state('');
  kertas = $state<Kertas>('f4');
  data = $state<'samar' | 'lengkap'>('samar');
  penanda = $state<Penanda>('ppid');
  lain = $state({ nama: '', nip: '', jabatan: '' });
  kantor = $state.raw<Kantor>();

  bytes = $state.raw<Uint8Array>();
  halaman = $state<number>();
  jumlah = $state<number>();
  progress = $state<Progress>();
  /** Why there is no preview. */
  halangan = $state<string>();
  busy = $state<BentukBerkas | 'cetak' | 'buka'>();
  /** What the preview shown was made of. */
  #shown: string | undefined;
  #making: { wanted: string; done: Promise<void> } | undefined;
  #stop: AbortController | undefined;
  #stopHand: AbortController | undefined;

  constructor() {
    this.choose('bulan-ini');
  }

  /** Takes the office's own paper and officials. */
  async open(): Promise<void> {
    this.kantor = await attempt(call('get_kantor', {}));
    if (this.kantor) this.kertas = this.kantor.kertas;
    const layanan = await attempt(call('get_layanan', {}));
    this.semuaUnit = layanan?.pengaturan.unit.map(({ nama }) => nama) ?? [];
  }

  /** Takes the days of a named period; any other name leaves the days to be typed. */
  choose(pilihan: string): void {
    this.pilihan = pilihan;
    const masa = this.masa.find(({ id }) => id === pilihan);
    if (!masa) return;
    this.dari = masa.dari;
    this.sampai = masa.sampai;
  }

  /** The days were typed. */
  typed(): void {
    const same = this.masa.find(({ dari, sampai }) => dari === this.dari && sampai === this.sampai);
    this.pilihan = same?.id ?? 'pilih';
  }

  /** Whether the days make a period. */
  get sah(): boolean {
    return isMasa(this.dari, this.sampai);
  }

  /** Which lines: register, days and unit. */
  get lines(): { jenis: JenisRegister; dari: string; sampai: string; unit?: string } {
    const { jenis, dari, sampai, unit } = this;
    return { jenis, dari, sampai, ...(unit === '' ? {} : { unit }) };
  }

  #input(bentuk: BentukBerkas, cetak: boolean): CetakRegister {
    return {
      ...this.lines,
      kertas: this.kertas,
      // What is only looked at is always masked; the core refuses anything else.
      samarkan: cetak ? this.data === 'samar' : true,
      bentuk,
      penanda_tangan: toPejabat(this.penanda, this.kantor, this.lain),
      cetak,
    };
  }

  /** What the preview depends on, to be watched. */
  readonly wanted = $derived(JSON.stringify(this.#input('pdf', false)));

  /** Makes the preview anew; one of an older choice still being made is stopped. */
  async preview(): Promise<void> {
    const { wanted } = this;
    if (this.#making?.wanted === wanted && !this.#stop?.signal.aborted) return this.#making.done;
    const making = (this.#making = { wanted, done: this.#preview(wanted) });
    await making.done;
    if (this.#making === making) this.#making = undefined;
  }

  async #preview(wanted: string): Promise<void> {
    this.#stop?.abort();
    if (!this.sah) {
      this.halangan = teks.masaSalah;
      return;
    }
    const stop = (this.#stop = new AbortController());
    this.halangan = undefined;
    this.progress = { done: 0, of: 0 };
    try {
      const counted = await run(call('count_register', this.lines));
      if (stop.signal.aborted) return;
      this.jumlah = counted.jumlah;
      const bytes = await this.#make('pdf', false, stop.signal);
      if (stop.signal.aborted) return;
      this.bytes = bytes;
      this.#shown = wanted;
    } catch (cause) {
      if (this.#stop === stop) this.halangan = stop.signal.aborted ? teks.dihentikan : sentenceOf(cause);
    } finally {
      if (this.#stop === stop) this.progress = undefined;
    }
  }

  /** Leaves the screen: nothing more is made, and no printed page stays behind. */
  close(): void {
    this.stop();
    clearPrint();
  }

  /** Stops whatever is being made. */
  stop(): void {
    this.#stop?.abort();
    this.#stopHand?.abort();
  }

  #make(bentuk: BentukBerkas, cetak: boolean, signal: AbortSignal): Promise<Uint8Array> {
    const progress = (now: Progress) => {
      if (!signal.aborted) this.progress = now;
    };
    return run(callFile('register', this.#input(bentuk, cetak), { signal, progress }));
  }

  /** Prints it; recorded. */
  async print(): Promise<void> {
    await this.#hand('cetak', async () => {
      if (this.#shown !== this.wanted) await this.preview();
      // Without a preview the screen says why.
      if (this.#shown !== this.wanted || !this.bytes || !(await isPrintable(this.bytes))) return;
      const stop = (this.#stopHand = new AbortController());
      const bytes = await this.#make('pdf', true, stop.signal);
      await printPdf(bytes);
    });
  }

  /** Hands the PDF to the system's viewer; recorded. */
  async view(): Promise<void> {
    await this.#hand('buka', () => run(openFile('register', this.#input('pdf', true))));
  }

  /** Saves it as a file; recorded. */
  async save(bentuk: BentukBerkas): Promise<void> {
    await this.#hand(bentuk, async () => {
      const name = await run(saveFile('register', this.#input(bentuk, true)));
      if (name) toast(teks.tersimpan(name));
    });
  }

  async #hand(what: BentukBerkas | 'cetak' | 'buka', work: () => Promise<void>): Promise<void> {
    if (this.busy || !this.sah) return;
    this.busy = what;
    try {
      await work();
    } catch (cause) {
      if (!this.#stopHand?.signal.aborted) toast(sentenceOf(cause), 'late');
    } finally {
      this.busy = undefined;
      this.progress = undefined;
      this.#stopHand = undefined;
    }
  }
}
