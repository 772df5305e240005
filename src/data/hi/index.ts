import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Hindi. Its vowel signs are marks, which are left out where words are compared. */
export const hindi: Language = brief({
  functionWords: 'है और यह वह इस कि तो भी ही पर से ने था एक नहीं लिए',
  sections: 'देश|विदेश|राज्य|खेल|मनोरंजन|बिजनेस',
  navigation: 'मेन्यू|खोजें|होम|हमारे बारे में|संपर्क करें|और पढ़ें|मुख्य सामग्री पर जाएं',
  share: 'शेयर करें|फेसबुक',
  related: 'ताजा खबरें|लोकप्रिय',
  'comment-form': 'टिप्पणी करें',
  comment: 'टिप्पणियाँ',
  cookie: 'स्वीकार करें',
  advertisement: 'विज्ञापन',
  legal: 'गोपनीयता नीति|नियम और शर्तें|सर्वाधिकार सुरक्षित',
  login: 'लॉग इन करें|लॉगिन',
  dated: 'प्रकाशित|अपडेटेड',
  photo: 'फोटो',
  tags: 'टैग'
})
