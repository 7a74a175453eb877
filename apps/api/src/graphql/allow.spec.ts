import { describe, expect, it } from '@jest/globals';
import { aMember, anOperator, aShopper } from '@chophien/platform/testing';
import { Allow, assertAllowed, assertPage, markOf, type Mark } from './allow.js';

const boothId = '0190a000-0000-7000-8000-000000000001';
const guest = aShopper();
const viewer = aMember('p1', { [boothId]: 'viewer' });
const handler = aMember('p2', { [boothId]: 'order_handler' });
const observer = anOperator('p3', 'observer');
const administrator = anOperator('p4');
const everybody = { guest, viewer, handler, observer, administrator };

function whoMay(mark: Mark | undefined): string[] {
  return Object.entries(everybody).flatMap(([name, actor]) => {
    try {
      assertAllowed(mark, actor);
      return [name];
    } catch {
      return [];
    }
  });
}

describe('who may call a root field', () => {
  it('nobody without a mark, everybody with `public`, staff with `signed-in`', () => {
    expect(whoMay(undefined)).toEqual([]);
    expect(whoMay('public')).toEqual(['guest', 'viewer', 'handler', 'observer', 'administrator']);
    expect(whoMay('signed-in')).toEqual(['viewer', 'handler', 'observer', 'administrator']);
  });

  it('who holds the permission; one of two is enough', () => {
    expect(whoMay({ floor: 'floor.settings.write' })).toEqual(['administrator']);
    expect(whoMay({ floor: 'floor.orders.read' })).toEqual(['observer', 'administrator']);
    expect(whoMay({ booth: 'booth.orders.write' })).toEqual(['handler']);
    expect(whoMay({ booth: 'booth.orders.read', floor: 'floor.settings.write' })).toEqual(['viewer', 'handler', 'administrator']);
  });

  it('one of several, on the floor or at a booth', () => {
    expect(whoMay({ floor: ['floor.settings.write', 'floor.orders.read'] })).toEqual(['observer', 'administrator']);
    expect(whoMay({ booth: ['booth.orders.write', 'booth.orders.read'] })).toEqual(['viewer', 'handler']);
    expect(whoMay({ booth: ['booth.orders.write', 'booth.members.write'] })).toEqual(['handler']);
  });

  it('a stranger is asked to sign in; who may not is told that nothing is there', () => {
    expect(() => assertAllowed({ floor: 'floor.settings.write' }, guest)).toThrow(expect.objectContaining({ code: 'SignInRequired' }));
    expect(() => assertAllowed({ floor: 'floor.settings.write' }, observer)).toThrow(expect.objectContaining({ code: 'NotFound' }));
    expect(() => assertAllowed(undefined, administrator)).toThrow(expect.objectContaining({ code: 'NotFound' }));
  });

  it('the mark is read from the method that bears it', () => {
    class Resolver {
      @Allow({ booth: 'booth.orders.read' })
      marked(): void {}
      unmarked(): void {}
    }
    expect(markOf(Resolver.prototype.marked)).toEqual({ booth: 'booth.orders.read' });
    expect(markOf(Resolver.prototype.unmarked)).toBeUndefined();
  });

  it('a page holds one to a hundred', () => {
    for (const first of [1, 24, 100, undefined, null]) expect(() => assertPage({ first })).not.toThrow();
    for (const first of [0, -1, 101]) expect(() => assertPage({ first })).toThrow(expect.objectContaining({ code: 'InvalidInput' }));
  });
});
