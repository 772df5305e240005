import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildKernel} from '../../../scripts/build-kernel.js'
import {createJavaScriptKernel} from '../../../src/model/kernel/javascript.js'
import {kernelBinary} from '../../../src/model/kernel/kernel-binary.js'
import type {Kernel} from '../../../src/model/kernel/kernel.js'
import {createWebAssemblyKernel} from '../../../src/model/kernel/webassembly.js'

const bytes = 4096
const places = {a: 16, b: 1040, c: 2064, d: 3088}
const short = fc.integer({min: -0x8000, max: 0x7fff})
const contents = fc.array(short, {minLength: bytes / 2, maxLength: bytes / 2})

/** What a loop leaves in the memory of each kernel, from the same contents. */
function compare(values: readonly number[], run: (kernel: Kernel) => void): void {
  const [one, other] = [createJavaScriptKernel(bytes), createWebAssemblyKernel(bytes)!].map((kernel) => {
    const memory = new Int16Array(kernel.memory, 0, bytes / 2)
    memory.set(values)
    run(kernel)
    return [...memory]
  })
  expect(other).toEqual(one)
}

describe('the kernels compute the same', () => {
  it('dense', () => {
    fc.assert(fc.property(contents, fc.boolean(), fc.boolean(), (values, rectify, residual) => {
      compare(values, (kernel) => kernel.dense(places.a, places.b, places.c, places.d, 5, 16, 8, residual ? places.a : 0, rectify))
    }))
  })

  it('convolve', () => {
    fc.assert(fc.property(contents, fc.integer({min: 1, max: 12}), (values, dilation) => {
      compare(values, (kernel) => kernel.convolve(places.a, places.b, places.c, 9, 16, dilation))
    }))
  })

  it('scale', () => {
    fc.assert(fc.property(contents, (values) => {
      compare(values, (kernel) => {
        kernel.scale(places.a, places.b, places.c, places.d, 4, 16, 24, 8192)
      })
    }))
  })

  it('average', () => {
    fc.assert(fc.property(contents, fc.array(fc.integer({min: 0, max: 30}), {minLength: 6, maxLength: 6}), (values, rows) => {
      compare(values, (kernel) => {
        const longs = new Int32Array(kernel.memory)
        longs.set(rows, places.a >> 2)
        longs.set([2, 0, 3, 1], places.b >> 2)
        kernel.average(places.a, places.b, places.c, places.d, 4, 8, 16)
      })
    }))
  })

  it('total and shift', () => {
    fc.assert(fc.property(contents, (values) => {
      compare(values, (kernel) => {
        kernel.total(places.a, places.b, 20, 8)
        kernel.shift(places.a, places.c, 20, 8)
      })
    }))
  })
})

describe('the kernel in WebAssembly', () => {
  it('is the one that its source compiles to (else run `npm run build:kernel`)', async () => {
    expect(await buildKernel()).toContain(kernelBinary)
  })
})
