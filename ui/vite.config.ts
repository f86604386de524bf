// Builds the page: `vite build` for the application (dist), `vite build --mode door` for the
// screen tests (dist-door), where calls go by HTTP to the same core.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Component tests mount in the browser flavour of Svelte, also under Node.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  // The shell's devUrl names this port.
  server: { port: 5173, strictPort: true },
  worker: { format: 'es' },
  build: {
    outDir: mode === 'door' ? 'dist-door' : 'dist',
    emptyOutDir: true,
    // Oldest engines in offices: WebView2 of Windows 10, WebKitGTK of Debian 12.
    target: ['chrome111', 'safari16'],
    // Inlined data URLs would need wider rules for fonts and pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // pdf.js comes as a chunk of its own, on the first preview; it is larger than the rest.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
  },
}));
