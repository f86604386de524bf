// The annual report of a year on the screen: its texts while they are typed, the figures that will be filled in, the preview.
// What was typed stays while the window is open; a field that is left saves it.
import { call, callFile, saveFile } from '../../ipc/call';
import type { FieldFault, LaporanLengkap, TeksLaporan } from '../../ipc/bindings';
import { laporanTahunan as teks } from '../../lang/laporan-tahunan';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { attempt, run } from '../../lib/run';
import { parseDate } from '../../lib/tanggal';
import { toast } from '../../lib/toast.svelte';

/** What can be saved as a file. */
export type Berkas = 'pdf' | 'docx' | 'bukti' | 'satu' | 'dua';

/** The year one begins with on `today`: the one that has to be reported, else the present one. */
export function firstYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) <= '03-31' ? year - 1 : year;
}

/** The years offered on `today`, the last first: five back, none before the law. */
export function yearsOf(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 6 }, (_, i) => year - i).filter((one) => one >= 2010);
}

/** The report of one year. */
export class Tahunan {
  tahun = $state(0);
  lengkap = $state.raw<LaporanLengkap>();
  teks = $state<TeksLaporan>();
  halangan = $state<string>();
  ditolak = $state.raw<readonly FieldFault[]>([]);
  busy = $state<'simpan' | 'tetapkan' | Berkas>();
  bytes = $state.raw<Uint8Array>();
  nomor = $state('');
  tanggal = $state('');
  #saving: Promise<boolean> | undefined;
  #stop: AbortController | undefined;

  /** Sentence beside each field. */
  get faults(): Record<string, string> {
    return byField(this.ditolak);
  }

  /** Whether something was typed that is not kept yet. */
  get typed(): boolean {
    return (
      this.teks !== undefined &&
      this.lengkap !== undefined &&
      JSON.stringify(this.teks) !== JSON.stringify(this.lengkap.teks)
    );
  }

  /** Shows the report of a year; the texts typed for the one shown before were saved or stay only there. */
  async open(tahun: number): Promise<void> {
    if (this.tahun === tahun && this.typed) return;
    this.tahun = tahun;
    this.ditolak = [];
    try {
      const found = await run(call('get_laporan_tahunan', { tahun }));
      if (this.tahun !== tahun) return;
      this.#take(found);
      this.halangan = undefined;
    } catch (cause) {
      if (this.tahun === tahun) this.halangan = sentenceOf(cause);
    }
  }

  #take(found: LaporanLengkap): void {
    this.lengkap = found;
    this.teks = { ...found.teks };
    this.bytes = undefined;
  }

  /** Saves what was typed; whether all of it is kept now. One saving waits for the other. */
  async save(): Promise<boolean> {
    if (this.#saving) await this.#saving;
    if (!this.typed || !this.teks || !this.lengkap) return true;
    const done = (this.#saving = this.#save($state.snapshot(this.teks), this.lengkap.revisi));
    try {
      return await done;
    } finally {
      this.#saving = undefined;
    }
  }

  async #save(sent: TeksLaporan, revisi: number): Promise<boolean> {
    const { tahun } = this;
    this.busy = 'simpan';
    this.ditolak = [];
    try {
      const kept = await run(call('save_laporan_tahunan', { tahun, revisi, teks: sent }));
      if (this.tahun !== tahun) return true;
      this.lengkap = kept;
      // What is typed on meanwhile stays; what was sent takes the form it was kept in.
      if (JSON.stringify(this.teks) === JSON.stringify(sent)) this.teks = { ...kept.teks };
      this.halangan = undefined;
      return true;
    } catch (cause) {
      this.ditolak = faultsOf(cause);
      if (this.ditolak.length === 0) this.halangan = sentenceOf(cause);
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  /** Makes the preview of what stands on the page. */
  async preview(): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    const written = this.lengkap?.penetapan || !this.teks ? {} : { teks: $state.snapshot(this.teks) };
    try {
      const input = { tahun: this.tahun, bentuk: 'pdf' as const, ...written };
      const made = await run(callFile('laporan_tahunan', input, { signal }));
      if (!signal.aborted) this.bytes = made;
    } catch (cause) {
      if (!signal.aborted) toast(sentenceOf(cause), 'late');
    }
  }

  /** Stops the preview being made. */
  close(): void {
    this.#stop?.abort();
  }

  /** Saves a file, with what was typed in it. */
  async hand(berkas: Berkas): Promise<void> {
    if (this.busy || !(await this.save())) return;
    this.busy = berkas;
    const name = await attempt(this.#file(berkas));
    this.busy = undefined;
    if (name) toast(teks.berkasTersimpan(name));
  }

  #file(berkas: Berkas): Promise<string | null> {
    const { tahun } = this;
    if (berkas === 'bukti') return saveFile('bukti_monev', { tahun });
    if (berkas === 'pdf' || berkas === 'docx') return saveFile('laporan_tahunan', { tahun, bentuk: berkas });
    return saveFile('laporan_ringkasan', { tahun, semester: berkas, bentuk: 'pdf' });
  }

  /** Sets it under the number and date typed; whether it was set. */
  async set(): Promise<boolean> {
    if (this.busy || !(await this.save())) return false;
    const { tahun, nomor, tanggal } = this;
    this.busy = 'tetapkan';
    this.ditolak = [];
    this.halangan = undefined;
    try {
      const isi = { nomor, tanggal: parseDate(tanggal) };
      this.#take(await run(call('set_laporan_tahunan', { tahun, isi })));
      this.nomor = '';
      return true;
    } catch (cause) {
      this.ditolak = faultsOf(cause);
      if (this.ditolak.length === 0) this.halangan = sentenceOf(cause);
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  /** Takes the setting back as recorded in error; a refusal is passed on. */
  async unset(alasan: string): Promise<void> {
    this.#take(await run(call('cancel_laporan_tahunan', { tahun: this.tahun, alasan })));
  }
}

let kept: { akun: string | undefined; laporan: Tahunan } | undefined;

/** The report as this officer left it. */
export function openTahunan(akun: string | undefined): Tahunan {
  if (kept?.akun !== akun || !kept) kept = { akun, laporan: new Tahunan() };
  return kept.laporan;
}
