// The first thing a new office sees.
import { expect, expectAccessible, test } from './fixture';

test('the page opens on an empty data directory', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Meja PPID/);
  await expect(page.locator('#app > *').first(), 'an empty page tells nobody what to do').toBeVisible();
  await expectAccessible(page);
});
