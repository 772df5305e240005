/**
 * What forms let their users pick from: the countries and territories of ISO 3166 by
 * the names that forms give them, and the states of the USA.
 */
export const places: readonly string[] = [
  'afghanistan', 'albania', 'algeria', 'american samoa', 'andorra', 'angola', 'anguilla', 'antarctica', 'antigua & barbuda', 'antigua and barbuda',
  'argentina', 'armenia', 'aruba', 'ascension island', 'australia', 'austria', 'azerbaijan', 'bahamas', 'bahrain', 'bangladesh', 'barbados',
  'belarus', 'belgium', 'belize', 'benin', 'bermuda', 'bhutan', 'bolivia', 'bosnia & herzegovina', 'bosnia and herzegovina', 'botswana',
  'bouvet island', 'brazil', 'british indian ocean territory', 'british virgin islands', 'brunei', 'brunei darussalam', 'bulgaria', 'burkina faso',
  'burundi', 'cambodia', 'cameroon', 'canada', 'cape verde', 'cabo verde', 'caribbean netherlands', 'cayman islands', 'central african republic',
  'chad', 'chile', 'china', 'christmas island', 'cocos keeling islands', 'colombia', 'comoros', 'congo', 'congo brazzaville', 'congo kinshasa',
  'cook islands', 'costa rica', 'côte d’ivoire', 'ivory coast', 'croatia', 'cuba', 'curaçao', 'cyprus', 'czechia', 'czech republic', 'denmark',
  'djibouti', 'dominica', 'dominican republic', 'east timor', 'ecuador', 'egypt', 'el salvador', 'equatorial guinea', 'eritrea', 'estonia',
  'eswatini', 'ethiopia', 'falkland islands', 'faroe islands', 'fiji', 'finland', 'france', 'french guiana', 'french polynesia',
  'french southern territories', 'gabon', 'gambia', 'georgia', 'germany', 'ghana', 'gibraltar', 'greece', 'greenland', 'grenada', 'guadeloupe',
  'guam', 'guatemala', 'guernsey', 'guinea', 'guinea bissau', 'guyana', 'haiti', 'holy see', 'honduras', 'hong kong', 'hungary', 'iceland', 'india',
  'indonesia', 'iran', 'iraq', 'ireland', 'isle of man', 'israel', 'italy', 'jamaica', 'japan', 'jersey', 'jordan', 'kazakhstan', 'kenya',
  'kiribati', 'kosovo', 'kuwait', 'kyrgyzstan', 'laos', 'latvia', 'lebanon', 'lesotho', 'liberia', 'libya', 'liechtenstein', 'lithuania',
  'luxembourg', 'macao', 'macau', 'macedonia', 'madagascar', 'malawi', 'malaysia', 'maldives', 'mali', 'malta', 'marshall islands', 'martinique',
  'mauritania', 'mauritius', 'mayotte', 'mexico', 'micronesia', 'moldova', 'monaco', 'mongolia', 'montenegro', 'montserrat', 'morocco', 'mozambique',
  'myanmar', 'namibia', 'nauru', 'nepal', 'netherlands', 'new caledonia', 'new zealand', 'nicaragua', 'niger', 'nigeria', 'niue', 'norfolk island',
  'north korea', 'north macedonia', 'northern mariana islands', 'norway', 'oman', 'pakistan', 'palau', 'palestine', 'palestinian territories',
  'panama', 'papua new guinea', 'paraguay', 'peru', 'philippines', 'pitcairn', 'pitcairn islands', 'poland', 'portugal', 'puerto rico', 'qatar',
  'réunion', 'reunion', 'romania', 'russia', 'russian federation', 'rwanda', 'saint kitts and nevis', 'saint lucia', 'saint martin',
  'saint pierre and miquelon', 'samoa', 'san marino', 'saudi arabia', 'senegal', 'serbia', 'seychelles', 'sierra leone', 'singapore', 'sint maarten',
  'slovakia', 'slovenia', 'solomon islands', 'somalia', 'south africa', 'south korea', 'south sudan', 'spain', 'sri lanka', 'st helena',
  'st kitts & nevis', 'st lucia', 'st martin', 'sudan', 'suriname', 'svalbard and jan mayen', 'swaziland', 'sweden', 'switzerland', 'syria',
  'taiwan', 'tajikistan', 'tanzania', 'thailand', 'timor leste', 'togo', 'tokelau', 'tonga', 'trinidad & tobago', 'trinidad and tobago', 'tunisia',
  'turkey', 'turkmenistan', 'turks & caicos islands', 'turks and caicos islands', 'tuvalu', 'türkiye', 'uganda', 'ukraine', 'united arab emirates',
  'united kingdom', 'united states', 'united states of america', 'uruguay', 'uzbekistan', 'vanuatu', 'vatican city', 'venezuela', 'vietnam',
  'viet nam', 'virgin islands', 'wallis & futuna', 'wallis and futuna', 'western sahara', 'yemen', 'zambia', 'zimbabwe', 'åland islands',
  'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'district of columbia', 'florida', 'hawaii',
  'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland', 'massachusetts', 'michigan', 'minnesota',
  'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina',
  'north dakota', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah',
  'vermont', 'virginia', 'washington', 'west virginia', 'wisconsin', 'wyoming'
]
