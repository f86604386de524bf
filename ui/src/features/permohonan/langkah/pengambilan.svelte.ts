// One step being taken from its small form: what is typed, and its way to the core. A form that was closed is found again
// as it was left.
import { session } from '../../../app/session.svelte';
import { call } from '../../../ipc/call';
import type { FieldFault, PengaturanLayanan, PermohonanLengkap } from '../../../ipc/bindings';
import type { Aksi } from '../../../lang/langkah';
import { run } from '../../../lib/run';
import { dayOf } from '../../../lib/waktu';
import { Ambil } from '../putusan/ambil.svelte';
import { keptForm } from '../putusan/tinggal';
import { type AksiKecil, atFields, type Isian, startOf, toPerintah, unread } from './isian';

/** Whether the command has a small form; deciding, approving and notifying have screens of their own. */
export function isSmall(aksi: Aksi): aksi is AksiKecil {
  return aksi !== 'putuskan' && aksi !== 'setujui_penolakan' && aksi !== 'beritahukan';
}

/** A step being taken. */
export class Pengambilan {
  readonly lengkap: PermohonanLengkap;
  readonly layanan: PengaturanLayanan;
  isian = $state() as Isian;
  readonly #ambil: Ambil;
  #unread = $state.raw<readonly FieldFault[]>([]);
  /** What was found wrong: here, or by the core. */
  readonly found = $derived.by(() => (this.#unread.length > 0 ? this.#unread : this.#ambil.found));
  /** The message of each field at fault, by its path. */
  readonly salah = $derived.by(() => atFields(this.found));

  /** The form of a command: as it was left, or begun anew. */
  static async open(aksi: AksiKecil, lengkap: PermohonanLengkap, disposisi?: string): Promise<Pengambilan> {
    const hari_ini = dayOf(session.status?.sekarang ?? '');
    const { pengaturan } = await run(call('get_layanan', {}));
    const batas_unit = aksi === 'teruskan' ? await unitLimit(lengkap, pengaturan, hari_ini) : '';
    const awal = { lengkap, layanan: pengaturan, hari_ini, batas_unit, disposisi };
    const name = [aksi, disposisi].join(' ');
    const begin = (done: () => void) => new Pengambilan(lengkap, pengaturan, startOf(aksi, awal), done);
    // The form knows how it is forgotten before there is a place to forget it from.
    const kept = keptForm(name, lengkap.permohonan, () => begin(() => kept.done()));
    return kept.state;
  }

  readonly #done: () => void;

  private constructor(
    lengkap: PermohonanLengkap,
    layanan: PengaturanLayanan,
    isian: Isian,
    done: () => void,
  ) {
    this.lengkap = lengkap;
    this.layanan = layanan;
    this.isian = isian;
    this.#ambil = new Ambil(lengkap.permohonan.id);
    this.#done = done;
  }

  /** Which command it is. */
  get aksi(): AksiKecil {
    return this.isian.perintah;
  }

  /** The command as typed now. */
  get perintah(): ReturnType<typeof toPerintah> {
    return toPerintah($state.snapshot(this.isian) as Isian);
  }

  /** Why the last attempt failed when no field is at fault. */
  get trouble(): string | undefined {
    return this.#ambil.trouble;
  }

  get busy(): boolean {
    return this.#ambil.busy;
  }

  /** Takes the step. The request as it stands then, or undefined when it was refused. */
  async take(): Promise<PermohonanLengkap | undefined> {
    this.#unread = unread(this.isian);
    if (this.#unread.length > 0) return undefined;
    const now = await this.#ambil.take(this.perintah);
    if (now) this.#done();
    return now;
  }
}

// As many working days as the office gives a unit, but not behind the answer's own deadline.
async function unitLimit(
  { permohonan }: PermohonanLengkap,
  { hari_unit }: PengaturanLayanan,
  mulai: string,
): Promise<string> {
  const { jatuh_tempo } = await run(call('count_days', { mulai, hari: hari_unit }));
  const { jawab, perpanjangan, perki } = permohonan.batas;
  const answer = permohonan.perpanjangan ? perpanjangan : perki && perki < jawab ? perki : jawab;
  return mulai <= answer && jatuh_tempo > answer ? answer : jatuh_tempo;
}
