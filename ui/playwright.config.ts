// Screens in Debian's Chromium (the engine of WebView2, which most offices have) against the real
// core: each worker starts the HTTP door on a fresh data directory, see tests/screen/fixture.ts.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../tests/screen',
  outputDir: '../target/screen',
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A busy machine makes a page late, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
