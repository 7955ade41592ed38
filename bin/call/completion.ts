import type { Described, Manual } from '../description.js';

/** For `eval "$(mangopay-fetch call --completion bash)"`. Each asks the command itself, so that it is never out of date. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_mangopay_fetch() {
  local IFS=$'\\n' words
  words=$(COMP_WORDBREAKS= ; mangopay-fetch call --complete "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  COMPREPLY=($words)
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -F _mangopay_fetch mangopay-fetch`,
  zsh: `_mangopay_fetch() {
  local -a found
  found=("\${(@f)$(mangopay-fetch call --complete "\${BUFFER[1,CURSOR]}" 2>/dev/null)}")
  compadd -S '' -- $found
}
compdef _mangopay_fetch mangopay-fetch`,
  fish: `complete -c mangopay-fetch -f -a '(mangopay-fetch call --complete (commandline -cp) 2>/dev/null)'`,
};

/** What may stand at the end of a line, one per line. */
export function complete(line: string, description: Manual, flags: readonly string[]): string[] {
  const words = line.split(/\s+/).slice(1);
  const word = words.at(-1) ?? '';
  if (words.length < 2) return ['call', 'check-auth', 'doctor', 'sandbox'].filter((each) => each.startsWith(word));
  if (words[0] !== 'call') return [];
  const { operations } = description;
  if (words.length === 2 && !word.startsWith('-'))
    return operations.map(({ id }) => id).filter((id) => id.startsWith(word));
  const operation = operations.find(({ id }) => id === words[1]);
  const value = /^--(\w+)=(.*)$/.exec(word);
  if (value) return values(operation, value[1] ?? '', description).filter((each) => each.startsWith(value[2] ?? ''));
  const parameters = operation?.parameters.map(({ name }) => `--${name}=`) ?? [];
  return [...parameters, ...flags.map((flag) => `--${flag}`)].filter(
    (each) => each.startsWith(word) && !words.slice(2, -1).some((given) => given.startsWith(each)),
  );
}

/** The closed set of values of a parameter. */
function values(operation: Described | undefined, name: string, description: Manual): string[] {
  const schema = operation?.parameters.find((each) => each.name === name)?.schema;
  if (!schema) return [];
  const { items, enum: own = [] } = description.resolve(schema);
  return [...own, ...((items && description.resolve(items).enum) ?? [])].map(String);
}
