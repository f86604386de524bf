// One step of a request on its way to the core: what it found wrong, and the same id however often the step is sent.
import { call } from '../../../ipc/call';
import type { FieldFault, Perintah, PermohonanLengkap } from '../../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../../lib/faults';
import { run } from '../../../lib/run';
import { uuid7 } from '../../../lib/uuid';

/** The taking of a step. */
export class Ambil {
  /** The fields at fault. */
  found = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  trouble = $state<string>();
  busy = $state(false);
  /** The step, which is taken once though it may be sent twice. */
  readonly id = uuid7();
  readonly #permohonan: string;

  constructor(permohonan: string) {
    this.#permohonan = permohonan;
  }

  /** The sentence of each field at fault, by its path. */
  get salah(): Record<string, string> {
    return byField(this.found);
  }

  /** Takes the step. The request as it stands then, or undefined when it was refused. */
  async take(perintah: Perintah): Promise<PermohonanLengkap | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.found = [];
    this.trouble = undefined;
    try {
      const permohonan = this.#permohonan;
      return await run(call('take_langkah', { permohonan, id: this.id, perintah }));
    } catch (cause) {
      this.refuse(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Takes in why the core refused. */
  refuse(cause: unknown): void {
    this.found = faultsOf(cause);
    this.trouble = this.found.length === 0 ? sentenceOf(cause) : undefined;
  }
}
