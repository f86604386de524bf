// One step of a request on its way to the core.
import { call } from '../../../ipc/call';
import type { Perintah, PermohonanLengkap } from '../../../ipc/bindings';
import { Pengiriman } from '../pengiriman.svelte';

/** The taking of a step. */
export class Ambil extends Pengiriman<Perintah, PermohonanLengkap> {
  readonly #permohonan: string;

  constructor(permohonan: string) {
    super();
    this.#permohonan = permohonan;
  }

  protected override send(perintah: Perintah): Promise<PermohonanLengkap> {
    return call('take_langkah', { permohonan: this.#permohonan, id: this.id, perintah });
  }
}
