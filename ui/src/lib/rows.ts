// Rows of a table worked by keyboard and mouse. Each row holds one link: the arrow keys go from link to link, Enter
// follows it as on any link, and a click anywhere in the row follows it too. On a page whose own scrolling needs no arrow
// key, the down arrow enters the rows from the page itself, where the focus rests after it was opened.
import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Which row the key leads to from row `at` of `count`; null for any other key. */
export function stepOf(key: string, at: number, count: number): number | null {
  const step = STEPS[key];
  return step && count > 0 ? step(at, count - 1) : null;
}

/** For `<tbody class="rows" {@attach rows}>`. */
export const rows: Attachment<HTMLElement> = (body) => {
  const links = () => [...body.querySelectorAll<HTMLElement>('tr a[href]')];

  const onkeydown = (event: KeyboardEvent) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepOf(event.key, at, all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
    all[to]?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };

  const enter = (event: KeyboardEvent) => {
    const main = body.closest('main');
    const idle = document.activeElement === main || document.activeElement === document.body;
    if (!main || !idle || event.defaultPrevented || main.scrollHeight > main.clientHeight) return;
    if (event.key !== 'ArrowDown' || event.ctrlKey || event.altKey || event.metaKey) return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  };

  const onclick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, input, label')) return;
    // Text that is being marked for copying is not a click.
    if (window.getSelection()?.isCollapsed === false) return;
    event.target.closest('tr')?.querySelector<HTMLElement>('a[href]')?.click();
  };

  body.addEventListener('keydown', onkeydown);
  body.addEventListener('click', onclick);
  document.addEventListener('keydown', enter);
  return () => {
    body.removeEventListener('keydown', onkeydown);
    body.removeEventListener('click', onclick);
    document.removeEventListener('keydown', enter);
  };
};
