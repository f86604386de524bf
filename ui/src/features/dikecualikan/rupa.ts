// How an exemption and a sheet look: by word, shape and colour, the same wherever they stand.
import type { KeadaanUji, StatusPengecualian } from '../../ipc/bindings';
import type { Shape, Tone } from '../../lib/Chip.svelte';

/** Colour and shape of what an exemption is today. */
export const STATUS: Record<StatusPengecualian, { tone: Tone; icon: Shape }> = {
  belum_diuji: { tone: 'mute', icon: 'ring' },
  sudah_diuji: { tone: 'info', icon: 'dot' },
  berlaku: { tone: 'ok', icon: 'check' },
  segera_berakhir: { tone: 'soon', icon: 'dot' },
  harus_ditetapkan_terbuka: { tone: 'late', icon: 'triangle' },
  terbuka: { tone: 'info', icon: 'ring' },
  dibuka: { tone: 'info', icon: 'check' },
  ditarik: { tone: 'mute', icon: 'cross' },
};

/** Colour and shape of how far a sheet has come. */
export const KEADAAN_UJI: Record<KeadaanUji, { tone: Tone; icon: Shape }> = {
  disusun: { tone: 'soon', icon: 'ring' },
  disetujui: { tone: 'info', icon: 'dot' },
  ditetapkan: { tone: 'ok', icon: 'check' },
  dibatalkan: { tone: 'mute', icon: 'cross' },
};

/** Whether its information is public today: over, or opened by decision. */
export function isOpen(status: StatusPengecualian): boolean {
  return status === 'terbuka' || status === 'dibuka';
}
