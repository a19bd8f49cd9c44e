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
`);

/** True where a word is a given name that we know. */
export function isGivenName(word: string): boolean {
	const w = word.toLowerCase();
	return MALE_NAMES.has(w) || FEMALE_NAMES.has(w);
}

/** The gender that a given name tells, or undefined where it is worn by both or unknown. */
export function nameGender(word: string): 'm' | 'f' | undefined {
	const w = word.toLowerCase();
	const male = MALE_NAMES.has(w);
	const female = FEMALE_NAMES.has(w);
	return male === female ? undefined : male ? 'm' : 'f';
}
