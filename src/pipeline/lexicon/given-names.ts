/** Common given names by gender, across the languages that English news writes about. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const MALE_NAMES = set(`
aaron abbas abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed alan albert alec alejandro alex alexander alexei alexis alfred ali alistair allan allen alvaro alvin amir amit amos anatoly anders andre andrei andres andrew andy angelo angus anthony antoine anton antonio antony anwar ari arnold arthur arturo asad asher ashraf austin avi
barack barry bart bashar basil ben benedict benito benjamin bennett benny bernard bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt byron
caleb calvin cameron carl carlo carlos cedric cesar chad charles charlie chester chip chris christian christoph christophe christopher chuck clarence claude claudio clay clayton clifford clint clinton clive colin conor conrad corey cory craig curt curtis cyril cyrus
dale damian damien dan daniel danny dante darrell darren dave david dean denis dennis denny derek dennis devin diego dick dieter dimitri dirk dmitri dmitry dominic dominique don donald donnie doug douglas drew duncan dwayne dwight dylan
earl ed eddie edgar edmund eduardo edward edwin egon ehud elgin eli elias elijah elliot elliott ellis elmer elon emanuel emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernie errol ethan eugene evan evgeny
fabian fadi faisal farid federico felipe felix ferdinand fernando fidel floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie frederic frederick fritz fyodor
gabriel gareth gary gavin gene gennady geoff geoffrey george georges gerald gerard gerhard gerry gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guillaume guillermo gunter gustavo guy
hakan hamid hans harold harris harry harvey hasan hassan heinrich helmut henri henrik henry herb herbert herman hernan hiroshi horst howard hubert hugh hugo humphrey hussein
iain ian ibrahim igor ilham ilya imad imran isaac isaiah ismail ivan ivo
jack jackson jacob jacques jaime jake jamal james jamie jan jared jason jasper javier jay jean jeb jeff jefferson jeffrey jeh jens jeremy jeremiah jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel joey johan johannes john johnnie johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua juan juergen jules julian julien julio jürgen justin
karl karim keith ken kenneth kenny kent kevin khaled khalid kim kirk klaus konstantin kurt kyle
lamar lance larry lars laurence laurent lawrence lee leo leon leonard leonid leonardo leroy leslie lester lev lewis liam lincoln lindsey lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz lukas luke luther lyle lyndon
mahmoud malcolm malik manfred manuel marc marcel marco marcus mariano mario mark markus marshall martin marty marvin mason massimo matt matteo matthew matthias maurice mauricio max maximilian mehdi mehmet mel melvin micah michael michel michele miguel mike mikhail miles milo milos mitch mitchell mitt mo moammar mohamed mohammad mohammed mohsen moises monty morris moses muammar muhammad murray mustafa myron
narendra nasser nat nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nicolás niels nigel nikita nikolai noah noel nolan norbert norman
olaf ole oleg oliver olivier omar orlando orrin oscar osama oswald otto owen
pablo paolo pascal pat patrick paul pavel pedro percy perry pete peter petr petro phil philip philippe phillip pier pierre piotr
qasem quentin quincy rafael rafi rahm rajiv ralph ramon ramzi rand randall randy raphael rashid raul raúl ray raymond recep reggie reince reinhard rené reuben rex ricardo riccardo richard rick ricky rob robbie robert roberto rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan
salman salvador salvatore sam sami samir samuel sandy santiago saul scott sean sebastian serge sergei sergey sergio seth seymour shaun shawn sheldon shimon shinzo sidney silvio simon spencer stan stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sven sylvester
tariq tayyip ted terence terrence terry theo theodore thierry thomas thorsten tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tyler tyrone udo ulrich umberto
valentin valery vance vernon vic victor viktor vince vincent vincenzo vitaly vito vlad vladimir vladimr volodymyr
wade wallace walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willem william willie wilson winston wolf wolfgang woodrow
xavier xi yasser yair yitzhak yoshihide yuri yusuf yves yevgeny zachary zack zalmay zbigniew zeid zoran
abdoulaye abiy ahmet aidan ajay akhilesh akira alain aleksandar amadou amitabh andrzej anil arnaud arun arvind ashok asif attila aurelien aurélien balazs baptiste bastien benoit benoît bertrand bezalel bilawal binali
binyamin bogdan bohumil boubacar boyko branko bulent burak calin cathal cem cheikh chinedu cian ciaran ciarán cyrille darko declan deepak diarmuid didier dimitar dimitris dinesh dragan dusan eamon ebrahim edouard édouard
emeka emmerson emre eoin étienne ewan fabien fabrice ferenc fergal frantisek fumio gabor gábor ganesh geert georgi georgios gianni gilad gilles giorgos gopal goran grzegorz gunther günther gyorgy györgy hamish heinz
herve hervé hisham hossein huseyin ibrahima ignacio imre iñigo istvan istván itamar iulian ivica jacek jagdish jair janos jános janusz jaroslav jaroslaw jarosław javad jeroen jérôme jerzy jiri jiří joão joaquín joost
josip junichiro jurgen karel kazimierz kazuo kemal kenji kofi kojo kostas krzysztof kwabena kwame kwesi kyriakos ladislav lasse laszlo lászló leszek liviu loic loïc lucien lukáš maarten maciej macky mads magnus
mahesh mamadou manish manmohan marcelo marek mariusz marko matej mateo mateusz mathieu matthieu mauro maxime maximiliano mazen michal michał miloš mirko miroslav mokhtar moshe mounir moussa muhammadu mukesh murat nabil
naftali naoto naresh naveen nawaz nebojsa nenad nestor néstor niall nikos nils nitin nitish nizar octavio oisin olusegun ondrej orhan osman ousmane ovidiu ozgur padraig panos patrice paulo pawan pawel paweł pervez pieter
pietro plamen poul pradeep prakash pranab predrag rachid radek radovan rafal rafik rahul raila rajesh rajnath rakesh ramesh rami ramón rasmus ratko ravi régis rémi reza riad riyad rohit romain ronan ruairi rubén rumen
ruud saad sachin saeed salah saleh salim sandeep sander sandor sándor sanjay satoshi sayed seamus sebastien sébastien selahattin serkan shahbaz shashi sipho slawomir slobodan soren søren sorin souleymane spyros stanislaw
stavros stéphane stjepan suleyman sunil suresh sylvain tadeusz takeshi tarek tendai tewodros thabo themba thibault tiago tibor tomáš tomasz torsten traian uhuru ulf uwe vaclav václav vasile vassilis vicente vijay vikram
vinod virat vivek vojislav vojtech volker wael waldemar walid wojciech wouter yahya yann yannick yannis yossi yousef youssef yoweri yukio zdenek zdeněk ziad zlatko zoltan zoltán
`);

export const FEMALE_NAMES = set(`
abby abigail ada adele adriana agnes aisha alana alejandra alexandra alexandria alice alicia alina alison allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angelique angie anita anja ann anna annabelle anne annette annie antonia april ariana arlene ashley astrid audrey aung ava ayelet
barbara barbra beatrice beatriz becky belinda bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda brianna bridget brigitte britney brittany brooke
camila camilla candace candice carla carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celia celine charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo cora corinne courtney cristina crystal cynthia
daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra delia denise diana diane dianne dilma dolores donna dora doris dorothy
edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esmeralda esperanza estelle esther eugenia eunice eva evelyn
faith fatima faye federica felicia fiona flora florence frances francesca francine frederica frieda
gabriela gabrielle gail gayle geraldine gertrude gillian gina ginny giulia gladys glenda gloria grace greta gretchen gwen gwendolyn
hannah harriet hazel heather heidi helen helena helene helga hilary hilda hillary holly hope huma
ida imelda ines ingrid irene iris irina irma isabel isabella isabelle ivana ivanka
jackie jacqueline jan jane janet janice janine jasmine jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi joni josephine joy joyce juanita judith judy julia juliana julianne julie juliet julieta june justine
kaitlyn kamala kara karen karin karina karla kate katherine kathleen kathryn kathy katie katrina katy kay kayla kayleigh keisha kelly kellyanne kendra kerry kerstin kimberly kirsten kirstjen kristen kristin kristina krystal
lana lara larissa laura lauren laurie leah leila lena leslie leticia lillian lily linda lindsay lisa liz liza lois loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy luisa lydia lynn lynne
mabel mackenzie madeleine madeline mae magdalena maggie malala malia mandy marcia margaret margarita margot maria mariah mariana marianne marie marilyn marina marine marion marisa marissa marjorie marla marlene marsha martha martina mary maryam matilda maura maureen maxine maya megan meghan melanie melania melinda melissa mercedes meredith meryl mia michaela michelle mildred mimi mina mindy miriam moira molly mona monica monique muriel myra
nadia nadine nancy naomi natalia natalie natasha nicola nicole nina noelle nora norma nydia
olga olivia oprah pamela paola pat patricia patty paula pauline peggy penelope penny petra phoebe phyllis polly priscilla
rachel ramona raquel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary rosie roxanne ruth
sabrina sally samantha sandra sara sarah sasha savannah selma serena shannon sharon sheila shelley sherri sherry shirley simone sofia sonia sophia sophie stacey stacy stefanie stella stephanie sue susan susana susanna suzanne svetlana sybil sylvia
tamara tammy tania tanya tara tatiana teresa terri tess tessa thelma theresa therese tiffany tina tracey tracy trudy ursula valerie vanessa vera verna veronica vicki victoria viola violet virginia vivian
wanda wendy whitney whoopi wilma winifred xiomara yasmin yolanda yvette yvonne zoe zsa
aarti abena afua agathe agnieszka akosua aleksandra alena alzbeta amelie amélie aminata anais anaïs aneta anjali annalena annegret aoife arlette aruna asma aurelie aurélie axelle ayse ayşe barbora beata béatrice benazir
birgit birgitte bozena britta bronagh caitriona capucine cecile cécile céline chantal chimamanda ciara clemence clémence colette dagmar danuta deepa deirdre delfina delphine dimitra dominika dorota eimear eleni elif elke
elodie élodie elvira elzbieta emine emmanuelle estela fabienne fatma fatou femke fernanda fionnuala francoise françoise franziska frauke freya gaelle geeta genevieve geneviève gerda ghislaine giorgia gisela graciela
grainne gráinne gudrun halina hana hanan hanne hannelore heike hélène hilde ildiko ilse indira inés inga ingeborg ioana irena jadwiga janne jarmila jayalalithaa jette jitka jolanta josefina josiane juana judit juliette
justyna jutta kamila katalin katarina katarzyna katerina kateřina katja kavita keiko khadija krisztina krystyna laetitia laila lakshmi layla lenka lieke lorena lotte lucía lucie ludmila madhuri magali mairead malgorzata
małgorzata mamata maneka manon maren margaux margrethe mariama marielle marijke marketa markéta martine mathilde mayawati meena meera meral mette milena milica mireille mireya monika myriam nandini nathalie nawal neha
ngozi niamh nirmala nkosazana noemie nuala océane odile orla pernille pilar pooja pratibha priya priyanka rachida radha radka rania rasha rekha renata renate roisin róisín rosario roselyne sabine samira sanae sandrine
sanna saoirse sarita saskia segolene ségolène severine shalini sigrid silke silvia simona sinead sinéad siobhan siobhán smriti sofía solange solveig stanislava stéphanie stina sunita sushma svenja swati sylvie tansu
tereza thandi thérèse tove ulrike urszula ute valentina valeria valérie vasundhara verónica veronika véronique vigdis viktoria viorica virginie wanjiku ximena yoko yuriko zahra zainab zanele zdenka zeynep zofia zsuzsa
zuzana
`);

/** Rarer ones, some of them words or surnames besides: they tell the gender of a person, and not that a name is one's. */
const RARER_MALE_NAMES = set(`
adan adnan adrien ahmet aidan akbar akhil alain alastair albrecht aldo aleksander aleksandr alessandro alexandre alfonso alfredo ammar antonin archie armando armin arne arvind ashok ashton asif
atticus augustine austan aydin ayman aziz baldev bao bartholomew basem beau benedikt bertram beto bilal blaine blaise bogdan boyd brady bret brody bronson bryce bud buddy buster butch carlton
casper cassius cecil chandler channing chet claes claus clement cliff clifton clyde coleman conan connor constantin corbin cornelius cornell damon danilo dannel darius darnell darryl daryl dawson
deandre declan delbert demetrius deng denzel derrick desmond deval dewayne dewey dexter didier dimitris dino donovan dorian doyle duane dustin dwyane dylann easton edmond edouard efrain einar
ekrem eldridge eliot elvis emmet emmett emre enzo erick erwin esteban etienne evander everett ezekiel ezra fareed farhad faruk ferenc fernand fletcher forrest foster fraser frederik fredrik
fulgencio gabor galen garrett garry garth gaston gaurav geert geir gerardo geronimo gideon gil gilad gilberto giles gino godfrey gonzalo gord gordie grady griffin guido guilherme gus gustaf gustav
gwyn hadi hal hank harlan harrison haydn hector heinz henrique heriberto hermann hilario hiram hiro hisham holger homer horace horacio humayun humberto idris ignacio ike ingmar ingo irving irwin
isaias isidore ismael issa itzhak ivar izaak jaap jabari jabbar jair jakob jalen jamaal janos jasdip javed jed jeffery jeffry jerald jeremias jermaine jerod jimmie jiri joakim johnathan jomo jonah
jonathon jordi jorgen josiah jovan judd jude junaid junot justus kamal kamran kareem karel kaspar keenan keir kelvin kendrick kenji kenyatta kermit keven khizr kieran kip kiril klaas knut konrad
kristian kristof kristoffer kurtis kwame laith lamont lancelot landon lanny laquan laszlo lauri lavrenty leander leif leland len lennart lenny leopold levi linus lionel lorne lothar lowell luciano
lucien lucio ludwig lyman mack magnus mahamat mahdi mahmud manny manohar manolo marcello marcelo marcio marek mariusz marlon marquis masoud mateo mathew mathias matias maury maynard mehmood meles
melvyn menachem merrick merv meyer mick miklos milton miroslav mitchel mordechai morton moshe mustapha nabil nader nahum najib naseem nathanial neal nels nestor neville nidal nihad niklas nikola
nikos noam norm norris octavio odell oleksandr omer oren orhan osman oswaldo otis panos paulo pavlos percival pervez petar phineas pieter pietro placido pramod prescott preston quinton rafik rahim
rainer raj rajesh rakeem ramesh ramil ramzan raynard redouane regis reid reinaldo reinhold rem renato reuven reynaldo rhys rico rigoberto robb robby rocco rocky rod roderick rogelio rolando romeo
ronan roscoe royce rudi rufus rune ruslan rustam saad sadiq saeed sajid saleem salim sammy sanjay sayed seamus sebastien selim semyon sergiy shaheen shane shaquille shashi shaul sherman sherrod
siddharth sigmund silas simeon skip slobodan sol solomon sorin spiro spiros stanford stavros stefanos stew stig sunil suresh syed sylvain tad taj tamer tarek tate tayyab terrance thad thaddeus
thane theodor tibor tito tobin tod tomasz tor torsten travon trayvon tremaine trenton trey tucker ty tycho tyron tyson ulises uri urs usman uwe uzi vaughn veli vern vidal vijay vikram vinay vinnie
virgil vivek vojislav wael waleed walid wassim waylon weldon wendel wilbert wiley wilfredo wilfried wilmer winfield winton woody wyatt xander yaakov yahya yannis yaroslav yasin yoav yoshi yousef
youssef yukiya yuval zach zachariah zaid zane zeke zev zhores ziad zoltan
`);

const RARER_FEMALE_NAMES = set(`
abbie adela adelaide adeline adrienne aileen aimee aisling alanna alba alberta aleksandra alessandra alexa alexia alia aline alisha alissa alixandria aliyah allie allyson althea amal amalia amara
amie amira anabel anastasiya andie aneta angelia angeline anika anjali anne-marie anneliese annmarie antoinette antonina anya aretha ariane arianna arielle arlette asma astra athena augusta aurora
aviva ayaan ayesha babette bea beata bella benita bernadine beryl bessie bette bettina bettye beulah bev beverley birgit blanca blanche bonita brandi brandy breanna bree brenna brianne brigid
britt brittney bronwyn callie camille candy cari carin carlene carmela carmella carolann carri caryn cassie cecelia ceci cecile celeste celina chantal charity charmaine chelsey cheri cherie cherry
cheyenne chrissy christi christie christin chrystia ciara cindi claudette claudine clementine cleo clotilde coleen concepcion cordelia coretta corina corrine cyndi dagmar dahlia dalia damaris
danica danna daphna daria darla dasha dayna deana deanne deb debby debora deedee deirdre delores desiree destiny diann dina dinah dionne dixie dolly doreen doretta dori dorinda dorothea dot dottie
dulce earlene ebony edie edwina effie eleanore elektra eleni eleonora elfriede elin elinor elissa elke ellie eloise elspeth elvira emilia emmanuelle emmeline enid ernestine esmee estella etta
eudora eugenie evangeline evie fannie farah farhana fatema fawn fay felicity fern flavia florencia francoise françoise freda freya frida gabby gabriella galina gemma gena genevieve georgette
georgia georgina germaine gertrud ghazala gigi gilda ginger gisela giselle gita glenna golda goldie graciela greer gretel gunilla gwendolen gwyneth haley halima hallie hana hanan hanna
hattie hayley hedwig heide heike henrietta hermine hermione hester hilaria hildegard honor ieshia ilana ileana ilene iliana ilse ilyse iman ina indira indra inga ingeborg inger ioana iona irena
irmgard isa isadora isla ivanna ivonne jacinda jacki jacklyn jaclyn jada jamila jana janae janell janelle janette janie janina janna jaqueline jayne jeanie jeannette jeannie jemima jeni jenifer
jenni jennie jeri jerri jillian joana joanie joann joceyln joelle johanna jolene jomana jonna josefina josette josie jovita juana judi judie juli julianna julissa justina kaci kaela kalpana kamila
kari karlee karly karolina karolyn karyn kasey kat katarina katelyn katerina katharina katharine kathe kathi kathrin kathyrn kati katia katina kaylee keely keira kelli kellie kenya keri kersti
khadija kimberlee kimberley kira kirstie kirstin kitty klara krista kristan kristi kristie kristy lacey lacy ladonna lael laila lainie lakeisha lakisha lan lani latanya latasha latoya laureen
laurel lavinia lea leann leanne lee-ann leigh lela lenora leola leona leonie leonor leora letitia lia liane libby lidia lila lilia liliana lilith lillie lilly lina lindy linette linnea lisbeth
lise lisette livia loni loraine lorelei lorella lorena lorene lorie lorna lorrie lotte lottie lou-ann louella lucie lucile lucretia ludmila luise lula lulu luna lupe luz lyndsey lynette madelaine
madelyn madge madonna mai maia maisie malinda mallory mandi manuela mara marcella marci marcie marcy mareike margaux margery margie margit margrethe marguerite mariam mariann marianna maribel
maricela marie-claire mariel marietta marika marilou marisol marita marjory marlena marta marthe maryann maryanne marylou masha mattie maud maude mavis may mayra mazie meagan meera meg megyn mei
melanne melba melina melody mercy meta mette mikaela milagros milena millicent millie mindi minnie mira miranda mireille missy misty mitzi monika myrna myrtle nabila nada nadezhda nadya naima nan
nana nanci nanette naoko nargis nastya natacha natalya nathalie nayeli neda neera nell nellie nelly neneh neta nettie nicholle nicki nicolette niki nikki nita noemi noor norah noreen norene nova
octavia odessa odette ofelia ola olena olive olympia omarosa oona ophelia oriana ottilie paige paloma pansy patience patrice patrizia patsy patti paulette paulina pearl peggie perla petronella
philippa phillipa phyllida pia pilar pippa polina portia priya prudence purnima queenie rachael rachelle rae raelene raffaella raina randi rania raven reba rebeca rebekah reem regine reina rena
renata reyna rhea rhiannon rhoda rihanna rikki rina risa riva roanne robyn rochelle rona ronda ronna rosalia rosalie rosalyn rosalynn rosanna rosanne rosario rosaura roseann roseanne rosella
roselyn rosemarie rosetta rosita rowena roxana roxane roxie ruby rukmini rula ruthie sabina sabine sadie saffron salma salome samara samira sanaz sandi sanna saoirse sara-jane saskia scarlett
selina serafina serenity shakira shana shanna shari sharla sharron shauna shawna sheena shelia shelly sheri sherie sherrie sherrilyn sheryl shirin shonda shoshana shreya sienna sigrid silvana
silvia simona sinead siobhan skye sloane solange soledad sondra sonja sonya sophy soraya staci summer sunita susanne susi susie suzan suzann suzette suzie suzy sybille sylvie tabitha taina talia
tamar tameka tami tamika tammi tammie tana tasha tashfeen tatum tatyana taya tea teri terrie terry-ann tessie thalia thea theodora tia tiana tilda toni tonia tonya tori trinity trish trisha trista
trudi trudie tulsi tuulikki twyla tyra ulrike una uta valentina valeria vanda vanna veena velma venus verena verity vickie vicky vida vilma violetta virgie viv viviana vivienne wallis wendi
wilhelmina willa winnie winona xenia xochitl yael yasmeen yasmine yelena yesenia yingluck yoko yolande yui yulia yuliya yuriko zahra zainab zaira zara zelda zelma zeynep zhanna zora zoya zsuzsanna
zuleika
`);

/** Worn by both too often to tell. */
const EITHER = set(`
ariel ash aubrey august avery bailey billie blair bobbie carey cary casey clair dale dee dominique finley frankie gale hadley harper hayden hollis hunter jaime jamie jan jaya jayden jess
jessie jody jules kai kelley kendall kennedy kerri kerry kim kit kris lane laurence lee lesley leslie lindsay lindsey logan loren lou mackenzie marion marley marlo marty merle merrill michele mika
milan misha morgan nat nicky nicola nikita paris parker pat payton peyton quinn reagan reed reese regan remy rene riley rio robbie robin rory rowan sandy sasha shawn shelby skyler stevie sydney
alexis ali cameron drew jackie jean jordan
tal taylor teddy terry tristan val valery wynn yan zion
`);

/** Given names that are surnames as often: alone, they tell no gender. */
const SURNAMES = set(`
abraham alexander allan allen andre anthony archie arnold austin barry bennett bernard boyd bradley brady brandon bruce bruno bryan bryce byron
calvin cameron carey carlton cary cecil chandler charles chester christian christopher clay clayton clifford clifton clinton coleman conrad corey cornell craig curtis cyrus
dale dallas daniel daniels darnell david davis dean dennis dexter dominique donald douglas drew duncan dwight dylan earl eddy edgar edmund edward elliot elliott ellis emanuel ernst
felix ferdinand fletcher floyd forrest francis francisco franco frank franklin frederick gabriel gene geoffrey george gerald gerard gilbert glen glenn gordon graham grant gregory guy
harold harris harry harvey hassan henry herbert herman herring hilton howard hubert hugo humphrey hussein hunter ira irving ivan jack jackson jacob jacobs james jared jarvis jason jefferson jerome joel john johnson jordan joseph julian
keith kelly kendall kennedy kent khan kim kirk lamar lambert lance lane lawrence lee leon leonard leslie lester lewis lincoln lloyd logan louis lowell lucas luther lyle lyndon
malcolm marcus mario mark marshall martin mason matthew matthews max maxwell melvin meredith merle michael michel miles milton mitchell monroe morgan morris murray myers nelson newton nicholas noel nolan norman
oliver orlando osborne oswald otto owen owens palmer parker patrick paul perry peter philip phillips pierce porter preston prince quincy ralph ramon ramsey rand randall randolph ray raymond reed reid rex rhodes richard richards riley robert roberts robin rodney rogers roland roman romeo ross rowan roy rudolph rufus russell ryan
salvador samuel sanders santiago sargent saul scott sebastian sergio seward seymour sharif sheldon sherman sherwood sidney silva simon simpson spencer stanley stephen stephens sterling steven stevens stewart stone stuart sullivan sylvester
hamid jamal karim kemal khalid mahmoud michel olivier omar orhan osman pascal reza salah saleh suleyman thierry yousef
taylor terrell terry thomas timothy todd tracy travis troy truman tucker turner tyler tyson vance vaughn vernon victor vincent vito
wade wallace walter walton ward warner warren washington wayne webster wendell wesley whitney wilbur william williams willis wilson winston woodrow xavier york
ashley beverley blanche carmen carol constance courtney gale grace hilary holly hope jewel joy joyce judd june kay laurel leigh madison marion may mercy paige pearl rose ruth shannon shirley sidney stacy summer valentine wynn
`);

/** True where a word is a given name that we know. */
export function isGivenName(word: string): boolean {
	const w = word.toLowerCase();
	return MALE_NAMES.has(w) || FEMALE_NAMES.has(w);
}

/** The gender that a given name tells, or undefined where it is worn by both or unknown. */
export function nameGender(word: string): 'm' | 'f' | undefined {
	const w = word.toLowerCase();
	if (EITHER.has(w)) return undefined;
	const male = MALE_NAMES.has(w) || RARER_MALE_NAMES.has(w);
	const female = FEMALE_NAMES.has(w) || RARER_FEMALE_NAMES.has(w);
	return male === female ? undefined : male ? 'm' : 'f';
}

/** The gender that a name of one word tells, which may be a surname ("Wallace"). */
export function loneNameGender(word: string): 'm' | 'f' | undefined {
	return SURNAMES.has(word.toLowerCase()) ? undefined : nameGender(word);
}
