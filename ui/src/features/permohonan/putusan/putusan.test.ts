import { beforeEach, expect, it, vi } from 'vitest';
import type { PermohonanLengkap } from '../../../ipc/bindings';
import { Putusan } from './putusan.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../../ipc/call', () => ({
  call,
  isFault: (cause: unknown) => typeof cause === 'object' && cause !== null && 'code' in cause,
}));
vi.mock('../../../app/session.svelte', () => ({ session: { status: { sesi: { akun: { id: 'budi' } } } } }));
beforeEach(() => void call.mockReset().mockResolvedValue([]));

let requests = 0;
const open = async (items = 2) =>
  (
    await Putusan.of({
      permohonan: {
        id: `permohonan-${requests++}`,
        nomor: { n: 1, teks: '0001/PPID/XI/2026' },
        isi: { butir: Array.from({ length: items }, () => ({ rincian: 'x' })) },
        keputusan: null,
        langkah: [],
      },
    } as unknown as PermohonanLengkap)
  ).state;

it('makes all items alike and gives back what that overwrote', async () => {
  const form = await open();
  form.butir[0]!.keputusan = 'diberikan';
  form.butir[1]!.penjelasan = 'Ada di BPS';
  form.copyAll(0);
  expect(form.butir.map(({ keputusan }) => keputusan)).toEqual(['diberikan', 'diberikan']);
  form.butir[0]!.keterangan = 'Hanya butir 1';
  expect(form.butir[1]!.keterangan, 'alike, not the same one').toBe('');
  form.uncopy();
  expect(form.butir[1]!.penjelasan).toBe('Ada di BPS');
});

it('copies the basis of the item above', async () => {
  const form = await open();
  form.butir[0]!.dasar.pengecualian = 'bansos';
  form.copyDasar(1);
  expect(form.butir[1]!.dasar.pengecualian).toBe('bansos');
  expect(form.butir[1]!.keputusan, 'nothing but the basis').toBe('');
});

it('asks the core only when every item is decided, and sends one step however often', async () => {
  const form = await open(1);
  call.mockClear();
  expect(await form.take()).toBeUndefined();
  expect(call).not.toHaveBeenCalled();
  expect(form.ambil.salah['butir.0.keputusan']).toBeTruthy();

  form.butir[0]!.keputusan = 'diberikan';
  const fault = {
    code: 'invalid',
    message: '',
    fields: [{ field: 'butir.0.bentuk', rule: 'required', message: 'Centang' }],
  };
  call.mockRejectedValueOnce(fault);
  expect(await form.take()).toBeUndefined();
  expect(form.ambil.salah, 'beside its field').toEqual({ 'butir.0.bentuk': 'Centang' });
  call.mockResolvedValueOnce({ permohonan: {} });
  expect(await form.take()).toBeTruthy();
  const ids = call.mock.calls.map(([, input]) => input.id);
  expect(ids[0]).toBe(ids[1]);
});
