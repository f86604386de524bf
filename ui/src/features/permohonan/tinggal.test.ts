import { beforeEach, expect, it, vi } from 'vitest';
import type { Draf, Permohonan } from '../../ipc/bindings';
import { placeOf } from './draf';
import { forgetForm, keptForm } from './tinggal.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../ipc/call', () => ({ call, isFault: () => false }));
vi.mock('../../app/session.svelte', () => ({
  session: { status: { sesi: { akun: { id: 'budi' } } }, refresh: async () => undefined },
}));

/** The drafts the core holds. */
let kept: Draf[] = [];
let requests = 0;
beforeEach(() => {
  kept = [];
  call.mockReset().mockImplementation(async (name: string, input: Draf) => {
    if (name === 'list_draf') return [...kept];
    kept = kept.filter(({ id }) => id !== input.id);
    if (name === 'save_draf') kept = [JSON.parse(JSON.stringify(input)), ...kept];
    return {};
  });
});

const request = (...steps: string[]) =>
  ({
    id: `permohonan-${requests++}`,
    nomor: { n: 61, teks: '0061/PPID/XI/2026' },
    langkah: steps.map((id) => ({ id, dibatalkan: null })),
  }) as unknown as Permohonan;

/** A form of one text. */
class Teks {
  isi = '';
  restore(isi: unknown): void {
    this.isi = String(isi);
  }
}
const open = (permohonan: Permohonan) => keptForm('putuskan', permohonan, () => new Teks());

/** Types and saves, then leaves the form as a power cut does: only the draft is left. */
async function typeAndLose(permohonan: Permohonan, text: string): Promise<void> {
  const place = await open(permohonan);
  place.state.isi = text;
  await place.draf.flush();
  const saved = kept;
  await place.done();
  kept = saved;
}

it('finds a form again as it was left, at once and from its draft', async () => {
  const permohonan = request('l1');
  (await open(permohonan)).state.isi = 'Rahasia pribadi';
  expect((await open(permohonan)).state.isi, 'while the window is open').toBe('Rahasia pribadi');
  await typeAndLose(permohonan, 'Rahasia pribadi terbuka');
  expect((await open(permohonan)).state.isi, 'after the window ended').toBe('Rahasia pribadi terbuka');
  expect(kept[0]?.judul).toBe('Putuskan per butir, permohonan 0061/PPID/XI/2026');
});

it('keeps no draft of a step that was taken, nor of a form that was emptied', async () => {
  const place = await open(request());
  place.state.isi = 'a';
  await place.draf.flush();
  expect(kept).toHaveLength(1);
  place.state.isi = '';
  await place.draf.flush();
  expect(kept, 'emptied').toEqual([]);
  place.state.isi = 'b';
  await place.draf.flush();
  expect(kept, 'typed again').toHaveLength(1);
  await place.done();
  expect(kept, 'taken').toEqual([]);
});

it('offers what was typed before the request moved on, and mixes it into nothing', async () => {
  const before = request('l1');
  const after = { ...before, langkah: [...before.langkah, { id: 'l2', dibatalkan: null }] } as Permohonan;
  await typeAndLose(before, 'lama');
  const place = await open(after);
  expect(place.state.isi).toBe('');
  expect(place.lama, 'offered').toBeDefined();
  await place.takeOld();
  expect(place.state.isi).toBe('lama');
  expect(place.lama, 'taken once').toBeUndefined();
  expect(
    kept.map(({ isi }) => isi),
    'one draft, of where the request stands now',
  ).toEqual([{ permohonan: before.id, langkah: 'l2', nama: 'putuskan', isi: 'lama' }]);
});

it('does not bring back what was thrown away from the list', async () => {
  const permohonan = request();
  await typeAndLose(permohonan, 'a');
  const { draf } = await open(permohonan);
  await forgetForm(draf.id);
  expect(kept).toEqual([]);
  expect((await open(permohonan)).state.isi).toBe('');
});

it('leads from each draft to its form', () => {
  const draf = (jenis: string, isi: unknown) => placeOf({ id: 'd', jenis, judul: '', isi, diubah: '' });
  expect(draf('permohonan', {})).toBe('permohonan/baru/d');
  expect(draf('koreksi', { permohonan: 'p' })).toBe('permohonan/p/koreksi');
  const step = { permohonan: 'p', langkah: null, nama: 'catat_jawaban_unit/u', isi: {} };
  expect(draf('langkah', step)).toBe('permohonan/p/catat_jawaban_unit/u');
  expect(draf('informasi', { informasi: 'd' }), 'a new entry has the id of its draft').toBe(
    'informasi/baru/d',
  );
  expect(draf('informasi', { informasi: 'e' })).toBe('informasi/e/ubah');
});
