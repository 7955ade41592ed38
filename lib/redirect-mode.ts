let mode: 'error' | 'manual' | undefined;

/** How to follow no redirect: `error` where the platform knows it. Workers do not, and get the 3xx as the answer. */
export function redirectMode(): 'error' | 'manual' {
  if (mode === undefined) {
    try {
      mode = new Request('http://localhost', { redirect: 'error' }).redirect === 'error' ? 'error' : 'manual';
    } catch {
      mode = 'manual';
    }
  }
  return mode;
}
