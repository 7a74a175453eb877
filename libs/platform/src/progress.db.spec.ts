import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Db } from './db.js';
import { newId } from './ids.js';
import { finishProgress, readProgress, startProgress, stepProgress } from './progress.js';
import { anOperator, createTestDatabase, theSystem, type TestDatabase } from './testing/index.js';

let database: TestDatabase;
let office: Db;
let worker: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  office = await database.connect('office');
  worker = await database.connect('worker');
});
afterAll(() => database.drop());

it('shows how far a job is, and keeps its first end', async () => {
  const personId = newId();
  const id = await office.tx((tx) => startProgress(tx, anOperator(personId), { kind: 'import' }));
  expect(await readProgress(office, id)).toMatchObject({ kind: 'import', state: 'running', done: 0, total: null, message: null, finishedAt: null });
  await stepProgress(worker, id, { done: 3, total: 10, message: 'dòng 3' });
  await stepProgress(worker, id, { done: 7 });
  expect(await readProgress(office, id)).toMatchObject({ state: 'running', done: 7, total: 10, message: 'dòng 3' });
  await worker.tx((tx) => finishProgress(tx, id, { state: 'done' }));
  await worker.tx((tx) => finishProgress(tx, id, { state: 'failed', message: 'too late' }));
  await stepProgress(worker, id, { done: 9 });
  const ended = await readProgress(office, id);
  expect(ended).toMatchObject({ state: 'done', done: 7, message: 'dòng 3' });
  expect(ended!.finishedAt).toBeInstanceOf(Date);
  expect(await database.sql('SELECT started_by FROM job_progress')).toEqual([{ started_by: personId }]);
});

it('is not there when its transaction is not', async () => {
  let id = '';
  await expect(
    worker.tx(async (tx) => {
      id = await startProgress(tx, theSystem(), { kind: 'export', total: 5, message: 'bắt đầu' });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await readProgress(worker, id)).toBeUndefined();
});
