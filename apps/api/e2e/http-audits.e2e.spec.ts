import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startApi, type TestApi } from './harness.js';

/**
 * The audits of the GraphQL-over-HTTP working group, on the demo floor, which answers free queries. What is not kept is named here with its
 * reason, so that a change shows.
 */
describe('GraphQL over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  for (const endpoint of ['shop', 'office'] as const) {
    it(`${endpoint}: no MUST fails`, async () => {
      const failed = { error: [] as string[], warn: [] as string[], notice: [] as string[] };
      for (const audit of serverAudits({ url: `${api.url}/${endpoint}/graphql` })) {
        const result = await audit.fn();
        if (result.status !== 'ok') failed[result.status].push(audit.name);
      }
      expect(failed).toEqual({
        error: [],
        // a faulty request is a 400 here for every media type, so that proxies and logs see it
        warn: [
          'SHOULD use 200 status code on document parsing failure when accepting application/json',
          'SHOULD use 200 status code on document validation failure when accepting application/json',
          'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
        ],
        // a plain GET is what a foreign page can make a browser send
        notice: [
          'MAY accept application/x-www-form-urlencoded formatted GET requests',
          'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
          'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
        ],
      });
    });
  }
});
