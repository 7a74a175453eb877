import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';

export type PolicyKind = 'terms' | 'privacy';
export type PolicyText = { kind: PolicyKind; version: number; titleVi: string; titleEn: string; bodyVi: string; bodyEn: string; validFrom: Date };

const columns = `kind, version, title_vi AS "titleVi", title_en AS "titleEn", body_vi AS "bodyVi", body_en AS "bodyEn", valid_from AS "validFrom"`;
const inForce = {
  name: 'accounts.policy_in_force',
  text: `SELECT ${columns} FROM policy_text WHERE kind = $1 AND valid_from <= now() ORDER BY version DESC LIMIT 1`,
};
const ofVersion = { name: 'accounts.policy_of_version', text: `SELECT ${columns} FROM policy_text WHERE kind = $1 AND version = $2` };
const versions = {
  name: 'accounts.policy_versions',
  text: `SELECT kind, max(version) AS version FROM policy_text WHERE valid_from <= now() GROUP BY kind`,
};

/** The texts that people agree to. A version that was agreed to never changes. */
@Injectable()
export class CurrentPolicies {
  constructor(private readonly db: Db) {}

  /** The newest text in force, or the asked version; undefined when there is none. */
  async read(kind: PolicyKind, version?: number | null): Promise<PolicyText | undefined> {
    const [found] = version == null ? await this.db.read<PolicyText>(inForce, [kind]) : await this.db.read<PolicyText>(ofVersion, [kind, version]);
    return found;
  }

  /** Versions in force now; 0 where nothing was published. */
  async versions(): Promise<Record<PolicyKind, number>> {
    const found = await this.db.read<{ kind: PolicyKind; version: number }>(versions);
    const of = (kind: PolicyKind) => found.find((row) => row.kind === kind)?.version ?? 0;
    return { terms: of('terms'), privacy: of('privacy') };
  }
}
