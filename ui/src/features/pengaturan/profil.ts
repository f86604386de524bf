// The part of the office profile that the wizard and Pengaturan show alike.
import type { Kantor } from '../../ipc/bindings';

export type Profil = Pick<
  Kantor,
  | 'badan_publik'
  | 'unit'
  | 'kode_unit'
  | 'alamat'
  | 'kota'
  | 'telepon'
  | 'surel'
  | 'laman'
  | 'zona'
  | 'jam_layanan'
  | 'pola_nomor'
>;
