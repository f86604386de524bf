// What the frame knows: the office, who is at work and what the role allows, today's date, and the counts of the
// sidebar. All of it comes from the core; the page keeps none of it when the desk is locked.
import { call, isFault } from '../ipc/call';
import type { Beranda, Status, Tindakan } from '../ipc/bindings';
import { cadangan as teks } from '../lang/cadangan';
import { sentenceOf, titleOf } from '../lib/faults';
import { toast } from '../lib/toast.svelte';
import { dateTime } from '../lib/waktu';
import { leave } from './leave';

class Session {
  status = $state<Status>();
  /** What waits and what needs attention, as the core counted it last. */
  beranda = $state<Beranda>();
  /** Why the core does not answer; undefined while it does. */
  trouble = $state.raw<{ title: string; text: string; damaged: boolean }>();

  /** Login name of who was at work last in this window: the same officer comes back to the same screen. */
  last: string | undefined;

  /** Asks the core how things stand. It is no activity of the officer, so it does not put off the lock. */
  async refresh(): Promise<void> {
    try {
      this.take(await call('status', {}));
      this.trouble = undefined;
    } catch (cause) {
      const damaged = isFault(cause) && cause.code === 'damaged';
      this.trouble = { title: titleOf(cause), text: sentenceOf(cause), damaged };
    }
  }

  /** Counts anew what waits. Called when the officer moves on, never by a timer alone. */
  async recount(): Promise<void> {
    if (!this.may('lihat')) return;
    try {
      const beranda = await call('beranda', {});
      // The desk may have been locked meanwhile: then nothing of it may stand in the page.
      if (this.open) this.beranda = beranda;
    } catch {
      void this.refresh();
    }
  }

  /** Since when the failure of backups lasts that was told; one failure is told once. */
  private told: string | undefined;

  /** Takes a status that a call answered with. */
  take(status: Status): void {
    const wasOpen = this.open;
    this.status = status;
    if (wasOpen && !this.open) void leave();
    const gagal = status.cadangan_gagal;
    if (gagal && gagal.sejak !== this.told)
      toast(`${teks.gagal(dateTime(gagal.sejak))}: ${gagal.pesan}`, 'late');
    this.told = gagal?.sejak;
    if (status.sesi) this.last = status.sesi.akun.masuk;
    if (status.keadaan !== 'terbuka') this.beranda = undefined;
  }

  /** Whether an officer is at work. */
  get open(): boolean {
    return this.status?.keadaan === 'terbuka' && this.status.sesi !== null;
  }

  /** Whether the officer at work may do this. It only decides what is shown; the core decides what is done. */
  may(tindakan: Tindakan): boolean {
    return this.open && (this.status?.sesi?.boleh.includes(tindakan) ?? false);
  }
}

/** The one session of the window. */
export const session = new Session();
