// The weeks of a month, to lay days out under Monday to Sunday. Which of them are worked, the core says.

/** The dates of a month (0 is January) in weeks from Monday; null before the first and after the last. */
export function weeksOf(tahun: number, bulan: number): (string | null)[][] {
  const first = new Date(Date.UTC(tahun, bulan, 1));
  const days = new Date(Date.UTC(tahun, bulan + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= days; day++)
    cells.push(new Date(Date.UTC(tahun, bulan, day)).toISOString().slice(0, 10));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
