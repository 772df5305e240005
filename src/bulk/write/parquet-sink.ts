import {deserialize, serialize} from 'node:v8'
import type {RowGroup, SchemaElement} from 'hyparquet'
import type {ParquetWriter} from 'hyparquet-writer'
import type {Cleaned, OutputRow} from '../clean-batch.js'
import {sizeOfValues} from '../record.js'
import {inferColumns, namesOf, valuesOf, type Columns} from './columns.js'
import {GrowingFile} from './growing-file.js'
import type {Sink} from './sink.js'
import {pathOf, type Target} from './target.js'

/** A row group is full with about as many bytes of strings. Its rows are in memory until then. */
const groupSize = 24 * 1024 * 1024

/** What it takes to go on with a file. */
interface ParquetState {
  readonly shard: number
  readonly bytes: number
  /** The columns and the row groups that are written, serialized: they hold big integers and bytes. */
  readonly written: string
}

/** What a Parquet file is written with. */
export interface ParquetSettings {
  /** The field that what `clean` says of a page stands in, and whether the removals do. */
  readonly into: string
  readonly removals: boolean
  /** The columns; if undefined, those of the first row group. */
  readonly columns: Columns | undefined
}

/** Write Parquet, a row group at a time. */
export class ParquetSink implements Sink {
  private rows: OutputRow[] = []
  private size = 0
  private current: {file: GrowingFile; writer: ParquetWriter} | undefined

  private constructor(
    private readonly target: Target,
    private readonly settings: ParquetSettings,
    private columns: Columns | undefined,
    private shard: number
  ) {}

  /** @param state What an earlier run has left at its last checkpoint. */
  static async open(target: Target, settings: ParquetSettings, state?: ParquetState): Promise<ParquetSink> {
    if (!state) return new ParquetSink(target, settings, settings.columns, 0)
    const {columns, groups} = deserialize(Buffer.from(state.written, 'base64')) as {columns: Columns | undefined; groups: RowGroup[]}
    const sink = new ParquetSink(target, settings, columns, state.shard)
    if (state.bytes > 0) await sink.openFile(columns!, state.bytes, groups)
    return sink
  }

  async write({rows}: Cleaned): Promise<void> {
    for (const row of rows) {
      this.rows.push(row)
      this.size += sizeOfValues(row)
      if (this.size >= groupSize) await this.writeGroup()
    }
  }

  async checkpoint(): Promise<ParquetState> {
    await this.writeGroup()
    const {shardSize} = this.target
    if (this.current && shardSize !== undefined && this.current.file.size >= shardSize) {
      await this.finishFile()
      this.shard++
    }

    await this.current?.file.sync()
    const written = serialize({columns: this.columns, groups: this.current?.writer.row_groups ?? []}).toString('base64')
    return {shard: this.shard, bytes: this.current?.file.size ?? 0, written}
  }

  async finish(): Promise<void> {
    await this.writeGroup()
    // One file is there even if it is empty; so is the first shard.
    if (!this.current && this.shard === 0) await this.openFile(this.columnsFor([]), 0, [])
    if (this.current) await this.finishFile()
  }

  private async writeGroup(): Promise<void> {
    const {rows} = this
    if (rows.length === 0) return
    this.rows = []
    this.size = 0
    const columns = this.columnsFor(rows)
    const {writer} = (this.current ??= await this.openFile(columns, 0, []))
    // Without page indexes: they are written at the end, and a run that goes on has not got those of before.
    const columnData = namesOf(columns.schema).map((name) => ({name, data: [] as unknown[], offsetIndex: false}))
    for (const row of rows) valuesOf(row, columns, this.settings.into).forEach((value, index) => columnData[index]!.data.push(value))
    await writer.write({columnData, rowGroupSize: rows.length})
  }

  private columnsFor(rows: readonly OutputRow[]): Columns {
    return (this.columns ??= inferColumns(rows, this.settings.into, this.settings.removals))
  }

  private async openFile(columns: Columns, bytes: number, groups: RowGroup[]): Promise<NonNullable<typeof this.current>> {
    const {ByteWriter, ParquetWriter} = await import('hyparquet-writer')
    const file = await GrowingFile.open(pathOf(this.target, this.shard), bytes)
    const buffer = new ByteWriter()
    const flush = async (): Promise<void> => {
      const ready = new Uint8Array(buffer.buffer, 0, buffer.index)
      buffer.index = 0
      await file.write(ready)
    }

    const writer = new ParquetWriter({writer: Object.assign(buffer, {flush, finish: flush}), schema: columns.schema as SchemaElement[], createdBy: 'unboil'})
    if (bytes > 0) {
      // The head of the file, which the writer has begun anew, is written already.
      buffer.index = 0
      buffer.offset = bytes
      writer.row_groups = groups
      writer.num_rows = groups.reduce((rows, group) => rows + group.num_rows, 0n)
    }

    return (this.current = {file, writer})
  }

  private async finishFile(): Promise<void> {
    const {file, writer} = this.current!
    this.current = undefined
    await writer.finish()
    await file.finish()
  }
}
