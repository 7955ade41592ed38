/** Whether a host, as `URL` spells it, is this machine: the only one to which http is safe. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
