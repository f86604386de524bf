// What is typed in the set-up wizard, kept over its steps and over a refused try.
import type { CutiBersama, FieldFault, Kertas, Pejabat, Pekan, SetUp } from '../../ipc/bindings';
import type { Profil } from '../pengaturan/profil';

/** The steps that are typed, in their order. */
export const STEPS = ['kantor', 'pejabat', 'kertas', 'admin'] as const;
export type Typed = (typeof STEPS)[number];
export type Step = 'sambutan' | Typed | 'selesai';

/** The step a field of the call stands on. */
export function stepOf(field: string): Typed {
  if (field === 'kata_sandi' || field === 'ulang' || field.startsWith('kantor.admin')) return 'admin';
  if (field.startsWith('kertas') || field.startsWith('kantor.kertas')) return 'kertas';
  if (field.startsWith('kantor.ppid') || field.startsWith('kantor.atasan_ppid')) return 'pejabat';
  return 'kantor';
}

const nobody = (): Pejabat => ({ nama: '', nip: '', jabatan: '' });

const blank = () => ({
  profil: {
    badan_publik: '',
    unit: '',
    kode_unit: '',
    alamat: '',
    kota: '',
    telepon: '',
    surel: '',
    laman: '',
    zona: 'WIB',
    jam_layanan: '',
    pola_nomor: '{n:04}/PPID/{bulan_romawi}/{tahun}',
  } as Profil,
  pekan: 5 as Pekan,
  cuti_bersama: 'libur' as CutiBersama,
  logo: null as string | null,
  ppid: nobody(),
  atasan_ppid: nobody(),
  kertas: 'f4' as Kertas,
  kertas_tanda_bukti: 'a4' as Kertas,
  admin: { nama: '', nip: '', masuk: '' },
  kata_sandi: '',
  ulang: '',
});

class Wizard {
  step = $state<Step>('sambutan');
  isian = $state(blank());
  faults = $state.raw<readonly FieldFault[]>([]);
  /** The recovery code, between set-up and the officer's word that it is kept. */
  code = $state<string>();

  /** Whether a step holds a field at fault. */
  isAtFault(step: Typed): boolean {
    return this.faults.some(({ field }) => stepOf(field) === step);
  }

  /** The call's input. */
  input(): SetUp {
    const {
      profil,
      pekan,
      cuti_bersama,
      ppid,
      atasan_ppid,
      admin,
      kata_sandi,
      kertas,
      kertas_tanda_bukti,
      logo,
    } = $state.snapshot(this.isian);
    return {
      kantor: { ...profil, pekan, cuti_bersama, ppid, atasan_ppid, admin },
      kata_sandi,
      kertas,
      kertas_tanda_bukti,
      ...(logo === null ? {} : { logo_png: logo }),
    };
  }

  /** Forgets everything, the password and the code first of all. */
  clear(): void {
    this.isian = blank();
    this.faults = [];
    this.code = undefined;
    this.step = 'sambutan';
  }
}

/** The one wizard of the window. */
export const wizard = new Wizard();
