/** A variable of the process, where the platform has processes. */
export function variable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }; // not on every platform
  try {
    return process?.env?.[name];
  } catch {
    return undefined; // Deno, where the environment may not be read
  }
}
