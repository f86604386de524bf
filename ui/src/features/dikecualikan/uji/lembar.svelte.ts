// A sheet of the consequence test while it is typed: kept by the core as it stands, also half-written, with what it lacks
// and what the checker finds told after every save.
import { session } from '../../../app/session.svelte';
import { call } from '../../../ipc/call';
import type { FieldFault, PemeriksaanUji, PersetujuanUji, UjiLengkap } from '../../../ipc/bindings';
import type { LangkahUji } from '../../../lang/uji';
import { byField, faultsOf, sentenceOf } from '../../../lib/faults';
import { run } from '../../../lib/run';
import { parseDate } from '../../../lib/tanggal';
import { timeOf } from '../../../lib/waktu';
import { Pelan } from '../../permohonan/pelan';
import { fromButir, fromUji, type IsianUji, placeOf, toUji, unread } from './isian';

/** How long typing must rest before it is kept, and how long it may go on unkept; milliseconds. */
const REST = 800;
const MOST = 4000;

/** The sheet. */
export class Lembar {
  readonly id: string;
  isian = $state() as IsianUji;
  pemeriksaan = $state.raw() as PemeriksaanUji;
  langkah = $state<LangkahUji>('informasi');
  /** The row the steps are about. */
  butir = $state(0);
  /** When it was kept last, `09.14`. */
  tersimpan = $state<string>();
  /** Why it could not be kept as typed. */
  gagal = $state.raw<{ found: readonly FieldFault[]; kalimat: string }>();
  menyimpan = $state(false);
  /** How often it was kept: the preview is made anew then. */
  versi = $state(0);
  /** Its approval was tried: what it lacks is told beside each field from then on. */
  ditagih = $state(false);
  setuju = $state() as Omit<PersetujuanUji, 'tanggal'> & { tanggal: string };
  busy = $state(false);
  found = $state.raw<readonly FieldFault[]>([]);
  trouble = $state<string>();

  #kept: string;
  #saving: Promise<void> = Promise.resolve();
  readonly #later = new Pelan(REST, () => void this.flush(), MOST);

  constructor({ uji, pemeriksaan, persetujuan_awal }: UjiLengkap) {
    this.id = uji.id;
    this.isian = fromUji(uji.isi);
    this.pemeriksaan = pemeriksaan;
    this.setuju = { ...persetujuan_awal, tanggal: persetujuan_awal.tanggal ?? '' };
    this.#kept = JSON.stringify(this.isian);
  }

  /** What cannot be kept as typed. */
  get faults(): readonly FieldFault[] {
    return this.gagal?.found ?? this.pemeriksaan.faults;
  }

  /** The sentence of each field, by its path. */
  get salah(): Record<string, string> {
    const lacking = this.ditagih ? this.pemeriksaan.kurang : [];
    return { ...byField(lacking), ...byField(this.faults), ...byField(this.found) };
  }

  /** Something was typed: it is kept once typing rests. */
  changed(): void {
    if (JSON.stringify(this.isian) !== this.#kept) this.#later.soon();
  }

  /** Keeps at once what is not kept yet. */
  flush(): Promise<void> {
    this.#later.cancel();
    // One save after the other: an older text never overwrites a newer one.
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    const isian = $state.snapshot(this.isian) as IsianUji;
    const json = JSON.stringify(isian);
    if (json === this.#kept) return;
    const bad = unread(isian);
    if (bad.length > 0) return this.#refuse(bad, '');
    this.menyimpan = true;
    try {
      const now = await run(call('save_uji', { id: this.id, isi: toUji(isian) }));
      this.#kept = json;
      this.pemeriksaan = now.pemeriksaan;
      this.gagal = undefined;
      this.versi += 1;
      await session.refresh();
      this.tersimpan = timeOf(session.status?.sekarang ?? '');
    } catch (cause) {
      const found = faultsOf(cause);
      this.#refuse(found, found.length === 0 ? sentenceOf(cause) : '');
    } finally {
      this.menyimpan = false;
    }
  }

  #refuse(found: readonly FieldFault[], kalimat: string): void {
    this.gagal = { found, kalimat };
  }

  /** Tests another exemption with it. */
  async add(pengecualian: string): Promise<void> {
    const { jenis } = this.isian;
    const begun = await run(call('start_uji', { pengecualian: [pengecualian], jenis }));
    const row = begun.butir[0];
    if (!row) return;
    this.isian.butir.push(fromButir(row));
    this.butir = this.isian.butir.length - 1;
  }

  /** Takes a row off it. */
  remove(i: number): void {
    this.isian.butir.splice(i, 1);
    this.butir = Math.max(0, Math.min(this.butir, this.isian.butir.length - 1));
  }

  /** Goes to the step and row of a field. */
  show(field: string): void {
    const { langkah, butir } = placeOf(field);
    this.langkah = langkah;
    if (butir !== undefined) this.butir = butir;
  }

  /** Records the approval. The sheet as issued, or undefined when it was refused. */
  async approve(): Promise<UjiLengkap | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.ditagih = true;
    this.found = [];
    this.trouble = undefined;
    try {
      await this.flush();
      if (this.gagal) {
        this.found = this.gagal.found;
        this.trouble = this.gagal.kalimat || undefined;
        return undefined;
      }
      const persetujuan = { ...$state.snapshot(this.setuju), tanggal: parseDate(this.setuju.tanggal) };
      return await run(call('approve_uji', { id: this.id, persetujuan }));
    } catch (cause) {
      this.found = faultsOf(cause);
      this.trouble = this.found.length === 0 ? sentenceOf(cause) : undefined;
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
