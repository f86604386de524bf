import { describe, expect, it } from 'vitest';
import { isStroke, isTyped, showKeys, type Stroke } from './keys';

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('are shown as printed on the keys', () => {
    expect(showKeys('Ctrl+Enter')).toBe('Ctrl ↵');
    expect(showKeys('F2')).toBe('F2');
  });

  it('are recognised with exactly the keys held that they name', () => {
    expect(isStroke('Ctrl+K', stroke('k', { ctrlKey: true }))).toBe(true);
    expect(isStroke('Ctrl+K', stroke('k')), 'a bare k is typing').toBe(false);
    expect(isStroke('Ctrl+K', stroke('k', { ctrlKey: true, altKey: true })), 'AltGr types characters').toBe(
      false,
    );
    expect(isStroke('?', stroke('?', { shiftKey: true })), '? needs Shift on most keyboards').toBe(true);
  });

  it('of one character belong to whoever is typing', () => {
    expect(isTyped('?')).toBe(true);
    expect(isTyped('F2')).toBe(false);
  });
});
