// The form of the next decree. What was typed stays while the window is open, whichever page one looks at meanwhile; it is
// forgotten once the decree is set, and for another officer.
import { call } from '../../ipc/call';
import type { FieldFault, PenetapanRingkas, RencanaPenetapan, TetapkanDip } from '../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { parseDate } from '../../lib/tanggal';
import { uuid7 } from '../../lib/uuid';

/** The form of the next decree. */
export class Penetapkan {
  nomor = $state('');
  tanggal = $state('');
  penyetuju = $state('');
  rencana = $state.raw<RencanaPenetapan>();
  /** The last attempt's faults. */
  ditolak = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  halangan = $state<string>();
  busy = $state(false);
  readonly #id = uuid7();
  readonly #hariIni: string;

  /** Begins on the day it is opened. */
  constructor(hariIni: string) {
    this.#hariIni = hariIni;
    this.tanggal = hariIni;
  }

  /** Asks what a decree made now would hold. The approver is the office's own until another is typed. */
  async plan(): Promise<void> {
    this.rencana = await run(call('plan_penetapan', {}));
    if (this.penyetuju === '') this.penyetuju = this.rencana.penyetuju;
  }

  /** As the core takes it; a date still being typed is none. */
  get input(): TetapkanDip {
    const { nomor, tanggal, penyetuju } = this;
    return { id: this.#id, isi: { nomor, tanggal: parseDate(tanggal), penyetuju } };
  }

  /** Whether nothing is left empty. */
  get whole(): boolean {
    const { nomor, tanggal, penyetuju } = this.input.isi;
    return nomor.trim() !== '' && tanggal !== null && penyetuju.trim() !== '';
  }

  /** Sentence beside each field. */
  get faults(): Record<string, string> {
    return byField(this.ditolak);
  }

  /** Whether anything was typed that would be missed. */
  get typed(): boolean {
    return this.nomor !== '' || this.tanggal !== this.#hariIni;
  }

  /** Sets the list; all decrees as they stand then, or undefined when it was refused. */
  async set(): Promise<PenetapanRingkas[] | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.ditolak = [];
    this.halangan = undefined;
    try {
      return await run(call('set_penetapan', this.input));
    } catch (cause) {
      this.ditolak = faultsOf(cause).map((fault) => ({ ...fault, field: fault.field.replace(/^isi\./, '') }));
      if (this.ditolak.length === 0) this.halangan = sentenceOf(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

let kept: { akun: string | undefined; form: Penetapkan } | undefined;

/** The form as this officer left it, or a new one. */
export function openForm(akun: string | undefined, hariIni: string): Penetapkan {
  if (kept?.akun !== akun || !kept?.form.typed) kept = { akun, form: new Penetapkan(hariIni) };
  return kept.form;
}

/** The decree is set: its form is done with. */
export function forgetForm(): void {
  kept = undefined;
}
