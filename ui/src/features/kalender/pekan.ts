// Which working week the form begins with. It only fills a choice; what is a working day, the core says.
import type { Pekan, PengaturanKalender } from '../../ipc/bindings';

/** The working week on a day, by the latest change up to it. */
export function weekOn({ pekan, perubahan_pekan }: PengaturanKalender, day: string): Pekan {
  const past = perubahan_pekan.filter(({ sejak }) => sejak <= day);
  return past.sort((one, other) => one.sejak.localeCompare(other.sejak)).at(-1)?.pekan ?? pekan;
}
