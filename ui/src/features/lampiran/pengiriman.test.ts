import { beforeEach, expect, test, vi } from 'vitest';
import type { Fault } from '../../ipc/bindings';
import { filesOf, Pengiriman } from './pengiriman.svelte';
import { tujuanPermohonan } from './perkara';

const core = vi.hoisted(() => ({ callUpload: vi.fn(), chooseUpload: vi.fn() }));
vi.mock('../../ipc/call', async (original) => ({ ...(await original()), ...core }));
vi.mock('../../app/session.svelte', () => ({ session: { refresh: () => undefined } }));

const berkas = (nama: string) => new File(['%PDF'], nama);
const fault = (field: string, message: string): Fault => ({
  code: 'invalid',
  fields: [{ field, rule: 'format', message }],
  message,
});

beforeEach(() => {
  core.callUpload.mockReset();
  core.chooseUpload.mockReset();
});

test('no file is sent before its kind is chosen', async () => {
  const kiriman = new Pengiriman(tujuanPermohonan('p'));
  kiriman.add([berkas('KTP.jpg')]);
  await kiriman.send();
  expect(core.callUpload, 'a KTP sent as anything would be seen without a reason').not.toHaveBeenCalled();
  expect(kiriman.faults.jenis, 'and the officer is told what to do').toContain('Pilih jenis');
});

test('a refused file keeps its reason and lets the others through', async () => {
  const kiriman = new Pengiriman(tujuanPermohonan('p'));
  kiriman.jenis = 'jawaban';
  kiriman.add([berkas('a.pdf'), berkas('rusak.pdf'), berkas('c.pdf')]);
  core.callUpload.mockImplementation(async (_name, { nama }) => {
    if (nama === 'rusak.pdf') throw fault('berkas', 'PDF ini terpotong.');
    return { nama };
  });
  const { n } = await kiriman.send();
  expect(n, 'two of three').toBe(2);
  expect(kiriman.items.map(({ nama, pesan }) => [nama, pesan])).toEqual([
    ['rusak.pdf', 'PDF ini terpotong.'],
  ]);
  await kiriman.send();
  expect(core.callUpload, 'what was refused is not sent again by itself').toHaveBeenCalledTimes(3);
});

test('a wrong letter is no fault of the files', async () => {
  const kiriman = new Pengiriman(tujuanPermohonan('p'));
  kiriman.jenis = 'surat_bertanda_tangan';
  kiriman.add([berkas('a.pdf'), berkas('b.pdf')]);
  core.callUpload.mockRejectedValue(fault('surat', 'Pilih surat yang ditandatangani.'));
  await kiriman.send();
  expect(kiriman.waiting.length, 'all of them still wait').toBe(2);
  expect(kiriman.faults.surat).toContain('Pilih surat');
  const [first] = core.callUpload.mock.calls.map(([, input]) => input.id);
  kiriman.surat = 's';
  core.callUpload.mockResolvedValue({});
  await kiriman.send();
  expect(core.callUpload.mock.calls[1]?.[1], 'the same file keeps its id').toMatchObject({
    id: first,
    surat: 's',
  });
});

test('a letter chosen for one kind does not go along with another', async () => {
  const kiriman = new Pengiriman(tujuanPermohonan('p'));
  kiriman.jenis = 'surat_bertanda_tangan';
  kiriman.surat = 's';
  kiriman.jenis = 'lain';
  core.chooseUpload.mockResolvedValue([{ nama: 'x.pdf', fault: null }]);
  expect(await kiriman.choose()).toBe(1);
  expect(core.chooseUpload.mock.calls[0]?.[1]).toEqual({ permohonan: 'p', jenis: 'lain' });
});

test('a pasted screenshot gets a name that says what it is', () => {
  const files = [new File(['x'], 'image.png', { type: 'image/png' }), berkas('KTP.pdf')];
  const names = filesOf({ files } as unknown as DataTransfer).map(({ name }) => name);
  expect(names).toEqual(['Tangkapan layar.png', 'KTP.pdf']);
});
