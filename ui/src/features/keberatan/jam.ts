// What the clock of an objection says over its date and under it.
import type { KeberatanLengkap } from '../../ipc/bindings';
import { keberatan as teks } from '../../lang/keberatan';
import { longDate } from '../../lib/tanggal';
import { binding } from './langkah';

/** By when what is due, or that nothing is. */
export function judulJam(lengkap: KeberatanLengkap): string {
  const jam = binding(lengkap);
  const answered = lengkap.keberatan.tanggapan?.tanggal;
  if (!jam?.batas)
    return answered ? teks.rincian.sudahDitanggapi(longDate(answered)) : teks.rincian.tanpaBatas;
  const day = longDate(jam.batas);
  return jam.jenis === 'perintah' ? teks.rincian.perintah(day) : teks.rincian.ditanggapi(day);
}

/** Where the date comes from. */
export function penjelasanJam(jam: KeberatanLengkap['jam'][number]): string {
  if (!jam.tenggat || jam.jenis === 'perintah') return jam.dasar;
  return teks.rincian.penjelasan(longDate(jam.tenggat.mulai));
}
