// The trail on the screen: what is asked for, the page that came back, and the trail as a file.
import { call, saveFile } from '../../ipc/call';
import type { Akun, BagianJejak, BentukBerkas, HalamanJejak, SaringanJejak } from '../../ipc/bindings';
import { privasi as teks } from '../../lang/privasi';
import { sentenceOf } from '../../lib/faults';
import { attempt, run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';

/** Every officer, as a choice. */
export const SEMUA = '';

/** What is asked for, and what came back. */
export class Jejak {
  bagian = $state<BagianJejak>('semua');
  tentang = $state('');
  petugas = $state(SEMUA);
  dari = $state('');
  sampai = $state('');
  halaman = $state(0);
  akun = $state.raw<Akun[]>([]);
  page = $state.raw<HalamanJejak>();
  trouble = $state<string>();
  busy = $state<BentukBerkas>();

  constructor(bagian: BagianJejak) {
    this.bagian = bagian;
  }

  /** The filter as the core takes it; empty fields do not narrow. */
  get saringan(): SaringanJejak {
    const wanted: SaringanJejak = { bagian: this.bagian, halaman: this.halaman };
    if (this.tentang.trim() !== '') wanted.tentang = this.tentang.trim();
    if (this.petugas !== SEMUA) wanted.petugas = this.petugas;
    if (this.dari !== '') wanted.dari = this.dari;
    if (this.sampai !== '') wanted.sampai = this.sampai;
    return wanted;
  }

  /** Fetches the officers and the first page. */
  async open(): Promise<void> {
    this.akun = (await attempt(call('list_akun', {}))) ?? [];
    await this.load();
  }

  /** Fetches the page asked for. */
  async load(): Promise<void> {
    const asked = JSON.stringify(this.saringan);
    try {
      const page = await run(call('list_jejak', this.saringan));
      // Something else may have been asked for meanwhile.
      if (asked !== JSON.stringify(this.saringan)) return;
      this.page = page;
      this.trouble = undefined;
    } catch (cause) {
      this.trouble = sentenceOf(cause);
    }
  }

  /** Asks anew, from the first page. */
  async search(): Promise<void> {
    this.halaman = 0;
    await this.load();
  }

  /** Empties the filter. */
  async reset(): Promise<void> {
    this.tentang = '';
    this.petugas = SEMUA;
    this.dari = '';
    this.sampai = '';
    await this.search();
  }

  /** Saves what is filtered as a file. */
  async save(bentuk: BentukBerkas): Promise<void> {
    this.busy = bentuk;
    const nama = await attempt(saveFile('jejak', { saringan: this.saringan, bentuk }));
    this.busy = undefined;
    if (!nama) return;
    toast(teks.jejak.tersimpan(nama));
    await this.load();
  }
}
