import { beforeEach, expect, it, vi } from 'vitest';
import type { PermohonanLengkap } from '../../../ipc/bindings';
import { Putusan } from './putusan.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../../ipc/call', () => ({
  call,
  isFault: (cause: unknown) => typeof cause === 'object' && cause !== null && 'code' in cause,
}));
vi.mock('../../../app/session.svelte', () => ({ session: { status: { sesi: { akun: { id: 'budi' } } } } }));
beforeEach(() => void call.mockReset());

let requests = 0;
const request = (items = 2, langkah: { id: string; dibatalkan: string | null }[] = []) =>
  ({
    permohonan: {
      id: `permohonan-${requests++}`,
      isi: { butir: Array.from({ length: items }, () => ({ rincian: 'x' })) },
      keputusan: null,
      langkah,
    },
  }) as unknown as PermohonanLengkap;

it('is found again as it was left, until the request moves on', () => {
  const lengkap = request();
  Putusan.of(lengkap).state.butir[0]!.keterangan = 'Dua berkas';
  expect(Putusan.of(lengkap).state.butir[0]!.keterangan).toBe('Dua berkas');
  const moved = structuredClone(lengkap);
  moved.permohonan.langkah = [{ id: 'l1', dibatalkan: null }] as never;
  expect(Putusan.of(moved).state.butir[0]!.keterangan, 'another place in its life').toBe('');
  Putusan.of(lengkap).done();
  expect(Putusan.of(lengkap).state.butir[0]!.keterangan, 'a form that is done with is forgotten').toBe('');
});

it('makes all items alike and gives back what that overwrote', () => {
  const form = Putusan.of(request()).state;
  form.butir[0]!.keputusan = 'diberikan';
  form.butir[1]!.penjelasan = 'Ada di BPS';
  form.copyAll(0);
  expect(form.butir.map(({ keputusan }) => keputusan)).toEqual(['diberikan', 'diberikan']);
  form.butir[0]!.keterangan = 'Hanya butir 1';
  expect(form.butir[1]!.keterangan, 'alike, not the same one').toBe('');
  form.uncopy();
  expect(form.butir[1]!.penjelasan).toBe('Ada di BPS');
});

it('copies the basis of the item above', () => {
  const form = Putusan.of(request()).state;
  form.butir[0]!.dasar.konsekuensi = 'Rahasia pribadi terbuka';
  form.copyDasar(1);
  expect(form.butir[1]!.dasar.konsekuensi).toBe('Rahasia pribadi terbuka');
  expect(form.butir[1]!.keputusan, 'nothing but the basis').toBe('');
});

it('asks the core only when every item is decided, and sends one step however often', async () => {
  const form = Putusan.of(request(1)).state;
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
