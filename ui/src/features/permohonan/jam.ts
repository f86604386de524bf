// Which clock of a request binds now, and how far it is to a day. Nothing is counted here that the core did not count:
// working days are looked up in the days it counted.
import type { Jam, PermohonanLengkap, SisaWaktu, Tenggat } from '../../ipc/bindings';

/** The clocks the desk itself must keep towards the applicant. */
const BINDING: readonly Jam['jenis'][] = ['jawab_uu', 'jawab_perki', 'perpanjangan', 'penyediaan'];

/** The clock that binds now: of those that run towards the applicant the earliest; undefined when none runs. */
export function binding({ jam }: PermohonanLengkap): Jam | undefined {
  return jam
    .filter(({ jenis, status, batas }) => BINDING.includes(jenis) && status.status === 'berjalan' && batas)
    .sort((one, other) => (one.batas ?? '').localeCompare(other.batas ?? ''))[0];
}

/** The days the core counted for this request, longest count first. */
function counts({ batas, jam }: PermohonanLengkap): Tenggat[] {
  const others = jam.map(({ tenggat }) => tenggat).filter((one) => one !== null);
  return [...(batas ? [batas.perpanjangan] : []), ...others].sort((one, other) => other.hari - one.hari);
}

/** How a day stands today, in working days; undefined when no count of the core reaches over both. */
export function sisaOf(lengkap: PermohonanLengkap, due: string, today: string): SisaWaktu | undefined {
  return sisaAmong(counts(lengkap), due, today);
}

/** The same by counts of the core, of which the first that reaches over both days is taken. */
export function sisaAmong(counted: readonly Tenggat[], due: string, today: string): SisaWaktu | undefined {
  if (due === today) return { jenis: 'hari_ini' };
  const [early, late] = today < due ? [today, due] : [due, today];
  const over = counted.find(({ mulai, jatuh_tempo }) => mulai <= early && late <= jatuh_tempo);
  if (!over) return undefined;
  const hari = over.dihitung.filter((day) => early < day && day <= late).length;
  return { jenis: today < due ? 'lagi' : 'lewat', hari };
}

/** How many of the days of the answer have passed: to today, or to the day it was answered. */
export function passed({ batas, hari_ke, permohonan }: PermohonanLengkap): number {
  const counted = batas?.perpanjangan.dihitung ?? [];
  const answered = permohonan.pemberitahuan[0]?.tanggal ?? permohonan.penutupan?.tanggal;
  if (answered === undefined) return Math.min(hari_ke, counted.length);
  return counted.filter((day) => day <= answered).length;
}
