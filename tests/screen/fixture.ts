// What each screen test starts from: the HTTP door on a data directory of its own, with the real core behind it, and
// a page that opens there. Every test ends by asking whether the page broke its policy or logged an error.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Door, openDoor } from './door';
import { isPractice, NOW, type OfficeKind, type Originals, placeOffice, seat } from './offices';

type Options = {
  /** Which office stands in the data directory. */
  office: OfficeKind;
  /** Login name of the officer at work when the page opens; null leaves the desk locked. */
  officer: string | null;
};

export const test = base.extend<
  Options & { data: string; door: Door; faultless: void },
  { originals: Originals }
>({
  office: ['none', { option: true }],
  officer: [null, { option: true }],

  originals: [
    // Playwright reads the fixtures wanted from the braces.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const base = await mkdtemp(join(tmpdir(), 'meja-ppid-asal-'));
      await use({ base, made: new Map() });
      await rm(base, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  // The data directory. What dialogs of the system would find lies beside it.
  // eslint-disable-next-line no-empty-pattern
  data: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'meja-ppid-layar-'));
    await use(data);
    for (const place of [data, `${data}-pilihan`]) await rm(place, { recursive: true, force: true });
  },

  door: async ({ data, office, officer, originals }, use) => {
    await placeOffice(office, originals, data);
    const door = await openDoor(data, isPractice(office) ? NOW : null);
    if (isPractice(office)) await door.call('switch_office', { latihan: true });
    if (officer !== null) await seat(door, office, officer);
    await use(door);
    await door.close();
  },

  baseURL: async ({ door }, use) => use(door.url),

  page: async ({ page }, use) => {
    await page.goto('/');
    await use(page);
  },

  faultless: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // A refused call answers with status 422, which the browser logs by itself.
        if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
      });
      await use();
      expect(faults, 'the page must neither fail nor break its content security policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with every accessibility fault of what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
  );
  expect(found, 'axe must find nothing').toEqual([]);
}

/** Fails when something has to be scrolled sideways. */
export async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, 'the screen must fit its width').toBeLessThanOrEqual(0);
}

/** The window of 1366×768 zoomed to 200 %. */
export const ZOOMED = { width: 683, height: 384 };

export { expect };
