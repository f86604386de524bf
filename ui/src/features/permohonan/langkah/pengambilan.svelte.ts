// One step being taken from its small form: what is typed, and its way to the core. A form that was closed is found again
// as it was left.
import { session } from '../../../app/session.svelte';
import { call } from '../../../ipc/call';
import type { PengaturanLayanan, Perintah, PermohonanLengkap } from '../../../ipc/bindings';
import { run } from '../../../lib/run';
import { dayOf } from '../../../lib/waktu';
import { Ambil } from '../putusan/ambil.svelte';
import { keptForm, type Tempat } from '../tinggal.svelte';
import { type AksiKecil, atFields, type Isian, startOf, toPerintah, unread } from './isian';

/** A step being taken. */
export class Pengambilan extends Ambil {
  readonly lengkap: PermohonanLengkap;
  readonly layanan: PengaturanLayanan;
  isian = $state() as Isian;

  /** The form of a command: as it was left, or begun anew. */
  static async open(
    aksi: AksiKecil,
    lengkap: PermohonanLengkap,
    disposisi?: string,
  ): Promise<Tempat<Pengambilan>> {
    const hari_ini = dayOf(session.status?.sekarang ?? '');
    const { pengaturan } = await run(call('get_layanan', {}));
    const batas_unit = aksi === 'teruskan' ? await unitLimit(lengkap, pengaturan, hari_ini) : '';
    const awal = { lengkap, layanan: pengaturan, hari_ini, batas_unit, disposisi };
    const nama = disposisi === undefined ? aksi : `${aksi}/${disposisi}`;
    const begin = () => new Pengambilan(lengkap, pengaturan, startOf(aksi, awal));
    return keptForm(nama, lengkap.permohonan, begin);
  }

  private constructor(lengkap: PermohonanLengkap, layanan: PengaturanLayanan, isian: Isian) {
    super(lengkap.permohonan.id);
    this.lengkap = lengkap;
    this.layanan = layanan;
    this.isian = isian;
  }

  /** Which command it is. */
  get aksi(): AksiKecil {
    return this.isian.perintah;
  }

  /** What is kept of it. */
  get isi(): Isian {
    return $state.snapshot(this.isian) as Isian;
  }

  /** Puts back what was kept, whatever version of the form wrote it. */
  restore(kept: unknown): void {
    if (typeof kept === 'object') this.isian = { ...this.isian, ...kept };
  }

  /** The command as typed now. */
  get perintah(): Perintah {
    return toPerintah(this.isi);
  }

  /** The message of each field at fault, a list as one field. */
  override get salah(): Record<string, string> {
    return atFields(this.found);
  }

  override async take(perintah: Perintah): Promise<PermohonanLengkap | undefined> {
    this.trouble = undefined;
    this.found = unread(this.isian);
    if (this.found.length > 0) return undefined;
    return super.take(perintah);
  }
}

// As many working days as the office gives a unit, but not behind the answer's own deadline.
async function unitLimit(
  { permohonan }: PermohonanLengkap,
  { hari_unit }: PengaturanLayanan,
  mulai: string,
): Promise<string> {
  const { jatuh_tempo } = await run(call('count_days', { mulai, hari: hari_unit }));
  if (!permohonan.batas) return jatuh_tempo;
  const { jawab, perpanjangan, perki } = permohonan.batas;
  const answer = permohonan.perpanjangan ? perpanjangan : perki && perki < jawab ? perki : jawab;
  return mulai <= answer && jatuh_tempo > answer ? answer : jatuh_tempo;
}
