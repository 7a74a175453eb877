import { describe, expect, it } from '@jest/globals';
import { mayBePicture, oneOfEachName } from './chosen-pictures.js';

describe('files chosen for the pictures of a sheet', () => {
  it('are taken once under each name, however it is spelled', () => {
    const files = ['gói-1.jpg', 'Gói-1.JPG', 'go\u0301i-1.jpg', 'gói-2.jpg'].map((name, at) => ({ name, at }));
    expect(oneOfEachName(files)).toEqual({ first: [files[0], files[3]], twice: ['Gói-1.JPG', 'go\u0301i-1.jpg'] });
  });

  it.each([
    ['a.jpg', 'image/jpeg', true],
    ['IMG_1.HEIC', '', true],
    ['Thumbs.db', '', false],
    ['gia.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  ])('%s may be one: %s', (name, type, may) => expect(mayBePicture({ name, type })).toBe(may));
});
