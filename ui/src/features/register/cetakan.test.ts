import { beforeEach, expect, it, vi } from 'vitest';
import { Cetakan } from './cetakan.svelte';

const mocks = vi.hoisted(() => ({ callFile: vi.fn(), isPrintable: vi.fn(), printPdf: vi.fn() }));
vi.mock('../../ipc/call', () => ({
  call: async () => ({ jumlah: 3 }),
  callFile: mocks.callFile,
  isFault: () => false,
}));
vi.mock('../../lib/cetak', () => ({
  clearPrint: () => undefined,
  isPrintable: mocks.isPrintable,
  printPdf: mocks.printPdf,
}));
vi.mock('../../app/session.svelte', () => ({
  session: { status: { sekarang: '2026-11-23T09:12:00+07:00' }, refresh: async () => undefined },
}));

beforeEach(() => {
  vi.clearAllMocks();
  mocks.callFile.mockResolvedValue(new Uint8Array(1));
});

const handedOut = () => mocks.callFile.mock.calls.filter(([, input]) => input.cetak).length;

it('records nothing as printed when the window cannot print so many pages', async () => {
  mocks.isPrintable.mockResolvedValue(false);
  const cetakan = new Cetakan();
  await cetakan.preview();
  await cetakan.print();
  expect(mocks.isPrintable, 'the preview is asked').toHaveBeenCalledOnce();
  expect(handedOut(), 'no register was handed out').toBe(0);
});

it('measures the register chosen now, not the preview of an older choice', async () => {
  mocks.isPrintable.mockResolvedValue(true);
  const cetakan = new Cetakan();
  await cetakan.preview();
  const longer = new Uint8Array(2);
  mocks.callFile.mockResolvedValue(longer);
  cetakan.choose('bulan-lalu');
  await cetakan.print();
  expect(mocks.isPrintable).toHaveBeenCalledWith(longer);
  expect([handedOut(), mocks.printPdf.mock.calls.length]).toEqual([1, 1]);
});
