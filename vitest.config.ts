import {defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {test: {name: 'tests', include: ['tests/**/*.test.ts'], exclude: ['tests/growth.test.ts'], testTimeout: 60_000}},
      // Timings, so alone and last, when no other test makes the machine busy.
      {test: {name: 'growth', include: ['tests/growth.test.ts'], testTimeout: 240_000, sequence: {groupOrder: 1}}}
    ],
    coverage: {provider: 'v8', include: ['src/**/*.ts']}
  }
})

export default config
