import { plainWordsFor } from './plain-failure.js';

/** Every command of the launcher; each is loaded only when it is asked for. Gives the exit code. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  start: async () => (await import('./start-floor.js')).startFloor(),
  migrate: async (args) => (await import('./migrate-command.js')).migrateCommand(args),
  'floor:init': async (args) => (await import('./floor-init.js')).floorInit(args),
  'booth:add': async (args) => (await import('./booth-add.js')).boothAdd(args),
  'person:reset': async (args) => (await import('./person-reset.js')).personReset(args),
  'floor:set': async (args) => (await import('./floor-set.js')).floorSet(args),
  bench: async (args) => (await import('./run-bench.js')).runBench(args),
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
