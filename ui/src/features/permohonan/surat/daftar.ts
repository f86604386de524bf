// What the list of letters asks of each of them.
import type { JenisSurat, Surat } from '../../../ipc/bindings';

// What is handed over at the desk, or stays in the office, needs no proof of receipt.
const SENT: readonly JenisSurat[] = ['tidak_lengkap', 'perpanjangan', 'pemberitahuan', 'penolakan'];
const SIGNED: readonly JenisSurat[] = [...SENT, 'disposisi', 'penyerahan', 'formulir_salinan', 'kuitansi'];

/** Whether it goes to the applicant, whose receipt of it is recorded. */
export function isSent({ jenis }: Surat): boolean {
  return SENT.includes(jenis);
}

/** Whether its receipt is still to be recorded. */
export function awaitsReceipt(surat: Surat): boolean {
  return isSent(surat) && surat.diterima === null && surat.dibatalkan === null;
}

/** Whether its signed sheet can still be attached. */
export function awaitsSignature(surat: Surat): boolean {
  return SIGNED.includes(surat.jenis) && surat.bertanda_tangan === null && surat.dibatalkan === null;
}
