import { describe, expect, it } from '@jest/globals';
import { HandlerRegistry, defineHandler, ids } from './jobs-handlers.js';

declare module './outbox.js' {
  interface Topics {
    'spec.a': { thingId: string };
    'spec.b': { thingId: string };
  }
}
const handler = (topic: 'spec.a' | 'spec.b', name: string) => defineHandler({ topic, name, payload: ids('thingId'), run: async () => undefined });

describe('handler registry', () => {
  it('is content when every topic is handled or left alone on purpose', () => {
    const registry = new HandlerRegistry([handler('spec.a', 'one'), handler('spec.a', 'two')]);
    expect(() => registry.check(['spec.a', 'spec.b'], ['spec.b'])).not.toThrow();
    expect(registry.of('spec.a').map(({ name }) => name)).toEqual(['one', 'two']);
    expect(registry.of('spec.b')).toEqual([]);
  });

  it('names all that is wrong', () => {
    expect(() => new HandlerRegistry([handler('spec.a', 'one')]).check(['spec.b'])).toThrow('handlers: nobody handles "spec.b"; "spec.a" has a handler, but no lib publishes it');
    expect(() => new HandlerRegistry([handler('spec.a', 'one')]).check(['spec.a'], ['spec.a'])).toThrow('"spec.a" is handled, yet listed as unhandled');
    expect(() => new HandlerRegistry([handler('spec.a', 'one'), handler('spec.b', 'one')])).toThrow('two handlers are named "one"');
    expect(() => handler('spec.a', 'Has:Colon')).toThrow('lower-case letters, digits and hyphens only');
  });

  it('reads ids and nothing else', () => {
    const id = '019356ab-0912-7345-8678-001122334455';
    expect(ids('thingId')({ thingId: id, more: 1 })).toEqual({ thingId: id });
    for (const bad of [null, undefined, 'x', {}, { thingId: 1 }, { thingId: 'x' }]) expect(() => ids('thingId')(bad)).toThrow('malformed payload: thingId');
  });
});
