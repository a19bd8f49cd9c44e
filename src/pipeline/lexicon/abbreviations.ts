/** Abbreviations whose full stop does not end a sentence when a capital follows. */
export const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt cpl capt cmdr adm maj pvt rev hon pres st mt ft ' +
		'jr sr messrs mme mlle no nos vs v inc corp co ltd llc bros dept univ assn ave blvd rd ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
		'tenn tex vt va wash wis wyo e.g i.e cf approx est fig vol pp al ed eds supt det insp hr min'
	).split(' ')
);

/** Abbreviations that may also close a sentence; what follows decides. */
export const CLOSING_ABBREVIATIONS = new Set(
	'u.s u.k u.n e.u d.c n.y l.a a.m p.m inc corp co ltd jr sr etc'.split(' ')
);
