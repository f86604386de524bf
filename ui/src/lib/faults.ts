// Reads a rejected call: the fields at fault, and the one sentence for whoever waits.
import type { FieldFault } from '../ipc/bindings';
import { isFault } from '../ipc/call';
import { fault, faultText } from '../lang/fault';
import { id } from '../lang/id';

/** The fields at fault in a rejection; none when it is of another kind. */
export function faultsOf(cause: unknown): readonly FieldFault[] {
  return isFault(cause) && cause.code === 'invalid' ? cause.fields : [];
}

/** The message of each field at fault, by its path. The first one of a field counts. */
export function byField(faults: readonly FieldFault[]): Record<string, string> {
  return Object.fromEntries([...faults].reverse().map(({ field, message }) => [field, message]));
}

/** A rejection as one sentence, with what to do where the core does not say it. */
export function sentenceOf(cause: unknown): string {
  if (isFault(cause)) return faultText(cause);
  return cause instanceof Error && cause.message
    ? `${id.umum.takTerduga} (${cause.message})`
    : id.umum.takTerduga;
}

/** A rejection as a heading. */
export function titleOf(cause: unknown): string {
  return isFault(cause) ? fault[cause.code].title : id.bingkai.tidakMenjawab;
}
