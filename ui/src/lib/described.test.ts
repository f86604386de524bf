import { expect, it } from 'vitest';
import { describedBy } from './described';

it('a control is described by its fault and hint; a fault goes before a warning', () => {
  expect(describedBy('nik', { fault: 'x', warning: 'y', hint: 'z' })).toBe('nik-fault nik-hint');
  expect(describedBy('nik', { warning: 'y' })).toBe('nik-warning');
  expect(describedBy('nik', {})).toBeUndefined();
});
