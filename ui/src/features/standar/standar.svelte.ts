// The standard of service on the screen: its texts while they are typed, and the preview. What was typed stays while the window
// is open.
import { call, callFile, saveFile } from '../../ipc/call';
import type { FieldFault, IsiStandar, KertasStandar, StandarLengkap } from '../../ipc/bindings';
import { standar as teks } from '../../lang/standar';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { attempt, run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';

/** The standard of one office. */
export class Penyusun {
  lengkap = $state.raw<StandarLengkap>();
  isi = $state<IsiStandar>();
  halangan = $state<string>();
  ditolak = $state.raw<readonly FieldFault[]>([]);
  busy = $state<'simpan' | 'pdf'>();
  bytes = $state.raw<Uint8Array>();
  apa = $state<KertasStandar>('dokumen');
  a3 = $state(0);
  /** The version shown, from 1; 0 is the draft. */
  versi = $state(0);
  #saving: Promise<boolean> | undefined;
  #stop: AbortController | undefined;

  /** Sentence beside each field. */
  get faults(): Record<string, string> {
    return byField(this.ditolak);
  }

  /** Whether something was typed that is not kept yet. */
  get typed(): boolean {
    return (
      this.isi !== undefined &&
      this.lengkap !== undefined &&
      JSON.stringify(this.isi) !== JSON.stringify(this.lengkap.standar.isi)
    );
  }

  /** Shows it; what was typed before stays. */
  async open(): Promise<void> {
    if (this.typed) return;
    try {
      this.take(await run(call('get_standar', {})));
      this.halangan = undefined;
    } catch (cause) {
      this.halangan = sentenceOf(cause);
    }
  }

  /** Takes an answer of the core. */
  take(found: StandarLengkap): void {
    this.lengkap = found;
    this.isi = structuredClone(found.standar.isi);
    if (this.versi > found.standar.versi.length) this.versi = 0;
  }

  /** Saves what was typed; whether all of it is kept now. One saving waits for the other. */
  async save(): Promise<boolean> {
    while (this.#saving) await this.#saving;
    if (!this.typed || !this.isi || !this.lengkap) return true;
    const done = (this.#saving = this.#save($state.snapshot(this.isi), this.lengkap.standar.revisi));
    try {
      return await done;
    } finally {
      this.#saving = undefined;
    }
  }

  async #save(sent: IsiStandar, revisi: number): Promise<boolean> {
    this.busy = 'simpan';
    this.ditolak = [];
    try {
      const kept = await run(call('save_standar', { revisi, isi: sent }));
      // What is typed on meanwhile stays.
      if (JSON.stringify(this.isi) === JSON.stringify(sent)) this.take(kept);
      else this.lengkap = kept;
      this.halangan = undefined;
      return true;
    } catch (cause) {
      this.ditolak = faultsOf(cause);
      this.halangan = this.ditolak.length === 0 ? sentenceOf(cause) : undefined;
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  get #wanted() {
    const versi = this.versi === 0 ? {} : { versi: this.versi };
    return { apa: this.apa, a3: this.a3 === 1 && this.apa !== 'dokumen', ...versi };
  }

  /** Makes the preview. */
  async preview(): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    try {
      const made = await run(callFile('standar', this.#wanted, { signal }));
      if (!signal.aborted) this.bytes = made;
    } catch (cause) {
      if (!signal.aborted) toast(sentenceOf(cause), 'late');
    }
  }

  /** Stops the preview being made. */
  close(): void {
    this.#stop?.abort();
  }

  /** Saves the file that is shown, with what was typed in it. */
  async hand(): Promise<void> {
    if (this.busy || !(await this.save())) return;
    this.busy = 'pdf';
    const name = await attempt(saveFile('standar', this.#wanted));
    this.busy = undefined;
    if (name) toast(teks.berkasTersimpan(name));
  }
}

let kept: { akun: string | undefined; penyusun: Penyusun } | undefined;

/** The standard as this officer left it. */
export function openPenyusun(akun: string | undefined): Penyusun {
  if (kept?.akun !== akun || !kept) kept = { akun, penyusun: new Penyusun() };
  return kept.penyusun;
}
