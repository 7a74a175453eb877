import { createInterface } from 'node:readline/promises';
import { PlainFailure } from './plain-failure.js';

export type FlagSpec = Record<string, { vi: string; en: string; optional?: boolean }>;

/** Prints what a command takes when `--help` or `-h` stands among the words, and gives true; the command has nothing more to do then. */
export function helpAsked(command: string, args: readonly string[], spec: FlagSpec): boolean {
  if (!args.includes('--help') && !args.includes('-h')) return false;
  const wide = Math.max(...Object.keys(spec).map((name) => name.length));
  console.log(`npm run ${command.split(' ')[0]} -- ${[...command.split(' ').slice(1), '[--tên giá-trị / --name value …]'].join(' ')}`);
  for (const [name, { vi, en, optional }] of Object.entries(spec)) {
    console.log(`  --${name.padEnd(wide)}  ${vi} / ${en}${optional ? ' (không bắt buộc / optional)' : ''}`);
  }
  return true;
}

/**
 * Reads `--name value` and `--name=value`. Throws PlainFailure for a name that the command does not know, a value without a name, or a name
 * without a value.
 */
export function parseFlags(args: string[], known: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const [, name, , inline] = /^--([a-z-]+)(=(.*))?$/s.exec(word) ?? [];
    if (name === undefined || !known.includes(name)) {
      const list = known.map((one) => `--${one}`).join(' ');
      throw new PlainFailure(`Không hiểu "${word}"; có các lựa chọn: ${list}.`, `"${word}" is not known; the choices are: ${list}.`);
    }
    const value = inline ?? args[++at];
    if (value === undefined || (inline === undefined && value.startsWith('--'))) {
      throw new PlainFailure(`--${name} cần một giá trị.`, `--${name} needs a value.`);
    }
    given[name] = value;
  }
  return given;
}

/**
 * Completes flags by asking in the terminal. Without a terminal a missing flag that is not optional is a PlainFailure that names all of
 * them. Empty answers to optional questions are left out.
 */
export async function askMissing(given: Record<string, string>, spec: FlagSpec): Promise<Record<string, string>> {
  const missing = Object.entries(spec).filter(([name]) => given[name] === undefined);
  if (!process.stdin.isTTY) {
    const needed = missing.filter(([, question]) => !question.optional).map(([name]) => `--${name}`);
    if (needed.length === 0) return given;
    throw new PlainFailure(`Còn thiếu: ${needed.join(' ')}.`, `Missing: ${needed.join(' ')}.`);
  }
  const answers = { ...given };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const [name, question] of missing) {
      for (;;) {
        const answer = (await terminal.question(`${question.vi} / ${question.en}${question.optional ? ' (Enter: bỏ qua / skip)' : ''}: `)).trim();
        if (answer !== '') answers[name] = answer;
        if (answer !== '' || question.optional) break;
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}
