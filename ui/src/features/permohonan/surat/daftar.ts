// What the list of letters asks of each of them.
import type { JenisSurat, Surat } from '../../../ipc/bindings';

// What is handed over at the desk, or stays in the office, needs no proof of receipt.
const SENT: readonly JenisSurat[] = ['tidak_lengkap', 'perpanjangan', 'pemberitahuan', 'penolakan'];

/** Whether it goes to the applicant and its receipt is still to be recorded. */
export function awaitsReceipt({ jenis, diterima, dibatalkan }: Surat): boolean {
  return SENT.includes(jenis) && diterima === null && dibatalkan === null;
}

/** Whether its signed sheet is still to be attached. */
export function awaitsSignature({ bertanda_tangan, dibatalkan }: Surat): boolean {
  return bertanda_tangan === null && dibatalkan === null;
}
