import type { PloverType } from '../dataset/types.ts';
import type { EventClass } from './types.ts';

/**
 * The quadrant of a PLOVER event type: cooperation or conflict, in words or in deeds.
 * After the PLOVER codebook (Halterman et al. 2023), which orders its types so.
 */
export function eventClass(type: PloverType): EventClass {
	return CLASSES[type];
}

/** What a class's mark says in the map's key. */
export const CLASS_WORDS: Record<EventClass, string> = {
	'verbal-cooperation': 'cooperation in words',
	'material-cooperation': 'cooperation in deeds',
	'verbal-conflict': 'demand or dispute',
	'material-conflict': 'conflict in deeds'
};

/** What a broken outline says. */
export const BROKEN_WORDS = 'planned or alleged';

const CLASSES: Record<PloverType, EventClass> = {
	AGREE: 'verbal-cooperation',
	CONSULT: 'verbal-cooperation',
	SUPPORT: 'verbal-cooperation',
	CONCEDE: 'verbal-cooperation',
	COOPERATE: 'material-cooperation',
	AID: 'material-cooperation',
	RETREAT: 'material-cooperation',
	REQUEST: 'verbal-conflict',
	ACCUSE: 'verbal-conflict',
	REJECT: 'verbal-conflict',
	THREATEN: 'verbal-conflict',
	PROTEST: 'material-conflict',
	SANCTION: 'material-conflict',
	MOBILIZE: 'material-conflict',
	COERCE: 'material-conflict',
	ASSAULT: 'material-conflict'
};
