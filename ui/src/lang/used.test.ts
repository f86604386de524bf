// A sentence that no screen says is a sentence nobody keeps true.
import { expect, test } from 'vitest';

const texts = import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true });
const sources = import.meta.glob<string>('../**/*.{ts,svelte}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Series of numbers, which the core names in plain text. */
const NAMED_BY_CORE = ['tanggapan_keberatan', 'terbitan_dip'];

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test('every sentence is said somewhere', () => {
  const words = new Set(
    Object.entries(sources)
      .filter(([path]) => !path.startsWith('./'))
      .flatMap(([, source]) => source.match(/[\w.]+/g) ?? [])
      .flatMap((word) => [word, ...word.split('.')]),
  );
  const unsaid = Object.entries(texts)
    .filter(([path]) => !path.endsWith('.test.ts'))
    .flatMap(([path, module]) =>
      Object.values(module)
        .flatMap(keysOf)
        .map((key) => ({ path, key })),
    )
    .filter(({ key }) => !NAMED_BY_CORE.includes(key))
    .filter(({ key }) => !words.has(key) && !key.split('.').every((part) => words.has(part)));
  expect(unsaid).toEqual([]);
});
