/** The most frequent small words of some languages, to tell that a text is not in English. */
const words = (list: string) => new Set(list.split(' '));

export const ENGLISH_WORDS = words(
	'the of to and a in that is was for on with as by at from it he she his her they their had has have be been are were will would not but who which this an or its said after about when more than'
);

export const OTHER_LANGUAGES: [name: string, words: Set<string>][] = [
	[
		'French',
		words(
			'le la les de des du un une et à au aux en dans est sont que qui ne pas pour par sur avec ce cette il elle ont été plus se son sa ses leur mais ou'
		)
	],
	[
		'German',
		words(
			'der die das den dem des ein eine einen einem einer und in im zu zum zur von vom mit für auf ist sind war wurde nicht auch sich es er sie dass als an bei nach aus wie'
		)
	],
	[
		'Spanish',
		words(
			'el la los las de del un una y en que es son no por para con se su sus al lo como más pero ha han fue sobre este esta entre'
		)
	],
	[
		'Italian',
		words(
			'il lo la i gli le di del della dei delle un una e in nel nella che è sono non per con si da dal su suo sua come più ma ha hanno al alla'
		)
	],
	[
		'Portuguese',
		words(
			'o a os as de do da dos das um uma e em no na nos nas que é são não por para com se seu sua como mais mas foi ao pelo pela'
		)
	],
	[
		'Dutch',
		words(
			'de het een van en in op te dat die is zijn was voor met niet aan er om ook als bij door maar hij ze worden naar uit nog'
		)
	]
];
