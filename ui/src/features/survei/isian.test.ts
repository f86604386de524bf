import { expect, test } from 'vitest';
import { typedLines, wholeNumber } from './isian';

test('lines that say nothing are no services', () => {
  expect(typedLines(' Permohonan \n\n  Keberatan\n')).toEqual(['Permohonan', 'Keberatan']);
});

test('a population is a whole number or left open', () => {
  expect(wholeNumber('1.240')).toBe(1240);
  expect(wholeNumber(' '), 'nothing typed is no fault').toBeNull();
  expect(wholeNumber('kira-kira 20')).toBeUndefined();
});
