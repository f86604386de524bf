// One step being taken: its form, what the core found wrong with it, and the same id however often it is sent. A form
// that was closed is found again as it was left, for as long as the window is open.
import { session } from '../../../app/session.svelte';
import { call } from '../../../ipc/call';
import type { FieldFault, PengaturanLayanan, PermohonanLengkap } from '../../../ipc/bindings';
import type { Aksi } from '../../../lang/langkah';
import { faultsOf, sentenceOf } from '../../../lib/faults';
import { run } from '../../../lib/run';
import { dayOf } from '../../../lib/waktu';
import { uuid7 } from '../../../lib/uuid';
import { type AksiKecil, atFields, type Isian, startOf, toPerintah, unread } from './isian';
import { forget, found, keep } from './tertinggal';

/** Whether the command has a form here. */
export function isSmall(aksi: Aksi): aksi is AksiKecil {
  return aksi !== 'putuskan' && aksi !== 'setujui_penolakan' && aksi !== 'beritahukan';
}

/** A step being taken. */
export class Pengambilan {
  readonly aksi: AksiKecil;
  readonly lengkap: PermohonanLengkap;
  readonly layanan: PengaturanLayanan;
  isian = $state() as Isian;
  found = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  trouble = $state<string>();
  busy = $state(false);
  readonly salah = $derived(atFields(this.found));
  /** A step sent twice is taken once. */
  readonly #id = uuid7();
  readonly #key: string;

  /** The form of a command: as it was left, or begun anew. */
  static async open(aksi: AksiKecil, lengkap: PermohonanLengkap, disposisi?: string): Promise<Pengambilan> {
    const { id, langkah } = lengkap.permohonan;
    const standing = langkah.filter(({ dibatalkan }) => dibatalkan === null).length;
    // A request that moved on starts a fresh form.
    const key = [session.status?.sesi?.akun.id, id, standing, aksi, disposisi].join(' ');
    const kept = found(key);
    if (kept) return kept;
    const hari_ini = dayOf(session.status?.sekarang ?? '');
    const { pengaturan } = await run(call('get_layanan', {}));
    const batas_unit = aksi === 'teruskan' ? await unitLimit(lengkap, pengaturan, hari_ini) : '';
    const isian = startOf(aksi, { lengkap, layanan: pengaturan, hari_ini, batas_unit, disposisi });
    const opened = new Pengambilan(key, lengkap, pengaturan, isian);
    keep(key, opened);
    return opened;
  }

  private constructor(key: string, lengkap: PermohonanLengkap, layanan: PengaturanLayanan, isian: Isian) {
    this.#key = key;
    this.aksi = isian.perintah;
    this.lengkap = lengkap;
    this.layanan = layanan;
    this.isian = isian;
  }

  /** The command as typed now. */
  get perintah(): ReturnType<typeof toPerintah> {
    return toPerintah($state.snapshot(this.isian) as Isian);
  }

  /** Takes the step. The request as it stands then, or undefined when it was refused. */
  async take(): Promise<PermohonanLengkap | undefined> {
    if (this.busy) return undefined;
    this.trouble = undefined;
    this.found = unread(this.isian);
    if (this.found.length > 0) return undefined;
    this.busy = true;
    try {
      const { id } = this.lengkap.permohonan;
      const now = await run(call('take_langkah', { permohonan: id, id: this.#id, perintah: this.perintah }));
      forget(this.#key);
      return now;
    } catch (cause) {
      this.found = faultsOf(cause);
      if (this.found.length === 0) this.trouble = sentenceOf(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
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
