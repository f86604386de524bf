import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * What people typed reaches the page as text nodes only, so markup from a string is no part of this page:
 * a component that asks for it does not build.
 *
 * @type {import('svelte/compiler').PreprocessorGroup}
 */
const textNodesOnly = {
  name: 'text-nodes-only',
  markup({ content, filename }) {
    if (/\{\s*@html\b/.test(content)) throw new Error(`${filename}: {@html} is not allowed`);
  },
};

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: [textNodesOnly, vitePreprocess({ script: false })],
  compilerOptions: {
    runes: true,
    // Styles go to a file: the content security policy admits no inline style.
    css: 'external',
  },
  onwarn(warning) {
    // A warning (missing label, unused selector, …) is a fault of the screen, not advice.
    throw new Error(`${warning.filename}: ${warning.code}: ${warning.message}`);
  },
};
