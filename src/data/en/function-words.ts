/** English function words. The closed classes of any grammar of English; inflected forms included. */
export const functionWords: readonly string[] = `
a an the this that these those some any no every each either neither both all half such same other another
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves who whom whose which what whoever whatever whichever one ones someone anyone everyone nobody
something anything everything nothing
of in on at by for with without about against between among into through during before after above below to from up down
out off over under within upon toward towards across behind beyond since until till despite per via along around near
and or but nor so yet if because although though while whereas unless whether as than when where why how once
am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
not dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt shouldnt wont hasnt havent hadnt
im ive id ill youre youve youll hes shes theyre theyve theyll weve thats theres whats lets
there here then now also only just even still again ever never always often very too much many more most less few several
`.trim().split(/\s+/u)
