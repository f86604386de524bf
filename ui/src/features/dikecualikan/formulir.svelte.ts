// The form of one exemption while it is typed: what the checker says of it, what the core finds wrong, and the draft that
// keeps it over a lock or a power cut.
import { call } from '../../ipc/call';
import type { Draf, FieldFault, PengecualianLengkap } from '../../ipc/bindings';
import { dikecualikan as teks } from '../../lang/dikecualikan';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { exemptedBy, type IsiPengecualianDraf } from '../permohonan/draf';
import { Pelan } from '../permohonan/pelan';
import { Simpanan } from '../permohonan/simpanan.svelte';
import { emptyIsian, fromIsi, type Isian, toIsi, unread } from './isian';
import type { Temuan } from './Temuan.svelte';

/** The request an exemption is written down for, and the place of the item asked for. */
export type Untuk = { permohonan: string; ke: number };

/** Before the name of each field, as the core names it. */
export const PATH = 'isi.';

/** How a form begins: the exemption it changes, the draft it goes on with, or the request it is for. */
type Mulai = { lengkap?: PengecualianLengkap; kept?: Draf; untuk?: Untuk; informasi?: string };

/** The form. */
export class Formulir {
  isian = $state() as Isian;
  found = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  trouble = $state<string>();
  busy = $state(false);
  /** What the checker finds; undefined while nothing was typed. */
  temuan = $state.raw<readonly Temuan[]>();
  readonly id: string;
  /** The exemption it changes; undefined writes a new one. */
  readonly lengkap: PengecualianLengkap | undefined;
  readonly untuk: Untuk | undefined;
  readonly draf: Simpanan;
  /** It was begun from a draft. */
  lanjutan = $state(false);
  readonly #begun: Isian;
  #asked = '';
  readonly #later = new Pelan(300, () => void this.#check());

  /** The form as `mulai` begins it; `onsaved` hears that its draft was kept. */
  constructor({ lengkap, kept, untuk, informasi = '' }: Mulai, onsaved: (draf: string) => void) {
    const isi = kept && exemptedBy(kept);
    this.lengkap = lengkap;
    this.untuk = untuk ?? isi?.untuk ?? undefined;
    this.id = lengkap?.baris.pengecualian.id ?? isi?.pengecualian ?? uuid7();
    this.#begun = lengkap ? fromIsi(lengkap.baris.pengecualian.isi) : { ...emptyIsian(), informasi };
    this.isian = { ...structuredClone(this.#begun), ...(isi?.isian as Partial<Isian> | undefined) };
    this.lanjutan = isi !== undefined;
    const draf: string = kept?.id ?? uuid7();
    this.draf = new Simpanan(
      { id: draf, jenis: 'pengecualian', kept: kept && this.isi },
      () => ({ judul: teks.formulir.drafNama(this.isian.informasi), isi: this.isi, layak: this.typed }),
      () => onsaved(draf),
    );
  }

  /** What is kept of it. */
  get isi(): IsiPengecualianDraf {
    const baru = this.lengkap === undefined;
    return { pengecualian: this.id, baru, untuk: this.untuk ?? null, isian: $state.snapshot(this.isian) };
  }

  /** Whether anything differs from the form as it begins. */
  get typed(): boolean {
    return JSON.stringify(this.isian) !== JSON.stringify(this.#begun);
  }

  /** The sentence of each field at fault, by its path. */
  get salah(): Record<string, string> {
    return byField(this.found);
  }

  /** Something was typed: it is kept, and looked at once typing rests. */
  changed(): void {
    this.draf.changed();
    this.#later.soon();
  }

  async #check(): Promise<void> {
    if (!this.typed && !this.lengkap) return;
    const isi = toIsi($state.snapshot(this.isian));
    const mine = (this.#asked = JSON.stringify(isi));
    // What cannot be looked at now is looked at with the next letter; nothing is lost by it.
    const temuan = await run(call('check_pengecualian', { isi })).catch(() => undefined);
    if (temuan && this.#asked === mine) this.temuan = temuan;
  }

  /** Throws away what was typed. */
  async reset(): Promise<void> {
    this.isian = structuredClone(this.#begun);
    this.lanjutan = false;
    this.found = [];
    await this.draf.flush();
  }

  /** Leaves the form: nothing is looked at any more, the draft stays. */
  close(): void {
    this.#later.cancel();
    void this.draf.flush();
  }

  /** Keeps the exemption. As it stands then, or undefined when it was refused. */
  async save(): Promise<PengecualianLengkap | undefined> {
    if (this.busy) return undefined;
    this.trouble = undefined;
    this.found = unread(this.isian, PATH);
    if (this.found.length > 0) return undefined;
    this.busy = true;
    try {
      const isi = toIsi($state.snapshot(this.isian));
      const revisi = this.lengkap?.baris.pengecualian.revisi;
      const now = await run(call('save_pengecualian', { id: this.id, isi, revisi }));
      await this.draf.end();
      return now;
    } catch (cause) {
      this.found = faultsOf(cause);
      this.trouble = this.found.length === 0 ? sentenceOf(cause) : undefined;
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
