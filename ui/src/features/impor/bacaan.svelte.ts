// One file being brought into a list: its bytes, what was changed by hand, and what the core made of it last. The core
// keeps nothing between two looks, so all of it is sent each time. Whoever leaves the screen finds it again.
import { whenLeft } from '../../app/leave';
import { session } from '../../app/session.svelte';
import type { BarisImpor, FieldFault, HasilImpor, JenisDaftar, PutusanImpor } from '../../ipc/bindings';
import { callUpload, isFault, type Progress } from '../../ipc/call';
import { impor as teks } from '../../lang/impor';
import { faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';
import { uuid7 } from '../../lib/uuid';
import { type Letak, Pembetulan } from './pembetulan';

/** Rows of a page of the core. */
export const SEHALAMAN = 50;

/** Which rows are shown; empty all. */
export type Saringan = PutusanImpor | '';

/** A file on its way into a list. */
export class Bacaan {
  readonly jenis: JenisDaftar;
  /** The file, whose bytes are kept: it may be changed or taken away meanwhile. */
  berkas = $state.raw<{ nama: string; isi: Blob }>();
  unit = $state('');
  tampil = $state<Saringan>('');
  halaman = $state(0);
  hasil = $state.raw<HasilImpor>();
  kerja = $state<'membaca' | 'menerima'>();
  /** How far the work has come; `of` is nought until the rows of the file are counted. */
  kemajuan = $state.raw<Progress>();
  /** The taking was asked to stop, and the core has not answered yet. */
  berhenti = $state(false);
  /** What is shown is older than what was asked for. */
  tertunda = $state(false);
  faults = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  halangan = $state<string>();
  /** What was taken. */
  diterima = $state.raw<HasilImpor>();
  pembetulan = $state.raw(new Pembetulan());

  #id = uuid7();
  /** Which attempt is the newest: an older answer counts no more. */
  #turn = 0;
  #stop = new AbortController();

  constructor(jenis: JenisDaftar) {
    this.jenis = jenis;
  }

  /** Whether its rows tell of persons: then it does not outlast the lock. */
  get berorang(): boolean {
    return this.jenis === 'permohonan' || this.jenis === 'keberatan';
  }

  /** Takes a file and reads it. What was mapped by hand stays: it goes by the headings. */
  async take(file: File): Promise<void> {
    if (this.kerja === 'menerima') return;
    this.#id = uuid7();
    this.#clear();
    this.pembetulan = this.pembetulan.forNewFile();
    try {
      this.berkas = { nama: file.name, isi: new Blob([await file.arrayBuffer()]) };
    } catch {
      this.berkas = undefined;
      this.halangan = teks.berkas.hilang;
      return;
    }
    await this.read();
  }

  /** Puts the file away. */
  drop(): void {
    this.#abandon();
    this.berkas = undefined;
    this.pembetulan = new Pembetulan();
    this.#clear();
  }

  /** Reads the file as everything stands now. */
  async read(): Promise<void> {
    if (!this.berkas || this.kerja === 'menerima') return;
    const turn = this.#begin('membaca');
    try {
      let hasil = await this.#send(false, this.tampil, this.halaman);
      const last = Math.max(0, Math.ceil(hasil.jumlah_baris / SEHALAMAN) - 1);
      if (turn === this.#turn && this.halaman > last) {
        this.halaman = last;
        hasil = await this.#send(false, this.tampil, last);
      }
      if (turn !== this.#turn) return;
      this.hasil = hasil;
      this.tertunda = false;
    } catch (cause) {
      if (turn === this.#turn) this.#refuse(cause);
    } finally {
      if (turn === this.#turn) this.kerja = undefined;
    }
  }

  /** Stops the reading at once: what was read before stays. The taking is asked to stop: it may be done already. */
  cancel(): void {
    if (this.kerja === 'menerima') {
      this.berhenti = true;
      this.#stop.abort();
    }
    if (this.kerja !== 'membaca') return;
    this.#abandon();
    this.kerja = undefined;
    if (this.hasil) this.tertunda = true;
    else this.berkas = undefined;
  }

  /** Why not all of it can be taken now; undefined when it can. */
  get kenapaBelum(): string | undefined {
    const { hasil } = this;
    if (!hasil) return undefined;
    if (this.tertunda) return teks.hasil.tunggu;
    if (hasil.ditolak > 0) return teks.hasil.ditolak(hasil.ditolak);
    if (this.jumlah === 0) return teks.hasil.kosong;
    return this.akanDiterima === 0 ? teks.hasil.tidakAda : undefined;
  }

  /** Rows of every kind. */
  get jumlah(): number {
    const { hasil } = this;
    return hasil ? hasil.baru + hasil.berubah + hasil.sama + hasil.ditolak + hasil.dilewati : 0;
  }

  /** Rows that change the list. */
  get akanDiterima(): number {
    return this.hasil ? this.hasil.baru + this.hasil.berubah : 0;
  }

  /** Takes all of it, or nothing. */
  async accept(): Promise<void> {
    if (!this.berkas || !this.hasil || this.kerja || this.kenapaBelum !== undefined) return;
    const turn = this.#begin('menerima');
    try {
      const hasil = await this.#send(true, '', 0);
      if (hasil.diterima) {
        this.diterima = hasil;
      } else {
        this.hasil = hasil;
        this.halaman = 0;
        this.tampil = '';
        this.halangan = teks.hasil.takDiterima;
      }
    } catch (cause) {
      if (this.berhenti && isFault(cause) && cause.code === 'cancelled')
        toast(teks.berkas.simpanBatal, 'info');
      else this.#refuse(cause);
    } finally {
      if (turn === this.#turn) this.kerja = undefined;
    }
  }

  /** Shows rows of a kind, from the first page. */
  async show(tampil: Saringan): Promise<void> {
    this.tampil = tampil;
    this.halaman = 0;
    await this.read();
  }

  /** Changes something by hand, then reads anew. */
  async mend(change: (pembetulan: Pembetulan) => Pembetulan): Promise<void> {
    this.pembetulan = change(this.pembetulan);
    await this.read();
  }

  /** Leaves out every row that is refused, on all pages. */
  async skipRefused(): Promise<void> {
    if (!this.berkas || !this.hasil || this.kerja) return;
    const turn = this.#begin('membaca');
    let refused: readonly BarisImpor[] = [];
    try {
      refused = (await this.#send(false, 'ditolak', 0, this.hasil.ditolak)).baris;
      if (turn !== this.#turn) return;
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.#refuse(cause);
      this.kerja = undefined;
      return;
    }
    await this.mend((before) => refused.reduce((now, row) => now.skip(row, true), before));
  }

  /** Whether anything typed here would be lost with the file. */
  get dibetulkan(): number {
    return this.diterima ? 0 : this.pembetulan.jumlah;
  }

  /** Whether its rows belong to a unit. */
  get berunit(): boolean {
    return this.jenis === 'dip' || this.jenis === 'dik';
  }

  /** Id of the import. */
  get id(): string {
    return this.#id;
  }

  /** Name of a sheet; a text file is one without a name of its own. */
  lembar({ lembar }: Pick<Letak, 'lembar'>): string {
    return this.hasil?.lembar[lembar]?.nama || (this.berkas?.nama ?? '');
  }

  #send(terima: boolean, tampil: Saringan, halaman: number, ukuran = SEHALAMAN): Promise<HasilImpor> {
    const { nama = '', isi = new Blob() } = this.berkas ?? {};
    const unit = this.berunit ? this.unit.trim() : '';
    const input = {
      id: this.#id,
      jenis: this.jenis,
      nama,
      ...(unit ? { unit } : {}),
      ...this.pembetulan.input(),
      terima,
      ...(tampil ? { tampil } : {}),
      halaman,
      ukuran,
    };
    const { signal } = this.#stop;
    const progress = (now: Progress) => {
      if (!signal.aborted) this.kemajuan = now;
    };
    return run(callUpload('read_impor', input, isi, { progress, signal }));
  }

  /** Stops whatever is under way; its answer counts no more. */
  #abandon(): number {
    this.#stop.abort();
    this.#stop = new AbortController();
    return ++this.#turn;
  }

  #begin(kerja: 'membaca' | 'menerima'): number {
    this.kerja = kerja;
    this.kemajuan = undefined;
    this.berhenti = false;
    this.faults = [];
    this.halangan = undefined;
    return this.#abandon();
  }

  #clear(): void {
    this.hasil = undefined;
    this.diterima = undefined;
    this.kerja = undefined;
    this.tertunda = false;
    this.faults = [];
    this.halangan = undefined;
    this.tampil = '';
    this.halaman = 0;
  }

  #refuse(cause: unknown): void {
    this.faults = faultsOf(cause);
    this.halangan = this.faults.length === 0 ? sentenceOf(cause) : undefined;
    if (this.hasil) this.tertunda = this.kerja === 'membaca';
  }
}

let left: Record<string, Bacaan> = {};
whenLeft(() => {
  left = Object.fromEntries(Object.entries(left).filter(([, bacaan]) => !bacaan.berorang));
});

/** The file of the officer at work on its way into a list, as it was left. */
export function bacaanOf(jenis: JenisDaftar): Bacaan {
  const key = `${session.status?.sesi?.akun.id ?? ''} ${jenis}`;
  return (left[key] ??= new Bacaan(jenis));
}
