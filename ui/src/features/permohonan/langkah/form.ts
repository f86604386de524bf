// Which form belongs to which command.
import type { Component } from 'svelte';
import FormCabut from './FormCabut.svelte';
import FormLangsung from './FormLangsung.svelte';
import FormPembayaran from './FormPembayaran.svelte';
import FormPerbaikan from './FormPerbaikan.svelte';
import FormPerpanjang from './FormPerpanjang.svelte';
import FormSalinan from './FormSalinan.svelte';
import FormSerahkan from './FormSerahkan.svelte';
import FormSuratDiterima from './FormSuratDiterima.svelte';
import FormTeks from './FormTeks.svelte';
import FormTeruskan from './FormTeruskan.svelte';
import FormTidakLengkap from './FormTidakLengkap.svelte';
import FormUnit from './FormUnit.svelte';
import type { AksiKecil, Isian } from './isian';
import type { Pengambilan } from './pengambilan.svelte';

/** A form, whatever its command. */
export type Form = Component<{ isian: Isian; ambil: Pengambilan }, object, 'isian'>;

const FORMS: { [A in AksiKecil]: Component<{ isian: Isian<A>; ambil: Pengambilan }, object, 'isian'> } = {
  nyatakan_lengkap: FormTeks,
  nyatakan_tidak_lengkap: FormTidakLengkap,
  catat_surat_diterima: FormSuratDiterima,
  catat_perbaikan: FormPerbaikan,
  tutup_tidak_lengkap: FormTeks,
  berikan_langsung: FormLangsung,
  teruskan: FormTeruskan,
  ingatkan_unit: FormUnit,
  catat_jawaban_unit: FormUnit,
  perpanjang: FormPerpanjang,
  minta_salinan: FormSalinan,
  catat_pembayaran: FormPembayaran,
  serahkan: FormSerahkan,
  tutup: FormTeks,
  cabut: FormCabut,
  buka_kembali: FormTeks,
};

/** The form of a command. The table above ties each form to the one command it knows. */
export function formOf(aksi: AksiKecil): Form {
  return FORMS[aksi] as unknown as Form;
}
