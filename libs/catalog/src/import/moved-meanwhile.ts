/** What stands is no longer what the rows were judged against. */
export class MovedMeanwhile extends Error {
  constructor(what: string) {
    super(`${what} moved since the check`);
    this.name = 'MovedMeanwhile';
  }
}
