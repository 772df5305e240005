import {open} from 'node:fs/promises'
import type {Input} from '../../bulk/read/inputs.js'
import {readParquetSchema} from '../../bulk/read/parquet.js'
import type {RunState} from '../../bulk/run-state.js'
import {columnsOf, sameColumns, type Columns} from '../../bulk/write/columns.js'
import {LinesSink} from '../../bulk/write/lines-sink.js'
import {ParquetSink} from '../../bulk/write/parquet-sink.js'
import type {Sink} from '../../bulk/write/sink.js'
import type {settingsOf} from './corpus-command.js'
import type {FilesJob} from './to-files.js'

/** Open what writes the output, as the last checkpoint left it if there was one. */
export async function openSink({inputs, target}: FilesJob, {field, into, removals}: ReturnType<typeof settingsOf>, state: RunState | undefined): Promise<Sink> {
  if (target.format !== 'parquet') return LinesSink.open(target, state?.sink as Parameters<typeof LinesSink.open>[1])
  const columns = await columnsOfInputs(inputs, field.name, into, removals)
  return ParquetSink.open(target, {into, removals, columns}, state?.sink as Parameters<typeof ParquetSink.open>[2])
}

/** If the first input is a table, its columns. */
async function columnsOfInputs(inputs: readonly Input[], field: string, into: string, removals: boolean): Promise<Columns | undefined> {
  const schemas = await Promise.all(
    inputs.map(async ({path, format}) => {
      if (format !== 'parquet') return undefined
      const handle = await open(path)
      // What is no Parquet file is told of when it is read.
      return readParquetSchema(handle).catch(() => undefined).finally(() => handle.close())
    })
  )
  const first = schemas.find((schema) => schema !== undefined)
  if (inputs[0]?.format !== 'parquet' || !first) return undefined
  const mixed = inputs.some(({format}, index) => format !== 'parquet' || (schemas[index] !== undefined && !sameColumns(schemas[index], first)))
  return columnsOf(first, field, into, removals, mixed)
}
