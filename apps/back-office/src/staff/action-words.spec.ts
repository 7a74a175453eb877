/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import en from '../messages/en.json' with { type: 'json' };
import vi from '../messages/vi.json' with { type: 'json' };
import { actionKey, actionKinds, actions } from './action-words.js';
import { floorPermissions } from './floor-permissions.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name === 'testing') return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.spec)\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the words of the history', () => {
  it('know every action that the code writes', () => {
    const texts = [...sources(`${root}/libs`), ...sources(`${root}/apps/api/src`), ...sources(`${root}/apps/worker/src`)].filter((text) => /\baudit(?:All)?\(/.test(text));
    // a condition between two actions names both
    const written = texts.flatMap((text) => [...text.matchAll(/\baction(?::| =)([^,;]*)/g)].flatMap(([, value]) => [...(value ?? '').matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, code]) => code ?? '')));
    expect(new Set(written).size).toBeGreaterThan(25);
    expect([...new Set(written)].filter((code) => actionKey(code) === undefined)).toEqual([]);
  });

  it('stand in both catalogues, for each action, kind and permission', () => {
    const wanted = [...actions.map((one) => `history.action.${one}`), ...actionKinds.map((one) => `history.kind.${one}`), ...floorPermissions.map((one) => `permission.${one}`)];
    expect(wanted.filter((key) => !(key in vi) || !(key in en))).toEqual([]);
    expect([...new Set(actions.map((one) => one.split('.')[0]))].filter((kind) => !(actionKinds as readonly string[]).includes(kind ?? ''))).toEqual([]);
  });

  it('and the list of permissions is the api’s', () => {
    const source = readFileSync(`${root}/libs/platform/src/actor.ts`, 'utf8');
    expect([...new Set([...source.matchAll(/'(floor\.[a-z]+\.[a-z]+)'/g)].map(([, one]) => one))].sort()).toEqual([...floorPermissions].sort());
  });

  it('an action from elsewhere has no words, and is shown as its code', () => {
    expect(actionKey('from.the_future')).toBeUndefined();
  });
});
