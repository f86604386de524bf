// What is due for destruction and the proposals, with the steps over them.
import { call } from '../../ipc/call';
import type { UsulMusnah } from '../../ipc/bindings';
import { privasi } from '../../lang/privasi';
import { attempt, run } from '../../lib/run';
import { toast } from '../../lib/toast.svelte';
import { uuid7 } from '../../lib/uuid';

const teks = privasi.musnah;

/** The list and what is chosen in it. */
export class Musnah {
  list = $state.raw<UsulMusnah>();
  chosen = $state<string[]>([]);
  catatan = $state('');
  busy = $state(false);
  // The same proposal sent twice is made once.
  private id = uuid7();

  /** Fetches the list. */
  async load(): Promise<void> {
    this.list = (await attempt(call('list_musnah', {}))) ?? this.list;
  }

  /** Chooses a matter, or leaves it. */
  toggle(perkara: string): void {
    const without = this.chosen.filter((one) => one !== perkara);
    this.chosen = without.length < this.chosen.length ? without : [...without, perkara];
  }

  /** Proposes what is chosen. */
  async propose(): Promise<void> {
    if (this.busy || this.chosen.length === 0) return;
    this.busy = true;
    const wanted = { id: this.id, perkara: this.chosen, catatan: this.catatan };
    const list = await attempt(call('propose_musnah', wanted));
    this.busy = false;
    if (!list) return this.load();
    this.list = list;
    this.chosen = [];
    this.catatan = '';
    this.id = uuid7();
    toast(teks.diusulkan);
  }

  /** Approves a proposal; a rejection is passed on. */
  async approve(id: string, nomor: string): Promise<void> {
    this.list = await run(call('approve_musnah', { id, nomor }));
    toast(teks.selesai);
  }

  /** Refuses a proposal; a rejection is passed on. */
  async refuse(id: string, alasan: string): Promise<void> {
    this.list = await run(call('refuse_musnah', { id, alasan }));
    toast(teks.ditolak);
  }
}
