import type { Pool } from 'pg';

/** Has the log's index of persons merged beside the inserts, which would otherwise do it themselves, and all requests wait for it (ADR 13). */
export class IndexMerge {
  private unmerged = 0;
  private merging: Promise<void> | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly mostUnmerged: number,
  ) {}

  /** Says that events about so many persons were written; begins a merge if it is due and none is under way. */
  wrote(persons: number): void {
    this.unmerged += persons;
    if (this.unmerged < this.mostUnmerged || this.merging !== null) return;
    this.unmerged = 0;
    this.merging = this.merge().finally(() => {
      this.merging = null;
    });
  }

  /** Resolves when no merge is under way. */
  async close(): Promise<void> {
    await this.merging;
  }

  /** Where it fails nothing is lost: the index tells what is not merged as well, and the next merge takes it along. */
  private async merge(): Promise<void> {
    await this.pool.query('SELECT merge_access_index()').catch(() => undefined);
  }
}
