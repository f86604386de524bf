// Shows what a number pattern makes of the first number of the year, while it is typed. The core alone checks a
// pattern and writes numbers; a token this does not know stays as typed.

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The example `0001/PPID/XI/2026` of `{n:04}/PPID/{bulan_romawi}/{tahun}` on `2026-11-23`. */
export function exampleNumber(pola: string, kodeUnit: string, today: string, klasifikasi = ''): string {
  const [year = '', month = ''] = today.split('-');
  const values: Record<string, string> = {
    n: '1',
    kode_unit: kodeUnit.trim(),
    klasifikasi: klasifikasi.trim(),
    bulan_romawi: ROMAN[Number(month) - 1] ?? '',
    bulan: String(Number(month)),
    'bulan:02': month,
    tahun: year,
  };
  return pola.trim().replace(/\{([^{}]*)\}/g, (token, name: string) => {
    const padded = /^n:0(\d{1,2})$/.exec(name);
    if (padded) return '1'.padStart(Number(padded[1]), '0');
    return values[name] || token;
  });
}
