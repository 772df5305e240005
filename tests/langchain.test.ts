import {Document} from '@langchain/core/documents'
import {expect, it} from 'vitest'
import {clean, restore} from '../src/index.js'
import {UnboilTransformer} from '../src/langchain.js'
import {pageOf} from './bulk/pages.js'

const documents = [1, 2].map((number) => new Document({id: `d${number}`, pageContent: pageOf(number), metadata: {source: 'a.txt', loc: {page: number}}}))

it('cleans documents and keeps their ids and metadata', async () => {
  const cleaned = await new UnboilTransformer().transformDocuments(documents)
  const {text, metadata, fallback} = clean(pageOf(2))
  const {evidence: _evidence, ...facts} = metadata
  expect(cleaned.length).toBe(2)
  expect(cleaned[1]).toBeInstanceOf(Document)
  expect(cleaned[1]).toEqual(new Document({id: 'd2', pageContent: text, metadata: {source: 'a.txt', loc: {page: 2}, unboil: {metadata: facts, fallback}}}))
  expect(documents[1]!.pageContent).toBe(pageOf(2))
})

it('is a runnable, as the other transformers are', async () => {
  const [cleaned] = await new UnboilTransformer({into: false, clean: {title: 'keep'}}).invoke(documents)
  expect(cleaned).toEqual(new Document({id: 'd1', pageContent: clean(pageOf(1), {title: 'keep'}).text, metadata: documents[0]!.metadata}))
})

it('puts the removals where it is told', async () => {
  const [cleaned] = await new UnboilTransformer({into: 'cleaning', removals: true}).transformDocuments(documents)
  const {removals} = cleaned!.metadata['cleaning'] as {removals: {start: number; text: string}[]}
  expect(restore(cleaned!.pageContent, removals)).toBe(pageOf(1))
})

it('refuses a wrong option', () => {
  expect(() => new UnboilTransformer({clean: {mode: 'fast' as 'recall'}})).toThrow('Expected the option `mode`')
  expect(() => new UnboilTransformer({mode: 'recall'} as never)).toThrow('Unknown option `mode`; the options are clean, into, removals')
  expect(() => new UnboilTransformer({into: true as false})).toThrow('Expected a name or false as the option `into`, got `true`')
  expect(() => new UnboilTransformer({removals: 'no' as never})).toThrow('Expected true or false as the option `removals`, got `no`')
})
