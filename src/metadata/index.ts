import type {Finding} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
export interface Metadata { title: string | null }
export function extractMetadata(_page: Page, _findings: readonly Finding[]): Metadata { return {title: null} }
