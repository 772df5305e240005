import {defineConfig} from 'tsup'

const shared = {
  format: 'esm' as const,
  target: 'node20',
  sourcemap: false,
  treeshake: true
}

export default defineConfig([
  {...shared, entry: {index: 'src/index.ts'}, dts: true, clean: true, platform: 'neutral'},
  {
    ...shared,
    entry: {cli: 'src/cli/main.ts'},
    platform: 'node',
    // The command uses the library that stands beside it, not a copy of it.
    external: ['unboil']
  }
])
