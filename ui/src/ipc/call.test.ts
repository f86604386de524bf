import { beforeEach, expect, test, vi } from 'vitest';
import { call, callFile, callUpload, isFault } from './call';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({
  invoke,
  Channel: class {
    toJSON(): string {
      return '__CHANNEL__:7';
    }
  },
}));

beforeEach(() => {
  invoke.mockReset();
});

test('a refusal of the core arrives as the union it is', async () => {
  const fault = { code: 'not_allowed', message: 'Peran Anda tidak boleh melakukan ini.' };
  invoke.mockRejectedValue(fault);
  await expect(call('status', {}), 'the screen tells faults apart by their code').rejects.toBe(fault);
});

test('a fault of the program is told from a refusal', async () => {
  invoke.mockRejectedValue('call not allowed');
  const cause = await call('status', {}).catch((error: unknown) => error);
  expect(isFault(cause), 'a bare string is no refusal of the core').toBe(false);
  expect(cause).toBeInstanceOf(Error);
});

test('an abandoned file is stopped in the core too', async () => {
  const stop = new AbortController();
  invoke.mockImplementation((command: string) =>
    command === 'call_file'
      ? new Promise((_, reject) => stop.signal.addEventListener('abort', reject))
      : undefined,
  );
  const made = callFile('logo', {}, { signal: stop.signal });
  stop.abort(new Error('the preview was closed'));
  await expect(made, 'who gave up hears his own reason').rejects.toThrow('the preview was closed');
  const asked = invoke.mock.calls.find(([command]) => command === 'call_file')?.[1];
  expect(invoke, 'long work must not go on for nobody').toHaveBeenCalledWith('cancel', { id: asked.id });
});

test('a file under way is stopped by its own id, and what the core answers counts', async () => {
  const stop = new AbortController();
  let answer: (output: unknown) => void = () => undefined;
  const answered = new Promise((resolve) => (answer = resolve));
  invoke.mockImplementation((command: string) => (command === 'call_upload' ? answered : undefined));
  const input = { id: 'x', jenis: 'dip', nama: 'dip.csv', terima: true } as const;
  const sent = callUpload('read_impor', input, new Blob(['a']), { signal: stop.signal });
  await vi.waitFor(() => expect(invoke).toHaveBeenCalled());
  const { headers } = invoke.mock.calls[0]?.[2] as { headers: Record<string, string> };
  stop.abort();
  expect(invoke).toHaveBeenCalledWith('cancel', { id: headers['x-job'] });
  answer({ diterima: true });
  await expect(sent, 'it was done before the wish to stop came').resolves.toEqual({ diterima: true });
});
