import type { BarisLampiran } from '../../ipc/bindings';

/** What the officer knows the file by: the name it was sent under, or the one it has in the case. */
export const nama = (row: BarisLampiran): string => row.nama_asal ?? row.nama;
