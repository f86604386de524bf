// The page's only door to the core, and the only file that imports Tauri. `Calls` and `Files` are
// generated from the Rust table of calls, so a wrong name or field does not compile.
//
// Files cross as raw bytes both ways.
//
// Every function rejects with a `Fault` when the core refuses. Built with `--mode door`, the same
// functions post to the HTTP door of the screen tests, behind which stands the same core.
import { Channel, invoke } from '@tauri-apps/api/core';
import { uuid7 } from '../lib/uuid';
import type { BarisCadangan, Calls, DaftarCadangan, Fault, Files, Uploads } from './bindings';

/** Name of a call that answers with a value. */
export type CallName = Extract<keyof Calls, string>;
/** Name of a call that answers with a file. */
export type FileName = Extract<keyof Files, string>;

/** Name of a call that takes a file. */
export type UploadName = Extract<keyof Uploads, string>;
/** Input of a call that takes a file, without what is told by the file itself. */
export type UploadInput<K extends UploadName> = Omit<Uploads[K][0], 'id' | 'nama'>;

/** How far long work has come: `done` of `of` steps. */
export type Progress = { done: number; of: number };

/** For long work: hears of progress, and asks the work to stop when the signal is aborted. */
export type WorkOptions = { progress?: (progress: Progress) => void; signal?: AbortSignal };

const door = import.meta.env.MODE === 'door';

/** Runs one call of the table in the core. */
export async function call<K extends CallName>(name: K, input: Calls[K][0]): Promise<Calls[K][1]> {
  if (door) return (await post('call', name, input)).json();
  return invoke<Calls[K][1]>('call', { name, input }).catch(rethrow);
}

/** The bytes of a file made by the core. An aborted signal rejects with the signal's reason. */
export async function callFile<K extends FileName>(
  name: K,
  input: Files[K],
  { progress, signal }: WorkOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  if (door) return new Uint8Array(await (await post('file', name, input, signal)).arrayBuffer());

  const id = crypto.randomUUID();
  const channel = new Channel<Progress>();
  channel.onmessage = (message) => progress?.(message);
  const stop = () => void invoke('cancel', { id });
  signal?.addEventListener('abort', stop);
  try {
    const bytes = await invoke<ArrayBuffer>('call_file', { id, name, input, channel });
    signal?.throwIfAborted();
    return new Uint8Array(bytes);
  } catch (cause) {
    signal?.throwIfAborted();
    return rethrow(cause);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Hands a file to a call of the table. An aborted signal asks the core to stop and waits for what it answers: it may have
 * been done already.
 */
export async function callUpload<K extends UploadName>(
  name: K,
  input: Uploads[K][0],
  file: Blob,
  { progress, signal }: WorkOptions = {},
): Promise<Uploads[K][1]> {
  signal?.throwIfAborted();
  const id = crypto.randomUUID();
  // A header holds ASCII alone.
  const json = new TextEncoder().encode(JSON.stringify(input));
  const header = {
    'x-input': btoa(Array.from(json, (byte) => String.fromCharCode(byte)).join('')),
    'x-job': id,
  };
  const stop = () => void (door ? post('cancel', id, null) : invoke('cancel', { id }));
  signal?.addEventListener('abort', stop);
  try {
    if (door) return await (await send(`upload/${name}`, file, header)).json();
    const channel = new Channel<Progress>();
    channel.onmessage = (message) => {
      // The first wish to stop can be there before the file.
      if (signal?.aborted) stop();
      else progress?.(message);
    };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const headers = { ...header, 'x-call': name, 'x-channel': channel.toJSON() };
    return await invoke<Uploads[K][1]>('call_upload', bytes, { headers }).catch(rethrow);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A chosen file, and why it was not taken. */
export type Sent = { nama: string; fault: Fault | null };

/** Lets the officer choose files and hands each to a call of the table; null when the dialog was closed. */
export async function chooseUpload<K extends UploadName>(
  name: K,
  input: UploadInput<K>,
): Promise<Sent[] | null> {
  if (!door) return invoke<Sent[] | null>('choose_upload', { name, input }).catch(rethrow);
  const files = await pickFiles({ multiple: true });
  if (!files) return null;
  const sent: Sent[] = [];
  for (const file of files) {
    const whole = { ...input, id: uuid7(), nama: file.name } as Uploads[K][0];
    const fault = await callUpload(name, whole, file).then(
      () => null,
      (cause: unknown) => (isFault(cause) ? cause : Promise.reject(cause)),
    );
    sent.push({ nama: file.name, fault });
  }
  return sent;
}

/** Asks where to save the file and saves it. The saved file's name, or null when the dialog was closed. */
export async function saveFile<K extends FileName>(name: K, input: Files[K]): Promise<string | null> {
  if (door) return download(await post('file', name, input));
  return invoke<string | null>('save_file', { name, input }).catch(rethrow);
}

/** What was published: the name of the folder, and what should be looked at before it is put on the web. */
export type Terbit = { map: string; peringatan: string[] };

/** Lets the officer choose a folder and publishes the list in force there; null when the dialog was closed. */
export async function publish(): Promise<Terbit | null> {
  // A page in a browser has no folder to write: it is handed the same files in one.
  if (door) return { map: await download(await post('file', 'terbitan', {})), peringatan: [] };
  return invoke<Terbit | null>('publish').catch(rethrow);
}

/** Hands the file to the program the system opens such files with. */
export async function openFile<K extends FileName>(name: K, input: Files[K]): Promise<void> {
  if (door) return void (await download(await post('file', name, input)));
  await invoke('open_file', { name, input }).catch(rethrow);
}

/** Opens the system's print dialog for what the window shows. */
export async function printPage(): Promise<void> {
  if (door) return window.print();
  await invoke('print').catch(rethrow);
}

/** Lets the officer choose a PNG picture. Its bytes as base64, or null when the dialog was closed. */
export async function chooseLogo(): Promise<string | null> {
  if (door) return pick();
  return invoke<string | null>('choose_logo').catch(rethrow);
}

/** Lets the officer choose the file of a backup and says what it holds; null when the dialog was closed. */
export async function chooseBackup(): Promise<BarisCadangan | null> {
  if (door) return (await post('choose', 'backup', null)).json();
  return invoke<BarisCadangan | null>('choose_backup').catch(rethrow);
}

/** Lets the officer choose the second place of backups, where one is made at once; null when the dialog was closed. */
export async function chooseSecondPlace(): Promise<DaftarCadangan | null> {
  if (door) return (await post('choose', 'second_place', null)).json();
  return invoke<DaftarCadangan | null>('choose_second_place').catch(rethrow);
}

/** Tells a refusal of the core from a fault of the program. */
export function isFault(cause: unknown): cause is Fault {
  return typeof cause === 'object' && cause !== null && 'code' in cause && 'message' in cause;
}

function rethrow(cause: unknown): never {
  // Tauri itself rejects with a bare string, for example for a command the page may not use.
  throw isFault(cause) ? cause : new Error(String(cause));
}

function post(
  kind: 'call' | 'file' | 'cancel' | 'choose',
  name: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  const body = JSON.stringify(input ?? null);
  return send(`${kind}/${name}`, body, { 'content-type': 'application/json' }, signal);
}

async function send(
  path: string,
  body: BodyInit,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const answer = await fetch(`/${path}`, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  if (answer.status === 422) throw (await answer.json()) as Fault;
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return answer;
}

async function download(answer: Response): Promise<string> {
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? 'berkas');
  const url = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
  return name;
}

async function pick(): Promise<string | null> {
  const [file] = (await pickFiles({ accept: 'image/png' })) ?? [];
  if (!file) return null;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}

function pickFiles(of: { accept?: string; multiple?: boolean }): Promise<File[] | null> {
  const input = Object.assign(document.createElement('input'), { type: 'file', ...of });
  return new Promise((resolve) => {
    input.oncancel = () => resolve(null);
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.click();
  });
}
