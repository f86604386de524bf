import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Simpanan } from './simpanan.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../ipc/call', () => ({ call, isFault: () => false }));
vi.mock('../../app/session.svelte', () => ({ session: { refresh: async () => undefined } }));

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset().mockResolvedValue({});
});
afterEach(() => void vi.useRealTimers());

const names = () => call.mock.calls.map(([name]) => name);
const draft = (text: { isi: string }) =>
  new Simpanan({ id: 'd', jenis: 'permohonan' }, () => ({
    judul: 'j',
    isi: text.isi,
    layak: text.isi !== '',
  }));

it('keeps what is typed, and only what is not kept yet', async () => {
  const text = { isi: '' };
  const simpanan = draft(text);
  await simpanan.flush();
  expect(names(), 'an empty form makes no draft').toEqual([]);
  text.isi = 'a';
  simpanan.changed();
  await vi.advanceTimersByTimeAsync(2000);
  await simpanan.flush();
  expect(names(), 'the same text is saved once').toEqual(['save_draf']);
  text.isi = '';
  await simpanan.flush();
  expect(names(), 'what was taken back is taken out of the draft as well').toHaveLength(2);
});

it('waits for a save under way before the draft is deleted', async () => {
  const text = { isi: 'a' };
  const simpanan = draft(text);
  let finish = () => {};
  call.mockImplementationOnce(() => new Promise<void>((resolve) => (finish = resolve)));
  const saving = simpanan.flush();
  await vi.advanceTimersByTimeAsync(0);
  const ending = simpanan.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(names(), 'the deletion must not overtake the save').toEqual(['save_draf']);
  finish();
  await Promise.all([saving, ending]);
  text.isi = 'b';
  simpanan.changed();
  await vi.advanceTimersByTimeAsync(9000);
  expect(names(), 'no draft comes back after its end').toEqual(['save_draf', 'delete_draf']);
});
