/**
 * What ECMA-376 (5th edition, parts 1 and 4) asks of the elements that our files use: which children an element may have and
 * in which order, which it must have, and what its attributes may say.
 */
import type { Element } from './opc.ts';

interface Rule {
	/** Children in their order; `a|b` is a choice, `+` at the end means any number, `!` that it must be there. */
	children: string[];
	/** Attributes that must be there. */
	needs?: string[];
	/** Values that an attribute may have. */
	values?: Record<string, RegExp>;
}

const FILL = 'a:noFill|a:solidFill|a:gradFill|a:pattFill';
const COLOUR = 'a:srgbClr|a:schemeClr!';
const INTEGER = /^-?\d+$/;
const SIZE = /^\d+$/;
const BOOLEAN = /^[01]$|^true$|^false$/;
const SCHEME = /^(?:bg[12]|tx[12]|accent[1-6]|hlink|folHlink|phClr|dk[12]|lt[12])$/;
const TEXT = [
	'a:ln',
	FILL,
	'a:effectLst',
	'a:highlight',
	'a:latin',
	'a:ea',
	'a:cs',
	'a:hlinkClick',
	'a:extLst'
];
const RUN_VALUES = { sz: /^[1-9]\d{2,5}$/, b: BOOLEAN, i: BOOLEAN, lang: /^[a-z]{2,3}(?:-\w+)*$/ };
const LEVEL: Rule = {
	children: [
		'a:lnSpc',
		'a:spcBef',
		'a:spcAft',
		'a:buSzPct',
		'a:buFont',
		'a:buNone|a:buChar|a:buAutoNum',
		'a:tabLst',
		'a:defRPr'
	],
	values: { algn: /^(?:l|ctr|r|just)$/, marL: SIZE, indent: INTEGER }
};
const SHAPES = 'p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic+';
const LEVELS = Array.from({ length: 9 }, (_, i) => `a:lvl${i + 1}pPr`);

const RULES: Record<string, Rule> = {
	'p:sld': { children: ['p:cSld!', 'p:clrMapOvr', 'mc:AlternateContent|p:transition', 'p:timing'] },
	'p:notes': { children: ['p:cSld!', 'p:clrMapOvr'] },
	'p:sldLayout': { children: ['p:cSld!', 'p:clrMapOvr'] },
	'p:sldMaster': { children: ['p:cSld!', 'p:clrMap!', 'p:sldLayoutIdLst', 'p:txStyles'] },
	'p:notesMaster': { children: ['p:cSld!', 'p:clrMap!', 'p:notesStyle'] },
	'p:presentation': {
		children: [
			'p:sldMasterIdLst',
			'p:notesMasterIdLst',
			'p:sldIdLst',
			'p:sldSz',
			'p:notesSz!',
			'p:defaultTextStyle',
			'p:extLst'
		]
	},
	'p:cSld': { children: ['p:bg', 'p:spTree!'] },
	'p:spTree': { children: ['p:nvGrpSpPr!', 'p:grpSpPr!', SHAPES] },
	'p:grpSp': { children: ['p:nvGrpSpPr!', 'p:grpSpPr!', SHAPES] },
	'p:nvGrpSpPr': { children: ['p:cNvPr!', 'p:cNvGrpSpPr!', 'p:nvPr!'] },
	'p:grpSpPr': { children: ['a:xfrm', FILL] },
	'p:sp': { children: ['p:nvSpPr!', 'p:spPr!', 'p:txBody'] },
	'p:nvSpPr': { children: ['p:cNvPr!', 'p:cNvSpPr!', 'p:nvPr!'] },
	'p:graphicFrame': { children: ['p:nvGraphicFramePr!', 'p:xfrm!', 'a:graphic!'] },
	'p:nvGraphicFramePr': { children: ['p:cNvPr!', 'p:cNvGraphicFramePr!', 'p:nvPr!'] },
	'p:cNvPr': {
		children: ['a:hlinkClick', 'a:extLst'],
		needs: ['id', 'name'],
		values: { id: SIZE }
	},
	'p:cNvSpPr': { children: ['a:spLocks'], values: { txBox: BOOLEAN } },
	'p:nvPr': { children: ['p:ph'] },
	'p:ph': {
		children: [],
		values: { type: /^(?:title|body|sldNum|sldImg|ctrTitle|subTitle|dt|ftr)$/, idx: SIZE }
	},
	'p:spPr': { children: ['a:xfrm', 'a:custGeom|a:prstGeom', FILL, 'a:ln', 'a:effectLst'] },
	'a:xfrm': {
		children: ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
		values: { flipH: BOOLEAN, flipV: BOOLEAN, rot: INTEGER }
	},
	'p:xfrm': { children: ['a:off', 'a:ext'] },
	'a:off': { children: [], needs: ['x', 'y'], values: { x: INTEGER, y: INTEGER } },
	'a:ext': { children: ['ahyp:hlinkClr|p14:sectionLst'], values: { cx: SIZE, cy: SIZE } },
	'a:prstGeom': {
		children: ['a:avLst'],
		needs: ['prst'],
		values: { prst: /^(?:rect|ellipse|roundRect|diamond|star8|line)$/ }
	},
	'a:custGeom': {
		children: ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst!']
	},
	'a:avLst': { children: ['a:gd+'] },
	'a:gd': { children: [], needs: ['name', 'fmla'], values: { fmla: /^val -?\d+$/ } },
	'a:pathLst': { children: ['a:path+'] },
	'a:path': {
		children: ['a:moveTo|a:lnTo|a:quadBezTo|a:cubicBezTo|a:arcTo|a:close+'],
		values: { w: SIZE, h: SIZE }
	},
	'a:moveTo': { children: ['a:pt!'] },
	'a:lnTo': { children: ['a:pt!'] },
	'a:quadBezTo': { children: ['a:pt+'] },
	'a:pt': { children: [], needs: ['x', 'y'], values: { x: INTEGER, y: INTEGER } },
	'a:ln': {
		children: [FILL, 'a:prstDash', 'a:round|a:bevel|a:miter', 'a:headEnd', 'a:tailEnd'],
		values: { w: SIZE, cap: /^(?:rnd|sq|flat)$/ }
	},
	'a:prstDash': { children: [], values: { val: /^(?:solid|dot|dash|sysDash|sysDot|lgDash)$/ } },
	'a:headEnd': { children: [], values: { type: /^(?:none|triangle|stealth|diamond|oval|arrow)$/ } },
	'a:tailEnd': { children: [], values: { type: /^(?:none|triangle|stealth|diamond|oval|arrow)$/ } },
	'a:solidFill': { children: [COLOUR] },
	'a:pattFill': { children: ['a:fgClr', 'a:bgClr'], values: { prst: /^wdUpDiag$/ } },
	'a:fgClr': { children: [COLOUR] },
	'a:bgClr': { children: [COLOUR] },
	'a:srgbClr': { children: ['a:alpha'], values: { val: /^[0-9A-F]{6}$/ } },
	'a:schemeClr': { children: ['a:alpha'], values: { val: SCHEME } },
	'a:alpha': { children: [], values: { val: /^(?:100000|\d{1,5})$/ } },
	'p:txBody': { children: ['a:bodyPr!', 'a:lstStyle', 'a:p+'] },
	'a:txBody': { children: ['a:bodyPr!', 'a:lstStyle', 'a:p+'] },
	'a:bodyPr': {
		children: ['a:noAutofit|a:normAutofit|a:spAutoFit'],
		values: { wrap: /^(?:none|square)$/, anchor: /^(?:t|ctr|b)$/, lIns: INTEGER, tIns: INTEGER }
	},
	'a:lstStyle': { children: LEVELS },
	'a:p': { children: ['a:pPr', 'a:r|a:br|a:fld+', 'a:endParaRPr'] },
	'a:pPr': LEVEL,
	...Object.fromEntries(LEVELS.map((level) => [level, LEVEL])),
	'a:r': { children: ['a:rPr', 'a:t!'] },
	'a:br': { children: ['a:rPr'] },
	'a:fld': { children: ['a:rPr', 'a:pPr', 'a:t'], needs: ['id'] },
	'a:rPr': { children: TEXT, values: RUN_VALUES },
	'a:endParaRPr': { children: TEXT, values: RUN_VALUES },
	'a:defRPr': { children: TEXT, values: RUN_VALUES },
	'a:lnSpc': { children: ['a:spcPct|a:spcPts!'] },
	'a:spcPts': { children: [], values: { val: SIZE } },
	'a:glow': { children: [COLOUR], values: { rad: SIZE } },
	'a:hlinkClick': { children: ['a:extLst'], needs: ['r:id'] },
	'a:graphic': { children: ['a:graphicData!'] },
	'a:tbl': { children: ['a:tblPr', 'a:tblGrid!', 'a:tr+'] },
	'a:tblGrid': { children: ['a:gridCol+'] },
	'a:gridCol': { children: [], needs: ['w'], values: { w: SIZE } },
	'a:tr': { children: ['a:tc+'], needs: ['h'], values: { h: SIZE } },
	'a:tc': { children: ['a:txBody!', 'a:tcPr'] },
	'a:tcPr': {
		children: ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', FILL],
		values: { marL: INTEGER, marT: INTEGER, anchor: /^(?:t|ctr|b)$/ }
	},
	'a:theme': {
		children: ['a:themeElements!', 'a:objectDefaults', 'a:extraClrSchemeLst', 'a:custClrLst']
	},
	'a:themeElements': { children: ['a:clrScheme!', 'a:fontScheme!', 'a:fmtScheme!'] },
	'a:clrScheme': {
		children: [
			...['a:dk1!', 'a:lt1!', 'a:dk2!', 'a:lt2!'],
			...[1, 2, 3, 4, 5, 6].map((i) => `a:accent${i}!`),
			...['a:hlink!', 'a:folHlink!']
		]
	},
	'a:majorFont': { children: ['a:latin!', 'a:ea!', 'a:cs!'] },
	'a:minorFont': { children: ['a:latin!', 'a:ea!', 'a:cs!'] }
};

/** Elements that must not be empty. */
const FILLED = ['a:path', 'a:tbl', 'a:tr', 'a:pathLst', 'a:tblGrid', 'p:txBody', 'a:txBody'];

/** What is wrong below an element: one line a mistake. Elements without a rule are passed over. */
export function mistakesIn(element: Element, where = ''): string[] {
	const at = `${where}/${element.name}`;
	const rule = RULES[element.name];
	return [
		...(rule ? breaches(element, rule).map((mistake) => `${at}: ${mistake}`) : []),
		...element.children.flatMap((child) => mistakesIn(child, at))
	];
}

function breaches({ name, attributes, children }: Element, rule: Rule): string[] {
	const found: string[] = [];
	const slots = rule.children.map((slot) => ({
		names: slot.replace(/[+!]$/, '').split('|'),
		many: slot.endsWith('+'),
		must: slot.endsWith('!')
	}));
	let last = -1;
	for (const child of children) {
		const slot = slots.findIndex(({ names }) => names.includes(child.name));
		if (slot === -1) found.push(`${child.name} may not stand here`);
		else if (slot < last) found.push(`${child.name} comes too late`);
		else if (slot === last && !slots[slot]?.many) found.push(`${child.name} is one too many`);
		last = Math.max(last, slot);
	}
	for (const { names, must } of slots)
		if (must && !children.some((child) => names.includes(child.name)))
			found.push(`${names.join(' or ')} is missing`);
	for (const need of rule.needs ?? [])
		if (attributes[need] === undefined) found.push(`${need} is missing`);
	for (const [attribute, allowed] of Object.entries(rule.values ?? {})) {
		const value = attributes[attribute];
		if (value !== undefined && !allowed.test(value)) found.push(`${attribute}="${value}"`);
	}
	if (FILLED.includes(name) && children.length === 0) found.push('is empty');
	return found;
}
