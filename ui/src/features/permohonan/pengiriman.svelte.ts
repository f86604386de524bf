// One step on its way to the core: what it found wrong, and the same id however often the step is sent.
import type { FieldFault } from '../../ipc/bindings';
import { byField, faultsOf, sentenceOf } from '../../lib/faults';
import { run } from '../../lib/run';
import { uuid7 } from '../../lib/uuid';

/** The taking of a step: `P` is the command, `L` what it was taken of as it stands then. */
export abstract class Pengiriman<P, L> {
  /** The fields at fault. */
  found = $state.raw<readonly FieldFault[]>([]);
  /** Why the last attempt failed when no field is at fault. */
  trouble = $state<string>();
  busy = $state(false);
  /** The step, which is taken once though it may be sent twice. */
  readonly id = uuid7();

  /** Sends the command under the id of the step. */
  protected abstract send(perintah: P): Promise<L>;

  /** The sentence of each field at fault, by its path. */
  get salah(): Record<string, string> {
    return byField(this.found);
  }

  /** Takes the step. What it was taken of as it stands then, or undefined when it was refused. */
  async take(perintah: P): Promise<L | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.found = [];
    this.trouble = undefined;
    try {
      return await run(this.send(perintah));
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
