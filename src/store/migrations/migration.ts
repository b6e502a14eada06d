/** One step of the stored format. Steps are appended, never changed: stores out there ran them. */
export type Migration = {
  /** 1, 2, 3 …: what `PRAGMA user_version` says once it is done. */
  readonly version: number
  readonly name: string
  /** Statements for SQLite, run in one transaction. */
  readonly sqlite: string
}
