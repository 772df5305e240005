import type {Vocabulary} from '../vocabulary.js'

/** Invitations to install an app. */
export const appBanner: Vocabulary = {
  labels: ['get the app', 'get our app', 'get app', 'download the app', 'download our app', 'download app', 'install the app', 'install app', 'open in app', 'open app', 'open the app', 'use the app', 'use app', 'continue in app', 'view in app', 'switch to app', 'app store', 'google play', 'play store', 'download on the app store', 'get it on google play', 'available on the app store', 'available on google play', 'download on the app store get it on google play', 'app store google play', 'mobile app', 'mobile apps', 'our apps', 'our app', 'apps', 'download for ios', 'download for android', 'download for iphone', 'ios app', 'android app', 'ios', 'android', 'iphone app', 'get the fora app', 'start your substack get the app', 'start your substackget the app', 'scan to download', 'scan the qr code', 'scan to get the app', 'download the mobile app', 'try our app', 'available on ios and android', 'app gallery', 'explore it on appgallery', 'get it from microsoft'],
  patterns: [
    {cues: ['app', 'apps'], match: /^(?:[^.!?]{0,60}[.!?–—-] ?)?(?:get|download|install|try|open|scan)\b[^.]{0,60}\b(?:mobile|free|news|new|our|the|iphone|android|ios)(?: [\w’']+)? app\b[^.:]{0,80}[.!]?(?: available on [^.]{2,40}[.!]?)?$/iu, longest: 24, confidence: 0.85},
    {cues: ['app', 'android', 'ios', 'store'], match: /\b(?:available|download(?:ed)?|get it|find (?:it|us)) (?:now |free )?(?:on|from|in|for) (?:the )?(?:(?:apple )?app ?store|google play|play store|ios|android)\b/iu, longest: 24, confidence: 0.8}
  ]
}
