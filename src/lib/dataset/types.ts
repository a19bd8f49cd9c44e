/** The types of the data contract, all from the one schema; safe to import anywhere (no run-time code). */
import type { z } from 'zod';
import type * as schema from './schema.ts';

export type Dataset = z.infer<typeof schema.Dataset>;
export type StoryRecord = z.infer<typeof schema.StoryRecord>;
export type Group = z.infer<typeof schema.Group>;
export type Article = z.infer<typeof schema.Article>;
export type Actor = z.infer<typeof schema.Actor>;
export type Place = z.infer<typeof schema.Place>;
export type Issue = z.infer<typeof schema.Issue>;
export type Statement = z.infer<typeof schema.Statement>;
export type Position = z.infer<typeof schema.Position>;
export type Stance = z.infer<typeof schema.Stance>;
export type Event = z.infer<typeof schema.Event>;
export type PloverType = z.infer<typeof schema.PloverType>;
export type Mention = z.infer<typeof schema.Mention>;
export type Discrepancy = z.infer<typeof schema.Discrepancy>;
export type Evidence = z.infer<typeof schema.Evidence>;
export type Quote = z.infer<typeof schema.Quote>;
export type TextPositionSelector = z.infer<typeof schema.TextPositionSelector>;
export type DateValue = z.infer<typeof schema.DateValue>;
export type Origin = z.infer<typeof schema.Origin>;

/** Any record that a mark on screen can open. */
export type DatasetRecord =
	| { type: 'statement'; record: Statement }
	| { type: 'position'; record: Position }
	| { type: 'event'; record: Event }
	| { type: 'discrepancy'; record: Discrepancy };
