// Which findings of the checker stand beside which field.
import type { Temuan } from './Temuan.svelte';

/** The findings on a field, or on what stands below it: `dasar_lain` takes those of `dasar_lain.0.peraturan`. */
export function onField(temuan: readonly Temuan[], ...fields: string[]): Temuan[] {
  return temuan.filter(({ bidang }) =>
    fields.some((field) => bidang === field || bidang.startsWith(`${field}.`)),
  );
}
