/** Whom a noun phrase stands for. */
import { isPlaceName } from '../lexicon/nations.ts';
import { ROLE_GENDER } from '../lexicon/titles.ts';
import type { Entities, Entity } from './entities.ts';
import { nationality, type Nominal } from './nominals.ts';

/** Somebody without a name stands for himself. */
export function unnamed(phrase: string, nominal: Nominal): Entity {
	const kind = nominal.personal ? (nominal.plural ? 'group' : 'person') : 'organization';
	return {
		name: phrase.replace(/\s+/g, ' '),
		kind,
		gender: nominal.plural ? undefined : ROLE_GENDER.get(nominal.head),
		plural: nominal.plural,
		descriptors: new Set(),
		count: 0,
		lastSeen: -1,
		lastAt: -1,
		unnamed: true
	};
}

/** Who is meant by "the French president": whoever was called so, the latest first. */
export function resolve(nominal: Nominal, entities: Entities): Entity | undefined {
	if (!nominal.definite || nominal.plural) return undefined;
	const nations = nationality(nominal.modifiers);
	const others = nominal.modifiers.filter(
		(m) => !nations.includes(m) && m !== 'former' && m !== 'current'
	);
	const place = isPlaceName(others.join(' '));
	if (others.length > 2) return undefined;
	if (nominal.head === 'leader' && nations.length === 0) return undefined;
	const fitting = entities.called(nominal.head).filter((e) => {
		if (e.lastSeen < 0) return false;
		if (!nominal.personal) return e.kind === 'organization' && others.length === 0;
		return e.kind === 'person' && (place || others.every((m) => e.descriptors.has(m)));
	});
	// "The Ohio senator" is the only senator that was named, or nobody we know.
	if (place) return fitting.length === 1 ? fitting[0] : undefined;
	const exact = fitting.filter(
		(e) => nations.length > 0 && nations.every((n) => e.descriptors.has(n))
	);
	const open = fitting.filter((e) => nationality([...e.descriptors]).length === 0);
	const pool =
		nations.length === 0 ? fitting : exact.length > 0 ? exact : open.length === 1 ? open : [];
	return pool.reduce<Entity | undefined>((a, b) => (a && a.lastAt >= b.lastAt ? a : b), undefined);
}
