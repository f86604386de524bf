// The nine elements by name, as the regulation orders them (PermenPANRB 14/2017).
import type { Unsur } from '../../ipc/bindings';

const LABELS: Record<Unsur, string> = {
  persyaratan: 'Persyaratan',
  prosedur: 'Sistem, mekanisme, dan prosedur',
  waktu: 'Waktu penyelesaian',
  biaya: 'Biaya/tarif',
  produk: 'Produk spesifikasi jenis pelayanan',
  kompetensi: 'Kompetensi pelaksana',
  perilaku: 'Perilaku pelaksana',
  pengaduan: 'Penanganan pengaduan, saran, dan masukan',
  sarana: 'Sarana dan prasarana',
};

/** To choose among. */
export const UNSUR = Object.entries(LABELS).map(([value, label]) => ({ value: value as Unsur, label }));
