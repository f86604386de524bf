// The HTTP door as a test holds it: the real core on a data directory, ended with the test.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Calls } from '@ipc/bindings';

/** The core behind the door, asked directly: to prepare a case, or to look at what a screen has done. */
export type Door = {
  url: string;
  call<K extends Extract<keyof Calls, string>>(name: K, input: Calls[K][0]): Promise<Calls[K][1]>;
  /** Ends the process and waits for it. */
  close(): Promise<void>;
};

/** Opens a door on a data directory. The clock stands still at `clock` (RFC 3339); null is the machine's. */
export async function openDoor(data: string, clock: string | null, more: string[] = []): Promise<Door> {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(__dirname, '../../target');
  const child = spawn(
    join(target, 'debug/door'),
    [data, ...(clock === null ? [] : ['--sekarang', clock]), ...more],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const refused = ended.then(([code]) => Promise.reject(new Error(`the door ended with status ${code}`)));
  // Once it is open its end is no news.
  refused.catch(() => undefined);
  const [url] = await Promise.race([
    once(createInterface(child.stdout), 'line') as Promise<[string]>,
    refused,
  ]);

  return {
    url,
    async call(name, input) {
      const answer = await fetch(`${url}/call/${name}`, { method: 'POST', body: JSON.stringify(input) });
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async close() {
      // The door ends when its standard input closes.
      child.stdin.end();
      await ended;
    },
  };
}
