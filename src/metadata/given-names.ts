/**
 * Given names that are common in the countries whose languages unboil knows, in
 * lower case. Compiled by hand. They tell a name that stands alone from a section
 * or a place of two words; names that are common words (Will, Grace, May) or
 * places (Paris, Austin) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abby abdul abigail adam adriana adrian agnes ahmed aidan aisha akira alan alana albert alberto alejandra alejandro alessandra alessandro alex alexa alexander alexandra alexis alfred alfredo ali alice alicia alina alison allison alyssa amanda amar amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei andrew andrés andy angela angelina angie anil anita anja ann anna annabel anne annette annika anthony antoine anton antonia antonio anu april archie ariana ariel arjun arlene arthur arturo arun ashish ashley astrid audrey aurélie axel ayesha
barbara bart bastian beate beatrice beatriz becky ben benedikt benjamin benoît bernadette bernard bernd bernhard beth bethany betty bettina bianca bill birgit björn bob boris brad bradley brandon brenda brendan brent brett brian bridget brigitte brooke bruce bruno bryan
caitlin caleb camila camilla camille carl carla carlos carmen carol carolina caroline carolyn cassandra cassidy catherine cathy cecilia cecilie chantal charles charlie charlotte chelsea cheryl chloe chloé chris christa christian christiane christina christine christoph christophe christopher cindy claire clara claudia claudio claus colin connor conor constantin corinna craig cristian cristina curtis cynthia cyril
daisuke dan dana daniel daniela danielle danny daria dario darren dave david dean deborah debra denis denise dennis derek diana diane didier diego dieter dietmar dirk dmitri dmitry dominic dominik dominique don donald donna dora doris dorothea dorothy doug douglas duncan dylan
ed eddie edgar edith edoardo eduard eduardo edward edwin eileen elaine elena eleanor eli elias elif elisa elisabeth elizabeth ella ellen eloise elsa emil emilia emilie emily emma emmanuel emmanuelle enrico enrique eric erica erik erika erin ernst esther ethan eugen eugene eva evan eve evelyn ewa
fabian fabio fabrice farah fatima federica federico felicity felipe felix fernanda fernando filip fiona florence florian frances francesca francesco francis francisco françois françoise frank franz franziska fred frederic frederik friedrich fritz
gabriel gabriela gabriele gabrielle gareth gary gavin gemma genevieve geoff geoffrey georg george georgia gerald gerard gerd gerhard giacomo gianni gillian gina giorgio giovanni giulia giuseppe glen glenn gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gustavo günter günther guy
hal hannah hannes hans harald harold harriet harry hayley heather hector heidi heike heiko heinrich heinz helen helena helene helga helge helmut hendrik henri henrik henry herbert hilary hiroshi holger howard hubert hugo hélène
ian ibrahim ida ignacio igor ilona ilse imran ina ines ingo ingrid irene irina iris isaac isabel isabella isabelle ivan ivana ivo
jack jackie jacob jacopo jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jens jeremy jerry jesse jessica jesús jill jim jimmy joachim joan joana joanna joanne joaquín jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua josé joyce juan juanita judith judy julia julian juliana juliane julie julien juliet julio julius jürgen justin jutta jörg
kai karen karim karin karina karl karolina kasper kate katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin kay keith kelly ken kenneth kerry kerstin kevin kim kimberly kirsten kirsty klaus konrad konstantin kristen kristian kristin kristina kurt kyle
lara larissa larry lars laura lauren laurence laurent lea leah lee leigh lena leo leon leonard leonardo leonie leslie lewis liam lillian lina linda lindsay lindsey lisa liz lizzie lois loic lorenzo lori lothar louis louisa louise luca lucas lucia lucie lucy ludwig luigi luis luisa lukas luke luís lydia lynn
maddie madeleine madeline madison magdalena maggie malcolm malte manfred manish manuel manuela marc marcel marcela marcello marcelo marcia marco marcos marcus margaret margarita margot maria mariana marianne marie marija marina mario marion marisa marissa marjorie mark marko markus marlene marta martha martin martina martine mary mateo mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maximilian maya megan meghan mehmet mehr melanie melinda melissa meredith mia michael michaela michal michel michele michelle miguel mike mikhail milan milena millie mina miriam mirjam mirko mohamed mohammad mohammed moira molly monica monika monique morgan moritz muhammad murat mustafa myriam márcio maría mónica
nadia nadine nancy naomi natalia natalie natasha nathalie nathan neha neil nicholas nick nico nicola nicolas nicole niels niklas nikola nikolai nikolaus nils nina nisha noah noel nora norbert norman
olaf oleg oliver olivia olivier olga oscar oskar otto owen
pablo pamela paola paolo pascal pat patricia patrick patrizia patty paul paula paulina pauline paulo pavel pedro peggy penelope penny per pete peter petra phil philip philipp philippe phillip phoebe pia pierre pietro piotr priya
rachel rafael raffaella rahul rainer raj rajesh ralf ralph ramon randy raphael raquel raul ray raymond rebecca regina reinhard renate rené ricardo riccardo richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa rosalind rosie ross roxanne roy ruben rudolf rupert russell ruth ryan
sabine sabrina said sally salvatore sam samantha samir samuel sandra sandy sanjay sara sarah sascha scott sean sebastian sergei sergio serena seth shane shannon sharon shaun shawn sheila sherry shirley sid siegfried silke silvia simon simona simone siobhan sofia sonia sonja sonya sophia sophie spencer stacey stacy stan stefan stefania stefanie stefano steffen stella steph stephan stephanie stephen steve steven stuart sue sunil susan susana susann susanna susanne suzanne svenja sven sylvia sylvie sébastien
tamara tania tanja tanya tara tatiana ted teresa terry tess thea theo theodore theresa thibault thierry thomas thorsten tiffany till tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten tracey tracy tricia trevor tristan tyler
udo ulf uli ulrich ulrike ursula ute uwe
valentina valeria valerie vanessa vera verena veronica veronika vicki vicky victor victoria vijay vikram viktor viktoria vincent vincenzo virginia vivian vivek vladimir volker
wade walter wanda wayne wendy werner wilhelm william wolfgang wolfram
xavier yann yannick yasmin yolanda yusuf yuki yvette yvonne
zach zachary zoe zoé zoran álvaro ángel óscar ömer
`
    .trim()
    .split(/\s+/u)
)
