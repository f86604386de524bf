// What an exchange of the data did, for the login screen that follows it: the desk is locked by then.
import type { HasilPerbaikan, HasilPulih } from '../../ipc/bindings';
import { cadangan as teks } from '../../lang/cadangan';
import { dateTime } from '../../lib/waktu';

class Hasil {
  /** Its sentences; none before one was done. */
  kalimat = $state.raw<readonly string[]>([]);

  /** A backup was brought back, or that was taken back. */
  dipulihkan(hasil: HasilPulih): void {
    const { pulih } = teks;
    this.kalimat = [
      pulih.selesai(dateTime(hasil.dibuat), hasil.kejadian),
      ...hasil.nomor.map(({ jenis, tahun, dari, sampai }) =>
        pulih.nomorTakDipakai(pulih.dalamKalimat(jenis), tahun, dari, sampai),
      ),
      ...(hasil.lampiran_hilang > 0 ? [pulih.lampiranHilang(hasil.lampiran_hilang)] : []),
      ...(hasil.disimpan_di ? [pulih.disimpan(hasil.disimpan_di)] : []),
    ];
  }

  /** Damaged data were made anew. */
  diperbaiki(hasil: HasilPerbaikan): void {
    this.kalimat = [teks.perbaikan.selesai(hasil.disimpan_di ?? ''), ...isiPerbaikan(hasil)];
  }

  clear(): void {
    this.kalimat = [];
  }
}

/** What came over and what is lost, in sentences. */
export function isiPerbaikan(hasil: HasilPerbaikan): string[] {
  const { perbaikan } = teks;
  const { kejadian, dari_cadangan, hilang, identitas_hilang, hadir_hilang, lampiran_hilang, sampai } = hasil;
  return [
    perbaikan.selamat(kejadian, sampai ? dateTime(sampai) : ''),
    ...(dari_cadangan > 0 ? [perbaikan.dariCadangan(dari_cadangan)] : []),
    perbaikan.hilang(hilang),
    ...(identitas_hilang > 0 ? [perbaikan.identitas(identitas_hilang)] : []),
    ...(hadir_hilang > 0 ? [perbaikan.hadir(hadir_hilang)] : []),
    ...(lampiran_hilang > 0 ? [perbaikan.lampiran(lampiran_hilang)] : []),
  ];
}

/** The one result of the window. */
export const hasil = new Hasil();
