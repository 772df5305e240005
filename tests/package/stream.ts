/** A program of someone who cleans many pages: the threads are found in the installed package. */
import {clean} from 'unboil'
import {cleanEach, createCleanStream, type CleanedItem} from 'unboil/stream'

const prose = 'The river rose by two metres in the night, and all of the people left the valley.'
const rows = [1, 2, 3].map((id) => ({id, body: `Home\nLogin\nSubscribe\n\n${prose} ${id}\n\nShare this\nPrivacy Policy\n`}))

const cleaned: CleanedItem<(typeof rows)[number]>[] = []
for await (const item of cleanEach(rows, {workers: 1, text: (row) => row.body})) cleaned.push(item)
check(cleaned.map(({item, result}) => `${item.id} ${result?.text}`).join() === rows.map(({id, body}) => `${id} ${clean(body).text}`).join())

const stream: TransformStream<string, CleanedItem<string>> = createCleanStream({workers: 1})
const writer = stream.writable.getWriter()
void writer.write(rows[0]!.body).then(() => writer.close())
const reader = stream.readable.getReader()
const first = await reader.read()
check(first.value?.result?.text === clean(rows[0]!.body).text)
check((await reader.read()).done)

function check(holds: boolean): void {
  if (!holds) throw new Error('the streams gave something else')
}
