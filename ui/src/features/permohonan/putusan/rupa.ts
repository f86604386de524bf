// How a result looks: by word, shape and colour, the same wherever it stands.
import type { HasilKeputusan } from '../../../ipc/bindings';
import type { Shape, Tone } from '../../../lib/Chip.svelte';

/** Colour and shape of each result. */
export const HASIL: Record<HasilKeputusan, { tone: Tone; icon: Shape }> = {
  dikabulkan: { tone: 'ok', icon: 'check' },
  dikabulkan_sebagian: { tone: 'soon', icon: 'dot' },
  ditolak: { tone: 'late', icon: 'cross' },
  tidak_dapat_diberikan: { tone: 'mute', icon: 'ring' },
};
