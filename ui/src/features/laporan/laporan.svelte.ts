// What the figures are asked for, kept while one looks at the cases behind them and comes back.
import { call } from '../../ipc/call';
import type { Angka, Batang, CetakAngka, MintaKasus } from '../../ipc/bindings';
import { laporan as teks } from '../../lang/laporan';
import { sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { isMasa, type Masa, masaOf } from '../register/masa';

/** The choice of days typed by hand. */
export const PILIH = 'pilih';
/** The period one begins with: the year's figures are what is asked for most. */
const AWAL = 'tahun-ini';

/** What a figure counts. */
export function kindOf({ potongan }: Batang): 'permohonan' | 'keberatan' | 'sengketa' {
  const { potongan: kind } = potongan;
  return kind === 'keberatan' || kind === 'sengketa' ? kind : 'permohonan';
}

/** The figures and what they are asked for. */
export class Laporan {
  masa = $state.raw<Masa[]>([]);
  pilihan = $state(AWAL);
  dari = $state('');
  sampai = $state('');
  unit = $state('');
  /** Every unit that was asked in the period, whichever is chosen. */
  semuaUnit = $state.raw<string[]>([]);
  angka = $state.raw<Angka>();
  halangan = $state<string>();
  /** The figure whose cases are shown. */
  dibuka = $state.raw<Batang>();
  halaman = $state(0);

  /** Offers the periods of `today` (`YYYY-MM-DD`); a choice made before stays. */
  offer(today: string): void {
    this.masa = masaOf(today);
    if (this.dari === '') this.choose(AWAL);
  }

  /** Takes the days of a period by its name. */
  choose(id: string): void {
    this.pilihan = id;
    const masa = this.masa.find((one) => one.id === id);
    if (masa) [this.dari, this.sampai] = [masa.dari, masa.sampai];
  }

  /** What is asked for, as one text that changes with it. */
  get wanted(): string {
    return JSON.stringify([this.dari, this.sampai, this.unit]);
  }

  /** Asks for the figures; an answer that something newer overtook is dropped. */
  async load(): Promise<void> {
    const mine = this.wanted;
    if (!isMasa(this.dari, this.sampai)) {
      this.halangan = teks.masaSalah;
      return;
    }
    try {
      const angka = await run(call('get_angka', { dari: this.dari, sampai: this.sampai, ...this.#unit() }));
      if (this.wanted !== mine) return;
      this.angka = angka;
      this.halangan = undefined;
      if (this.unit === '') this.semuaUnit = angka.unit.map(({ label }) => label).sort();
    } catch (cause) {
      if (this.wanted === mine) this.halangan = sentenceOf(cause);
    }
  }

  /** Shows the cases behind a figure. */
  open(batang: Batang): void {
    this.dibuka = batang;
    this.halaman = 0;
  }

  /** What asks for the page of cases; none when no figure was opened. */
  get kasus(): MintaKasus | undefined {
    if (!this.dibuka) return undefined;
    const { potongan } = this.dibuka;
    return { dari: this.dari, sampai: this.sampai, potongan, halaman: this.halaman, ...this.#unit() };
  }

  /** What is on paper: the period and unit chosen. */
  get cetak(): CetakAngka {
    return { dari: this.dari, sampai: this.sampai, ...this.#unit() };
  }

  #unit(): { unit?: string } {
    return this.unit === '' ? {} : { unit: this.unit };
  }
}

/** The one of this window. */
export const laporan = new Laporan();
