// Offices that tests begin with. Each is made once a worker through the real core and copied for every test.
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peran } from '@ipc/bindings';
import { type Door, openDoor } from './door';

/** A Monday morning while the counter is open. Only a practice office runs on a clock that stands still. */
export const NOW = '2026-11-23T09:12:00+07:00';
/** Password of every account but the practice office's own. */
export const PASSWORD = 'rahasia-sekali';
/** Login name and password of the practice office's own account, an administrator. */
export const PRACTICE = { masuk: 'latihan', kata_sandi: 'latihan-meja' };

/**
 * `none` is a fresh machine, `practice` the practice office with its made-up requests and lists, `requests` the same with
 * bare lists, so that a test counts what it wrote, `real` a real office without any, whose clock is the machine's. The last
 * three have the officers budi (petugas) and sudirman (pimpinan) besides.
 */
export type OfficeKind = 'none' | 'practice' | 'requests' | 'real';

/** Whether it is a practice office, whose clock can stand still. */
export const isPractice = (kind: OfficeKind): boolean => kind === 'practice' || kind === 'requests';

const MORE: { masuk: string; nama: string; peran: Peran }[] = [
  { masuk: 'budi', nama: 'Budi Santoso', peran: 'petugas' },
  { masuk: 'sudirman', nama: 'Drs. H. Sudirman, M.Si.', peran: 'pimpinan' },
];

/** Offices made in this worker, by kind: the directory of each. */
export type Originals = { base: string; made: Map<OfficeKind, string> };

/** Copies an office of a kind to `data`; makes the original first when there is none yet. */
export async function placeOffice(kind: OfficeKind, { base, made }: Originals, data: string): Promise<void> {
  if (kind === 'none') return;
  let original = made.get(kind);
  if (!original) {
    original = join(base, kind);
    await mkdir(original, { recursive: true });
    const door = await openDoor(
      original,
      isPractice(kind) ? NOW : null,
      kind === 'requests' ? ['--daftar', 'kosong'] : [],
    );
    if (kind === 'practice') await door.call('create_practice', {});
    else if (kind === 'requests') {
      await door.call('switch_office', { latihan: true });
      await door.call('log_in', PRACTICE);
    } else await setUp(door);
    for (const officer of MORE) await door.call('create_akun', { ...officer, kata_sandi: PASSWORD });
    await door.close();
    made.set(kind, original);
  }
  await cp(original, data, { recursive: true });
}

/** Logs an officer in behind the page's back. */
export async function seat(door: Door, kind: OfficeKind, officer: string): Promise<void> {
  const own = isPractice(kind) && officer === PRACTICE.masuk;
  await door.call('log_in', own ? PRACTICE : { masuk: officer, kata_sandi: PASSWORD });
}

async function setUp(door: Door): Promise<void> {
  await door.call('set_up', {
    kantor: {
      badan_publik: 'Pemerintah Kabupaten Contoh',
      unit: 'Dinas Komunikasi dan Informatika',
      alamat: 'Jalan Merdeka Nomor 1, Contoh 33100',
      jam_layanan: '08.00-15.30',
      ppid: {
        nama: 'Drs. H. Sudirman, M.Si.',
        nip: '196805121994031002',
        jabatan: 'Kepala Dinas selaku PPID',
      },
      admin: { nama: 'Siti Rahma', masuk: 'siti' },
    },
    kata_sandi: PASSWORD,
  });
}
