// What is typed into the form of an entry, and how it goes to the core and back.
import type { BerkasInformasi, FieldFault, IsiInformasi, Kelas, Wajib } from '../../ipc/bindings';

/** The form: every text as typed; a choice not made is an empty text. */
export type Isian = {
  judul: string;
  ringkasan: string;
  kelas: Kelas;
  kelompok: string;
  wajib: Wajib | '';
  unit: string;
  penanggung_jawab: string;
  waktu: string;
  tempat: string;
  waktu_tempat_asli: string;
  softcopy: boolean;
  hardcopy: boolean;
  bentuk_lain: string;
  retensi: string;
  retensi_sampai: string;
  tempat_asli: string;
  tautan: string[];
  media: string;
  berkas: BerkasInformasi | null;
};

/** An empty form. The softcopy is what most desks have. */
export const emptyIsian = (): Isian => ({
  judul: '',
  ringkasan: '',
  kelas: 'berkala',
  kelompok: '',
  wajib: '',
  unit: '',
  penanggung_jawab: '',
  waktu: '',
  tempat: '',
  waktu_tempat_asli: '',
  softcopy: true,
  hardcopy: false,
  bentuk_lain: '',
  retensi: '',
  retensi_sampai: '',
  tempat_asli: '',
  tautan: [''],
  media: '',
  berkas: null,
});

/** The form of an entry as it stands. */
export function fromIsi(isi: IsiInformasi): Isian {
  const { bentuk, wajib, retensi_sampai, tautan, ...same } = isi;
  return {
    ...same,
    wajib: wajib ?? '',
    softcopy: bentuk.softcopy,
    hardcopy: bentuk.hardcopy,
    bentuk_lain: bentuk.lain,
    retensi_sampai: retensi_sampai ?? '',
    tautan: tautan.length > 0 ? [...tautan] : [''],
  };
}

/** The form a draft holds, whatever version of the form wrote it. */
export function fromDraf(kept: unknown): Isian {
  const isian = { ...emptyIsian(), ...(typeof kept === 'object' ? kept : {}) } as Isian;
  if (!Array.isArray(isian.tautan) || isian.tautan.length === 0) isian.tautan = [''];
  return isian;
}

/** The form as the core takes it. */
export function toIsi(isian: Isian): IsiInformasi {
  const { softcopy, hardcopy, bentuk_lain, wajib, retensi_sampai, tautan, ...same } = isian;
  return {
    ...same,
    wajib: wajib === '' ? null : wajib,
    bentuk: { softcopy, hardcopy, lain: bentuk_lain },
    retensi_sampai: retensi_sampai === '' ? null : retensi_sampai,
    tautan: [...tautan],
  };
}

/** Faults named as the form names its fields: without the place in the input. */
export function inForm(faults: readonly FieldFault[]): FieldFault[] {
  return faults.map((fault) => ({
    ...fault,
    field: fault.field.replace(/^isi\./, '').replace('bentuk.lain', 'bentuk_lain'),
  }));
}

/** What cannot even be sent: a date that is none. */
export function unread(isian: Isian, message: string): FieldFault[] {
  const day = isian.retensi_sampai;
  if (day === '' || /^\d{4}-\d\d-\d\d$/.test(day)) return [];
  return [{ field: 'retensi_sampai', rule: 'format', message }];
}
