// Forms of steps that were left unfinished. Each is found again as it was left, by officer, request, form, and place in
// the request's life: at once while the window is open, from its draft after that. What was typed at an earlier place is
// not mixed into a request that moved on; it is offered until it is taken or thrown away.
import { untrack } from 'svelte';
import { beforeLock } from '../../app/lock.svelte';
import { whenLeft } from '../../app/leave';
import { session } from '../../app/session.svelte';
import { call } from '../../ipc/call';
import type { Draf } from '../../ipc/bindings';
import { type Aksi, langkah as teks } from '../../lang/langkah';
import { permohonan as umum } from '../../lang/permohonan';
import { attempt, run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';
import { type IsiLangkah, type JenisLangkahDraf, stepOf } from './draf';
import { Simpanan } from './simpanan.svelte';

/** A form that can be left: what is typed in it, and how that is put back into a new one. */
export type Tertinggal = { readonly isi: unknown; restore: (kept: unknown) => void };

/** What a step is taken of: a request, an objection or a dispute. */
export type Berlangkah = {
  id: string;
  nomor: { teks: string };
  langkah: readonly { id: string; dibatalkan: string | null }[];
};

/** Which kind of draft keeps the form, and what the list of drafts calls it. */
export type Sebutan = { jenis: JenisLangkahDraf; judul: string };

/** Where a form stands, in the request's life and in the address. */
type Letak = Omit<IsiLangkah, 'isi'>;

// Nothing on a screen shows which forms there are.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const left = new Map<string, Promise<Tempat<Tertinggal>>>();
// What its draft holds is found there again. Only what could not be kept stays, or it were lost.
whenLeft(async () => {
  for (const [key, place] of [...left]) {
    const found = await place.catch(() => undefined);
    if (found?.draf.kept) left.delete(key);
  }
});

/** The place of one form: its state, and the draft that keeps it. */
export class Tempat<T extends Tertinggal> {
  readonly state: T;
  readonly draf: Simpanan;
  /** What was typed into this form at an earlier place in the request's life. */
  lama = $state.raw<Draf>();
  readonly #begun: string;
  readonly #forget: () => void;

  /** `state` has just begun; `kept` is its draft, `lama` one of an earlier place. */
  constructor(
    state: T,
    { letak, sebutan, kept, lama }: { letak: Letak; sebutan: Sebutan; kept?: Draf; lama?: Draf },
    forget: () => void,
  ) {
    this.state = state;
    this.lama = lama;
    this.#forget = forget;
    this.#begun = JSON.stringify(state.isi);
    if (kept) state.restore(stepOf(kept)?.isi);
    const isi = (): IsiLangkah => ({ ...letak, isi: state.isi });
    const { jenis, judul } = sebutan;
    this.draf = new Simpanan({ id: kept?.id ?? uuid7(), jenis, kept: kept && isi() }, () => ({
      judul,
      isi: isi(),
      layak: this.typed,
    }));
  }

  /** Whether anything differs from the form as it begins. */
  get typed(): boolean {
    return JSON.stringify(this.state.isi) !== this.#begun;
  }

  /** The step was taken: the form and its draft are forgotten. */
  async done(): Promise<void> {
    this.#forget();
    await this.draf.end();
  }

  /** Goes on with what was typed at the earlier place; it stays there until it is kept here. */
  async takeOld(): Promise<void> {
    if (!this.lama) return;
    this.state.restore(stepOf(this.lama)?.isi);
    await this.draf.flush();
    if (!this.draf.gagal) await this.dropOld();
  }

  /** Throws away what was typed at the earlier place. */
  async dropOld(): Promise<void> {
    if (!this.lama) return;
    const gone = await attempt(call('delete_draf', { id: this.lama.id }));
    if (gone) this.lama = undefined;
  }
}

/**
 * The form `nama` of a request as it was left, or begun anew. `nama` is also its address below the request's: the
 * command, and behind a slash whatever it was opened for. `sebutan` is given where it is no request.
 *
 * @throws what the core answers when it cannot say which drafts there are
 */
export function keptForm<T extends Tertinggal>(
  nama: string,
  { id, nomor, langkah }: Berlangkah,
  begin: () => T,
  sebutan: Sebutan = {
    jenis: 'langkah',
    judul: umum.daftar.drafLangkah(teks.aksi[nama.split('/')[0] as Aksi].tombol, nomor.teks),
  },
): Promise<Tempat<T>> {
  const standing = langkah.filter(({ dibatalkan }) => dibatalkan === null).at(-1)?.id ?? null;
  const letak: Letak = { permohonan: id, langkah: standing, nama };
  const key = [session.status?.sesi?.akun.id, id, standing, nama].join(' ');
  const find = async () => {
    const drafts = await run(call('list_draf', {}));
    const mine = drafts.filter(
      (draf) =>
        draf.jenis === sebutan.jenis && stepOf(draf)?.permohonan === id && stepOf(draf)?.nama === nama,
    );
    const here = (draf: Draf) => stepOf(draf)?.langkah === standing;
    const [kept, lama] = [mine.find(here), mine.find((draf) => !here(draf))];
    return new Tempat(begin(), { letak, sebutan, kept, lama }, () => void left.delete(key));
  };
  // What stands under a key was put there by the same form.
  const place = (left.get(key) as Promise<Tempat<T>> | undefined) ?? find();
  left.set(key, place as Promise<Tempat<Tertinggal>>);
  place.catch(() => left.delete(key));
  return place;
}

/** The draft was thrown away from the list: its form must not bring it back. */
export async function forgetForm(draf: string): Promise<void> {
  for (const place of [...left.values()]) {
    const found = await place.catch(() => undefined);
    if (found?.draf.id === draf) await found.done();
    else if (found?.lama?.id === draf) found.lama = undefined;
  }
}

/** Keeps the draft of a form while its component stands: as it changes, and at once when the form goes out of sight. */
export function followForm(place: () => Tempat<Tertinggal> | undefined): void {
  $effect(() => {
    const { draf, state } = place() ?? {};
    if (!draf || !state) return;
    $effect(() => {
      void JSON.stringify(state.isi);
      untrack(() => draf.changed());
    });
    const hidden = () => {
      if (document.visibilityState === 'hidden') void draf.flush();
    };
    document.addEventListener('visibilitychange', hidden);
    const off = beforeLock(() => draf.flush());
    return () => {
      off();
      document.removeEventListener('visibilitychange', hidden);
      void draf.flush();
    };
  });
}
