/**
 * The button of a shop, a service or a course within its text: `Request a demo`,
 * `Book now`, `Try Harlow for free`, `Start course`.
 */
export const callButton: RegExp = /^(?:(?:get|request|book|schedule|claim|watch|view|see|try|start|arrange)(?: [\p{L}\d'’&-]+){0,4} (?:demo|quote|estimate|consultation|appointment|trial|proposal|webinar|callback)s?(?: (?:today|now|here|online))?|(?:book|buy|shop|download|watch|apply|order|join|register|enroll?|donate|install)(?: it)? (?:now|today|here)|try [\p{L}\d'’&.-]+(?: [\p{L}\d'’&.-]+){0,2} (?:for free|now|today)|start (?:course|codelab|quiz|lesson|learning|building|hiring|shopping)|(?:get|view|see|check) (?:the )?(?:deal|price|offer)s?)[!→»›> ]*$/iu
