import { runMigrations } from 'bullmq';
import { floorQueueName } from '@chophien/platform';
import { Client } from 'pg';

/** The schema in which BullMQ keeps its own tables; made here by the owner, so that at run time nobody needs the right to. */
export const queueSchema = 'bullmq';

/** Brings BullMQ's tables to the version of the installed package. Safe to repeat. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  // one connection: BullMQ runs all of it in one transaction
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
    // BullMQ makes a queue's sequence at its first use, which would need the right to create: the owner does it here
    const named = await client.query<{ name: string }>(`SELECT ${queueSchema}.job_id_seq_name($1) AS name`, [floorQueueName]);
    await client.query(`CREATE SEQUENCE IF NOT EXISTS ${queueSchema}."${named.rows[0]!.name}"`);
  } finally {
    await client.end();
  }
}
