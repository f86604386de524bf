// Files on their way to a case: dropped or pasted they wait for their kind, then each is handed to the core by itself.
// One that is refused stays on the list with the reason; the others are attached.
import type { JenisLampiran } from '../../ipc/bindings';
import { lampiran as teks } from '../../lang/lampiran';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import type { Isian, Tujuan } from './perkara';

/** A file on its way. */
export type Kiriman = {
  /** Its id, so that sending it again after a broken answer attaches it once. */
  id: string;
  nama: string;
  /** None when the system's dialog handed it to the core. */
  file: File | null;
  keadaan: 'menunggu' | 'mengirim' | 'ditolak';
  /** Why it was refused. */
  pesan: string;
};

/** Kinds that belong to an issued letter. */
const BERSURAT: readonly string[] = ['surat_bertanda_tangan', 'bukti_terima'] satisfies JenisLampiran[];

export class Pengiriman<L = unknown> {
  items = $state<Kiriman[]>([]);
  jenis = $state<JenisLampiran | ''>('');
  surat = $state('');
  faults = $state.raw<Record<string, string>>({});
  /** How many of the files being sent are done; null while none is. */
  kemajuan = $state.raw<{ done: number; of: number } | null>(null);

  readonly waiting = $derived(this.items.filter(({ keadaan }) => keadaan === 'menunggu'));
  readonly refused = $derived(this.items.filter(({ keadaan }) => keadaan === 'ditolak'));
  readonly bersurat = $derived(BERSURAT.includes(this.jenis));

  readonly #tujuan: Tujuan<L>;

  constructor(tujuan: Tujuan<L>) {
    this.#tujuan = tujuan;
  }

  /** Puts files on the list. */
  add(files: Iterable<File>): void {
    for (const file of files)
      this.items.push({ id: uuid7(), nama: file.name, file, keadaan: 'menunggu', pesan: '' });
  }

  /** Takes a file off the list. */
  drop(id: string): void {
    this.items = this.items.filter((item) => item.id !== id);
  }

  /** Attaches every file that waits; gives how many were, and the case as it then stands. */
  async send(): Promise<{ n: number; lengkap: L | undefined }> {
    const answer: { n: number; lengkap: L | undefined } = { n: 0, lengkap: undefined };
    if (this.kemajuan || !this.#kindChosen()) return answer;
    const input = this.#input();
    const all = this.waiting;
    this.kemajuan = { done: 0, of: all.length };
    try {
      for (const item of all) {
        if (!item.file) continue;
        item.keadaan = 'mengirim';
        try {
          const { id, nama, file } = item;
          answer.lengkap = await run(this.#tujuan.unggah({ ...input, id, nama }, file));
          answer.n += 1;
          this.drop(id);
        } catch (cause) {
          if (this.#refusesKind(cause)) {
            item.keadaan = 'menunggu';
            return answer;
          }
          this.#refuse(item, cause);
        }
        this.kemajuan = { done: this.kemajuan.done + 1, of: all.length };
      }
    } finally {
      this.kemajuan = null;
    }
    return answer;
  }

  /** Lets the officer choose files, which go straight to the core; gives how many were attached, null when none was chosen. */
  async choose(): Promise<number | null> {
    if (this.kemajuan || !this.#kindChosen()) return null;
    this.kemajuan = { done: 0, of: 0 };
    try {
      const sent = await run(this.#tujuan.pilih(this.#input()));
      if (!sent) return null;
      for (const { nama, fault } of sent) {
        if (!fault || this.#refusesKind(fault)) continue;
        const item: Kiriman = { id: uuid7(), nama, file: null, keadaan: 'ditolak', pesan: sentenceOf(fault) };
        this.items.push(item);
      }
      return sent.filter(({ fault }) => !fault).length;
    } finally {
      this.kemajuan = null;
    }
  }

  #input(): Isian {
    const jenis = this.jenis || 'lain';
    const surat = this.bersurat && this.surat ? { surat: this.surat } : {};
    return { jenis, ...surat };
  }

  #kindChosen(): boolean {
    this.faults = this.jenis ? {} : { jenis: teks.kirim.jenisDahulu };
    return this.jenis !== '';
  }

  /** Whether it is the kind or the letter that is at fault: then no file is, and all of them still wait. */
  #refusesKind(cause: unknown): boolean {
    const faults = byField(faultsOf(cause));
    if (!faults.jenis && !faults.surat) return false;
    this.faults = faults;
    return true;
  }

  #refuse(item: Kiriman, cause: unknown): void {
    item.keadaan = 'ditolak';
    item.pesan = faultsOf(cause)[0]?.message ?? sentenceOf(cause);
  }
}

/** Files of a paste or a drop; a pasted screenshot, which has no name of its own, gets one. */
export function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].map((file) =>
    file.name === 'image.png' ? new File([file], `${teks.kirim.tempelan}.png`, { type: file.type }) : file,
  );
}
