// One step being taken from its small form: what is typed, and its way to the core. A form that was closed is found again
// as it was left.
import { session } from '../../../app/session.svelte';
import { call } from '../../../ipc/call';
import type { PengaturanLayanan, Perintah, PermohonanLengkap } from '../../../ipc/bindings';
import { run } from '../../../lib/run';
import { dayOf } from '../../../lib/waktu';
import { Ambil } from '../putusan/ambil.svelte';
import { keptForm } from '../putusan/tinggal';
import { type AksiKecil, atFields, type Isian, startOf, toPerintah, unread } from './isian';

/** A step being taken. */
export class Pengambilan extends Ambil {
  readonly lengkap: PermohonanLengkap;
  readonly layanan: PengaturanLayanan;
  isian = $state() as Isian;
  readonly #done: () => void;

  /** The form of a command: as it was left, or begun anew. */
  static async open(aksi: AksiKecil, lengkap: PermohonanLengkap, disposisi?: string): Promise<Pengambilan> {
    const hari_ini = dayOf(session.status?.sekarang ?? '');
    const { pengaturan } = await run(call('get_layanan', {}));
    const batas_unit = aksi === 'teruskan' ? await unitLimit(lengkap, pengaturan, hari_ini) : '';
    const awal = { lengkap, layanan: pengaturan, hari_ini, batas_unit, disposisi };
    const begin = (done: () => void) => new Pengambilan(lengkap, pengaturan, startOf(aksi, awal), done);
    // The form knows how it is forgotten before there is a place to forget it from.
    const kept = keptForm([aksi, disposisi].join(' '), lengkap.permohonan, () => begin(() => kept.done()));
    return kept.state;
  }

  private constructor(
    lengkap: PermohonanLengkap,
    layanan: PengaturanLayanan,
    isian: Isian,
    done: () => void,
  ) {
    super(lengkap.permohonan.id);
    this.lengkap = lengkap;
    this.layanan = layanan;
    this.isian = isian;
    this.#done = done;
  }

  /** Which command it is. */
  get aksi(): AksiKecil {
    return this.isian.perintah;
  }

  /** The command as typed now. */
  get perintah(): Perintah {
    return toPerintah($state.snapshot(this.isian) as Isian);
  }

  /** The message of each field at fault, a list as one field. */
  override get salah(): Record<string, string> {
    return atFields(this.found);
  }

  override async take(perintah: Perintah): Promise<PermohonanLengkap | undefined> {
    this.trouble = undefined;
    this.found = unread(this.isian);
    if (this.found.length > 0) return undefined;
    const now = await super.take(perintah);
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
