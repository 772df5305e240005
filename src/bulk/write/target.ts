import {join} from 'node:path'

/** Formats that are written. */
export type OutputFormat = 'jsonl' | 'jsonl.gz' | 'parquet'

/** Where output goes: to one file, or to shards in a folder. */
export interface Target {
  readonly path: string
  readonly format: OutputFormat
  /** Undefined for one file; else a shard is full with as many bytes. */
  readonly shardSize: number | undefined
}

/** The name of a shard, or of the one file. */
export function pathOf({path, format, shardSize}: Target, shard: number): string {
  return shardSize === undefined ? path : join(path, `part-${String(shard).padStart(5, '0')}.${format}`)
}

/** A file for notes about the output: hidden from those who read the folder, as Spark and DuckDB do. */
export function noteOf({path, shardSize}: Target, name: string): string {
  return shardSize === undefined ? `${path}.${name}` : join(path, `_${name}`)
}
