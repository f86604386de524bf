// The state of one form of an entry: what is typed, what was refused, and its draft. A new entry and its draft share one
// id, made here, so that saving twice writes one entry.
import { call, callUpload } from '../../ipc/call';
import type { Draf, FieldFault, InformasiLengkap } from '../../ipc/bindings';
import { informasi as teks } from '../../lang/informasi';
import { umum } from '../../lang/umum';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { Simpanan } from '../permohonan/simpanan.svelte';
import { emptyIsian, fromDraf, fromIsi, inForm, type Isian, toIsi, unread } from './isian';

/** What a draft of an entry holds. */
type IsiDraf = { informasi: string; revisi: number | null; isian: unknown; asal?: Asal | null };

/** The item of a request that a new entry is written for. */
export type Asal = { permohonan: string; butir: number; nomor: string };

/** What a draft of the kind `informasi` is about; undefined for any other. */
export function draftOf({ jenis, isi }: Draf): IsiDraf | undefined {
  const { informasi } = (isi ?? {}) as Partial<IsiDraf>;
  return jenis === 'informasi' && typeof informasi === 'string' ? (isi as IsiDraf) : undefined;
}

// What stands at the path of a field.
function at(isian: Isian, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], isian);
}

type Awal = { id: string; revisi?: number; isian: Isian; asal?: Asal; kept?: Draf };

/** The form of an entry. */
export class FormulirButir {
  readonly id: string;
  /** The revision that was read; undefined for a new entry. */
  readonly revisi: number | undefined;
  isian = $state(emptyIsian());
  /** The item it is written for; undefined for none. */
  asal = $state.raw<Asal>();
  /** The last attempt's faults. */
  ditolak = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  halangan = $state<string>();
  busy = $state(false);
  mengirim = $state(false);
  /** The draft was written over an older revision. */
  lama = $state(false);
  readonly draf: Simpanan;
  readonly #begun: string;
  /** What was refused, so that what is mended since is no longer told at fault. */
  #tried = $state.raw<Isian>();

  /** A form begun from `isian`, or as its draft holds it. `onsaved` hears of each save of the draft. */
  constructor({ id, revisi, isian, asal, kept }: Awal, onsaved: (id: string) => void = () => undefined) {
    this.id = id;
    this.revisi = revisi;
    this.#begun = JSON.stringify(isian);
    this.isian = isian;
    this.asal = asal;
    const held = kept && draftOf(kept);
    if (held) {
      this.isian = fromDraf(held.isian);
      this.asal = held.asal ?? undefined;
      this.lama = revisi !== undefined && held.revisi !== revisi;
    }
    const isi = (): IsiDraf => ({
      informasi: id,
      revisi: revisi ?? null,
      isian: $state.snapshot(this.isian),
      asal: this.asal ?? null,
    });
    // A new entry's draft has the entry's id, so that its address finds it again.
    const draf = kept?.id ?? (revisi === undefined ? id : uuid7());
    const named = revisi === undefined ? teks.form.drafJudul : teks.form.drafUbah;
    this.draf = new Simpanan(
      { id: draf, jenis: 'informasi', kept: held && isi() },
      () => ({
        judul: named(this.isian.judul.trim() || teks.form.tanpaJudul).slice(0, 190),
        isi: isi(),
        layak: this.typed,
      }),
      () => onsaved(id),
    );
  }

  /** The form that changes an entry, with the draft that is kept of it. */
  static async change({ informasi }: InformasiLengkap): Promise<FormulirButir> {
    const kept = (await run(call('list_draf', {}))).find((one) => draftOf(one)?.informasi === informasi.id);
    const { id, revisi, isi } = informasi;
    return new FormulirButir({ id, revisi, isian: fromIsi(isi), kept });
  }

  /** Whether anything differs from the form as it began. */
  get typed(): boolean {
    return JSON.stringify(this.isian) !== this.#begun;
  }

  /** Sentence beside each field that stands as it was refused. */
  get faults(): Record<string, string> {
    const tried = this.#tried;
    const same = (field: string) =>
      tried && JSON.stringify(at(tried, field)) === JSON.stringify(at(this.isian, field));
    return byField(this.ditolak.filter(({ field }) => field === 'berkas' || same(field)));
  }

  /** Writes the entry for no request; its item waits on. */
  standAlone(): void {
    this.asal = undefined;
    this.halangan = undefined;
    this.draf.changed();
  }

  /** Goes back to what the entry says now. */
  startAnew(): void {
    this.isian = JSON.parse(this.#begun) as Isian;
    this.lama = false;
    void this.draf.end();
  }

  /** Keeps a file; the entry names it when it is saved. */
  async attach(file: File): Promise<void> {
    this.mengirim = true;
    this.ditolak = this.ditolak.filter(({ field }) => field !== 'berkas');
    try {
      this.isian.berkas = await run(callUpload('upload_informasi', { id: uuid7(), nama: file.name }, file));
    } catch (cause) {
      const message = faultsOf(cause)[0]?.message ?? sentenceOf(cause);
      this.ditolak = [{ field: 'berkas', rule: 'file', message }];
    } finally {
      this.mengirim = false;
    }
  }

  /** Writes the entry; its draft is no longer needed then. Undefined when it was refused. */
  async save(): Promise<InformasiLengkap | undefined> {
    if (this.busy) return undefined;
    this.halangan = undefined;
    this.#tried = $state.snapshot(this.isian);
    this.ditolak = unread(this.isian, umum.bukanTanggal);
    if (this.ditolak.length > 0) return undefined;
    this.busy = true;
    this.draf.pause();
    try {
      const { id, revisi } = this;
      const asal = this.asal && { permohonan: this.asal.permohonan, butir: this.asal.butir };
      const saved = await run(
        call('save_informasi', { id, revisi, isi: toIsi($state.snapshot(this.isian)), asal }),
      );
      await this.draf.end();
      return saved;
    } catch (cause) {
      const faults = inForm(faultsOf(cause));
      // No field of the form names the item it is written for.
      const asal = faults.find(({ field }) => field === 'butir');
      this.ditolak = faults.filter((fault) => fault !== asal);
      if (this.ditolak.length === 0) this.halangan = asal?.message ?? sentenceOf(cause);
      this.draf.changed();
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
