import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApproveListingDocument, SignOutDocument } from '@chophien/api-contract/office';
import { ApiFailure, ask } from '../api-client.js';
import { endSession, isSessionEnding } from '../session/end-session.js';
import { HeldDecisions, type Decision } from './held-decisions.js';

const decision = (listingId: string): Decision => ({ listingId, version: 1, name: listingId, verdict: { kind: 'approve' } });
const signOutHash = String(SignOutDocument.__meta__?.['hash']).replace(/^sha256:/, '');

/** Signing out as the office does it, on a line where answers take their time; after it nobody is signed in. */
describe('signing out with decisions held', () => {
  const line = globalThis.fetch;
  let [isSignedIn, reached, refused] = [true, [] as string[], 0];
  let held: HeldDecisions;
  let answers: string[];
  beforeEach(() => {
    [isSignedIn, reached, refused, answers] = [true, [], 0, []];
    globalThis.fetch = async (_, request) => {
      const { variables, extensions } = JSON.parse(String(request?.body)) as { variables: { id?: string }; extensions: { persistedQuery: { sha256Hash: string } } };
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (!isSignedIn) {
        refused++;
        return Response.json({ errors: [{ message: '', extensions: { code: 'SignInRequired' } }] });
      }
      const isEnd = extensions.persistedQuery.sha256Hash === signOutHash;
      reached.push(isEnd ? 'end' : String(variables.id));
      if (variables.id === 'lost') return new Response('', { status: 503 });
      if (isEnd) isSignedIn = false;
      return Response.json({ data: isEnd ? { signOut: true } : { approveListing: { __typename: 'ListingDecided', waiting: 0 } } });
    };
    held = new HeldDecisions(async ({ listingId: id, version }) => {
      try {
        answers.push(`${id} ${(await ask(ApproveListingDocument, { id, version })).approveListing.__typename}`);
      } catch (error) {
        answers.push(`${id} ${(error as ApiFailure).kind}`);
      }
    });
  });
  afterEach(() => {
    globalThis.fetch = line;
    jest.useRealTimers();
  });

  it('sends them first and ends the session when all were answered', async () => {
    held.hold(decision('a'));
    held.hold(decision('b'));
    await endSession();
    expect([reached, refused, answers, held.now()]).toEqual([['a', 'b', 'end'], 0, ['a ListingDecided', 'b ListingDecided'], []]);
  });

  it('waits for those of a desk that was left, and for what is decided while the others are on their way', async () => {
    held.hold(decision('a'));
    void held.sendAll(true);
    const over = endSession();
    held.hold(decision('b'));
    await over;
    expect([reached, refused]).toEqual([['a', 'b', 'end'], 0]);
  });

  it('sends what is decided on a draft that is still looked at, first and once', async () => {
    held.hold(decision('a'));
    const end = held.consider(decision('b'));
    const over = endSession();
    const later = held.consider(decision('c'));
    expect(end()).toBe(false);
    await over;
    expect([reached, refused, answers, later(), held.now()]).toEqual([['a', 'b', 'c', 'end'], 0, ['a ListingDecided', 'b ListingDecided', 'c ListingDecided'], false, []]);
  });

  it('takes nothing on once the floor was asked to end the session, and takes it again where the floor did not', async () => {
    const over = endSession();
    expect(isSessionEnding()).toBe(true);
    await over;
    await expect(endSession()).rejects.toMatchObject({ kind: 'signed_out' });
    expect(isSessionEnding()).toBe(false);
  });

  it('ends the session although the floor did not take one, and leaves alone what was taken back', async () => {
    held.hold(decision('back'));
    held.hold(decision('lost'));
    held.takeBack('back');
    await endSession();
    expect([reached, answers, isSignedIn]).toEqual([['lost', 'end'], ['lost unavailable'], false]);
  });
});
