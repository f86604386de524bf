// Starts the page.
import { mount } from 'svelte';
import App from './app/App.svelte';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

// The browser's own menu (reload, back) has no place in an application; in a text field it offers
// cut and paste, and while developing the inspector.
if (import.meta.env.PROD) {
  document.addEventListener('contextmenu', (event) => {
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!field) event.preventDefault();
  });
}

mount(App, { target });
