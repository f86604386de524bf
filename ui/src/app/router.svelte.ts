// Where in the window one is, kept in the address after the hash: `#/permohonan/baru`.

/** The parts of the path: `#/permohonan/baru` is `['permohonan', 'baru']`; the empty path is Beranda. */
export function partsOf(hash: string): string[] {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  return parts.length > 0 ? parts : ['beranda'];
}

// A hand-typed `%` is no reason to stop.
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

class Route {
  parts = $state<string[]>(partsOf(typeof location === 'undefined' ? '' : location.hash));

  /** The path as `go` takes it: `permohonan/baru`. */
  get path(): string {
    return this.parts.join('/');
  }
}

/** The present place. */
export const route = new Route();

/** Goes to a path such as `permohonan/baru`. `replace` leaves no step to come back to. */
export function go(path: string, { replace = false }: { replace?: boolean } = {}): void {
  const hash = `#/${path}`;
  if (replace) history.replaceState(null, '', hash);
  else location.hash = hash;
  route.parts = partsOf(hash);
}

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', () => (route.parts = partsOf(location.hash)));
}
