// What a screen does with a call that was refused: a locked desk shows the login, all else goes to whoever asked.
import { session } from '../app/session.svelte';
import { isFault } from '../ipc/call';
import { sentenceOf } from './faults';
import { toast } from './toast.svelte';

/** Waits for a call. A locked desk brings the login screen; every rejection is passed on. */
export async function run<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    if (isFault(cause) && cause.code === 'locked') void session.refresh();
    throw cause;
  }
}

/** As `run`, for a step without a form of its own: a rejection is said in a message and gives undefined. */
export async function attempt<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await run(promise);
  } catch (cause) {
    if (!(isFault(cause) && (cause.code === 'locked' || cause.code === 'cancelled')))
      toast(sentenceOf(cause), 'late');
    return undefined;
  }
}
