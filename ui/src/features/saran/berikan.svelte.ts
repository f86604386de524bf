// Giving an entry of the list on the spot: the request is registered, then granted and handed over in one step. When the
// second call fails the request stands, and the form of the step waits on its page with what was typed and why.
import { go } from '../../app/router.svelte';
import { session } from '../../app/session.svelte';
import type {
  FieldFault,
  Pemeriksaan,
  PermohonanLengkap,
  SaranInformasi,
  Terdaftar,
} from '../../ipc/bindings';
import { call } from '../../ipc/call';
import { saran as teks } from '../../lang/saran';
import { sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';
import { uuid7 } from '../../lib/uuid';
import { dayOf } from '../../lib/waktu';
import type { Formulir } from '../permohonan/formulir.svelte';
import type { IsianPermohonan } from '../permohonan/isian';
import { type Isian, atFields, takenBy, toPerintah } from '../permohonan/langkah/isian';
import { Pengambilan } from '../permohonan/langkah/pengambilan.svelte';

/** The form of the hand-over as it opens: what the entry and the request already say. */
export function startNow(
  isian: IsianPermohonan,
  { id, bentuk }: Pick<SaranInformasi, 'id' | 'bentuk'>,
  butir: number,
  hariIni: string,
): Isian<'berikan_langsung'> {
  const { cara_memperoleh: cara, cara_mengirim } = isian;
  const kirim = cara === 'salinan' ? cara_mengirim : undefined;
  const known = bentuk.softcopy || bentuk.hardcopy;
  const printed = isian.bentuk === 'cetak';
  return {
    perintah: 'berikan_langsung',
    bentuk: {
      softcopy: known ? bentuk.softcopy : !printed,
      hardcopy: known ? bentuk.hardcopy : printed,
    },
    serahkan: {
      tanggal: hariIni,
      butir: [],
      cara,
      kirim,
      penerima: takenBy(kirim, isian.pemohon.kuasa !== null),
      jumlah: '',
      resi: '',
      catatan: '',
    },
    // Blank items after the first are not sent.
    informasi: isian.butir
      .map((one, at) => ({ ...one, at }))
      .filter(({ rincian, at }) => at === 0 || rincian.trim() !== '')
      .map(({ at }) => (at === butir ? id : null)),
  };
}

/** An entry being given. */
export class Pemberian {
  readonly informasi: SaranInformasi;
  readonly pemeriksaan: Pemeriksaan;
  isian = $state() as Isian<'berikan_langsung'>;
  found = $state.raw<readonly FieldFault[]>([]);
  busy = $state(false);
  readonly #formulir: Formulir;
  readonly #langkah = uuid7();

  constructor(formulir: Formulir, informasi: SaranInformasi, pemeriksaan: Pemeriksaan) {
    this.#formulir = formulir;
    this.informasi = informasi;
    this.pemeriksaan = pemeriksaan;
    const hariIni = dayOf(session.status?.sekarang ?? '');
    this.isian = startNow(formulir.isian, informasi, formulir.aktif, hariIni);
  }

  /** The sentence of each field at fault. */
  get salah(): Record<string, string> {
    return atFields(this.found);
  }

  /** Items of the request. */
  get butir(): number {
    return this.isian.informasi?.length ?? 1;
  }

  /** Registers and gives. Nothing is registered while a field of the hand-over is known to be empty. */
  async take(): Promise<void> {
    // The core could say it only after the number was given.
    this.found =
      this.isian.serahkan.jumlah.trim() === ''
        ? [{ field: 'serahkan.jumlah', rule: 'required', message: teks.serah.jumlahKosong }]
        : [];
    if (this.found.length > 0 || this.busy) return;
    this.busy = true;
    try {
      await this.#formulir.register((done) => this.#give(done));
    } finally {
      this.busy = false;
    }
  }

  async #give({ id, nomor }: Terdaftar): Promise<void> {
    const perintah = toPerintah($state.snapshot(this.isian) as Isian<'berikan_langsung'>);
    try {
      const given = await run(call('take_langkah', { permohonan: id, id: this.#langkah, perintah }));
      this.#formulir.diberikan = given;
    } catch (cause) {
      toast(teks.serah.gagal(nomor), 'late');
      await this.#leaveOn(id, cause);
    }
  }

  // The page of the request opens at the form of the step, with what was typed and the sentence of the core.
  async #leaveOn(id: string, cause: unknown): Promise<void> {
    try {
      const lengkap: PermohonanLengkap = await run(call('get_permohonan', { id }));
      const tempat = await Pengambilan.open('berikan_langsung', lengkap);
      tempat.state.restore($state.snapshot(this.isian));
      tempat.state.refuse(cause);
      go(`permohonan/${id}/berikan_langsung`, { replace: true });
    } catch {
      toast(sentenceOf(cause), 'late');
      go(`permohonan/${id}`, { replace: true });
    }
  }
}
