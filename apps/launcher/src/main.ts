import { plainWordsFor } from './plain-failure.js';

/** Every command of the launcher; each is loaded only when it is asked for. Gives the exit code. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  start: async () => (await import('./start-floor.js')).startFloor(),
  test: async (args) => (await import('./run-tests.js')).runTests(args),
};

/** Runs one command; an expected failure becomes one line and exit code 1. */
export async function run(command: string, args: string[]): Promise<number> {
  const chosen = commands[command];
  if (!chosen) {
    console.error(`✗ Không có lệnh "${command}"; có: ${Object.keys(commands).join(', ')}. / There is no command "${command}".`);
    return 1;
  }
  try {
    return await chosen(args);
  } catch (error) {
    const words = plainWordsFor(error);
    console.error(words ? `✗ ${words}` : error);
    return 1;
  }
}
