/** What the web leaves around an article: patterns for whole lines, each with its reason. */
export interface JunkPattern {
	pattern: RegExp;
	reason: string;
}

const AGENCY =
	'(?:getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa|bloomberg|shutterstock|istock(?:photo)?|alamy|corbis|zuma|upi|xinhua|tass|sipa|magnum|wireimage|pa wire|press association|flickr|wikimedia(?: commons)?|unsplash|pixabay|courtesy|pool|handout|sygma|dpa|anadolu)';

/** A credit in brackets that closes a caption. */
export const CAPTION_CREDIT = new RegExp(
	`\\((?:photo(?:graph)?s?(?: illustration)?(?: by|:)|image(?: by|:)|credit:)[^()\\n]{0,120}\\)\\s*$|\\((?=[^()\\n]*(?:/|\\bvia\\b|\\bphoto\\b|\\bimages\\b))[^()\\n]{0,80}\\b${AGENCY}\\b[^()\\n]{0,40}\\)\\s*$`,
	'iu'
);

/** Lines that are junk wherever they stand. */
export const JUNK_LINES: JunkPattern[] = [
	{
		pattern:
			/^(?:skip|jump) to (?:main |the )?(?:content|navigation|search|article|footer)\b.{0,20}$/iu,
		reason: 'navigation link'
	},
	{
		pattern:
			/^(?:back to top|home|menu|search|close|next|previous|more|share|print|e-?mail|comments?|tweet|pin it|whatsapp|linkedin|facebook|twitter|reddit|copy link|save|bookmark|log ?in|sign in|register|subscribe)$/iu,
		reason: 'navigation link'
	},
	{
		pattern:
			/^(?:share|tweet|e-?mail|print)(?: (?:this|on|via|to)\b.{0,40}|[ |,/]+(?:share|tweet|e-?mail|print|facebook|twitter).{0,40})$/iu,
		reason: 'share buttons'
	},
	{ pattern: /^\d* ?(?:comments?|shares?|views?|likes?)$/iu, reason: 'share buttons' },
	{
		pattern:
			/^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted(?: content| stories)?|paid content|(?:article|story) continues (?:below|after).{0,40}|continue reading(?: below| the main story)?)[.:]?$/iu,
		reason: 'advertisement'
	},
	{ pattern: new RegExp(`^(?:©|\\(c\\)|copyright\\b)\\s?.{0,60}$`, 'iu'), reason: 'photo credit' },
	{
		pattern:
			/^(?:photo(?:graph(?:er|s|y)?)?|image|picture|video|credit|illustration|source|photo credit|image credit|file photo)s?(?: (?:credit|by|courtesy(?: of)?))?\s*[:/|].{0,100}$/iu,
		reason: 'photo credit'
	},
	{
		pattern: new RegExp(`^(?:[\\p{L}.'’ -]{2,40}[/|]\\s?)+${AGENCY}(?:[/|, ].{0,40})?$`, 'iu'),
		reason: 'photo credit'
	},
	{ pattern: new RegExp(`^${AGENCY}(?: images| photo)?$`, 'iu'), reason: 'photo credit' },
	{
		pattern:
			/^(?:related|see also|read (?:more|also|next|the full|on)|also read|more (?:on|from|in|about)|watch(?: (?:now|live|more|below))?|listen|recommended|you may also like|don['’]t miss|up next|editors?['’] picks?|must reads?)\s*[:>»|–-].{0,160}$/iu,
		reason: 'related headline'
	},
	{
		pattern:
			/^(?:related(?: (?:articles?|stories|content|coverage|links|posts?|topics?))?|see also|read (?:more|also|next)|also read|recommended(?: for you)?|you (?:may|might) also like|don['’]t miss|up next|editors?['’] picks?|more (?:stories|from.{0,30}|on this (?:story|topic)))$/iu,
		reason: 'related headline'
	},
	{ pattern: /^(?:click|tap) (?:here|on|through)\b.{0,120}$/iu, reason: 'promotion' },
	{
		pattern:
			/^(?:follow|like|find|join) (?:us|me|@?[\p{L}\d_ .]{2,40}) (?:on|at) (?:twitter|facebook|instagram|x|linkedin|youtube|telegram|whatsapp)\b.{0,80}$/iu,
		reason: 'promotion'
	},
	{
		pattern:
			/^(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|alerts?|e-?mails?|briefing|updates|podcast|channel|digest|subscribers?)\b.{0,120}$/iu,
		reason: 'newsletter plea'
	},
	{
		pattern:
			/^(?:get|receive|want)\b.{0,80}\b(?:newsletters?|inbox|news alerts?|breaking news|iphone|app)\b.{0,120}$/iu,
		reason: 'newsletter plea'
	},
	{
		pattern:
			/^(?:see|watch|read|listen|check|download|visit|explore|browse)\b.{0,100}\b(?:new (?:video )?(?:site|app|blog)|app store|our (?:site|app|channel|website|podcast|newsletter)|video site)\b.{0,40}$/iu,
		reason: 'promotion'
	},
	{ pattern: /^.{0,40}\bit['’]s on the \p{Lu}\p{L}+ terminal\b.{0,40}$/iu, reason: 'promotion' },
	{
		pattern: /^this (?:site|website|page) uses (?:cookies|akismet)\b.{0,160}$/iu,
		reason: 'comment form'
	},
	{
		pattern: /^(?:we use|by (?:using|continuing)|accept(?: all)?) .{0,40}\bcookies?\b.{0,160}$/iu,
		reason: 'cookie notice'
	},
	{ pattern: /^your e-?mail address will not be published\b.{0,120}$/iu, reason: 'comment form' },
	{
		pattern:
			/^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion)|cancel reply|required fields are marked.{0,20}|save my name.{0,120}|you must be logged in.{0,60}|comments are closed\.?)$/iu,
		reason: 'comment form'
	},
	{
		pattern: /^all rights reserved\b.{0,80}$|^.{0,80}\ball rights reserved\.?$/iu,
		reason: 'copyright notice'
	},
	{ pattern: /^this material may not be published\b.{0,120}$/iu, reason: 'copyright notice' },
	{ pattern: /^(?:view|see|show|load|browse) (?:all|more)\b.{0,80}$/iu, reason: 'navigation link' },
	{
		pattern: /^(?:tags?|filed under|topics?|categories|posted in|in this article)\s*:.{0,200}$/iu,
		reason: 'tag list'
	}
];

/** Headings after which nothing of the article follows. */
export const TAIL_HEADINGS: JunkPattern[] = [
	{
		pattern:
			/^(?:recent|latest|top|popular|trending|related|more|other|similar|featured|most (?:read|popular|viewed|shared|recent)|recommended|further|today['’]s top)(?: (?:stories|news|articles?|posts?|headlines|reading|coverage|content|videos?|from .{2,40}|on .{2,40}|in .{2,40}))?(?: (?:stories|news|articles?|posts?))?:?$/iu,
		reason: 'teaser list'
	},
	{
		pattern:
			/^(?:leave a (?:reply|comment)|comments?(?: \(\d+\))?|\d+ (?:comments|responses|thoughts on).{0,60}|post a comment|join the (?:conversation|discussion))$/iu,
		reason: 'comment form'
	},
	{
		pattern:
			/^(?:you (?:may|might) also like|read (?:more|next)|see also|more from .{2,40}|what to read next|around the web|from our partners|sponsored(?: (?:links|content|stories))?|promoted (?:stories|content))$/iu,
		reason: 'teaser list'
	}
];

/** A line that labels a card in a list of teasers. */
export const CARD_KIND =
	/^(?:podcasts?|videos?|commentary|op-?eds?|reports?|blogs?|events?|press (?:release|note)s?|congressional testimony|testimony|articles?|essays?|interviews?|in the news|news|analysis|opinion|gallery|audio|newsletter|books?|transcripts?)$/iu;
