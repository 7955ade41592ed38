/**
 * A module of Node, where the platform has it. Reached through the global, since an import would bar other platforms; the
 * Edge Runtime of Next.js throws when the global is only read.
 */
export function builtin(id: string): unknown {
  if ('EdgeRuntime' in globalThis) return undefined;
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } }; // not on every platform
  return process?.getBuiltinModule?.(id);
}
