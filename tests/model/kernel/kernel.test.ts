import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildKernel} from '../../../scripts/build-kernel.js'
import {createJavaScriptKernel} from '../../../src/model/kernel/javascript.js'
import {kernelBinary} from '../../../src/model/kernel/kernel-binary.js'
import {packWeights, type Kernel} from '../../../src/model/kernel/kernel.js'
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
      compare(values, (kernel) => kernel.dense(places.a, places.b, places.c, places.d, 8, 12, 16, residual ? places.a : 0, rectify))
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

describe('a fully connected layer', () => {
  it('multiplies inputs by the weights of each output', () => {
    const kernel = createWebAssemblyKernel(bytes)!
    const memory = new Int16Array(kernel.memory)
    const [inputs, outputs] = [8, 16]
    const weightOf = (output: number, input: number): number => 4096 * ((output * 5 + input * 3) % 7 - 3)
    const weights = Int16Array.from({length: inputs * outputs}, (_, index) => weightOf(Math.floor(index / inputs), index % inputs))
    memory.set(packWeights(weights, inputs), places.b >> 1)
    for (let at = 0; at < 4 * inputs; at++) memory[(places.a >> 1) + at] = at - 9
    kernel.dense(places.a, places.b, places.c, places.d, 4, inputs, outputs, 0, false)
    for (let row = 0; row < 4; row++) {
      for (let output = 0; output < outputs; output++) {
        let sum = 0
        for (let input = 0; input < inputs; input++) sum += (row * inputs + input - 9) * (weightOf(output, input) / 4096)
        expect(memory[(places.d >> 1) + row * outputs + output]).toBe(sum)
      }
    }
  })
})

describe('the kernel in WebAssembly', () => {
  it('is the one that its source compiles to (else run `npm run build:kernel`)', async () => {
    expect(await buildKernel()).toContain(kernelBinary)
  })
})
