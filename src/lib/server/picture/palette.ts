/** The colours of `app.css`, for pictures, which have no style sheet; a test holds the two together. */
export type Theme = 'light' | 'dark';

export interface Palette {
	paper: string;
	ink: string;
	muted: string;
	land: string;
	line: string;
	grid: string;
	accent: string;
}

export const PALETTES: Record<Theme, Palette> = {
	light: {
		paper: '#f8f5ef',
		ink: '#1d1b18',
		muted: '#655f55',
		land: '#e8e1d3',
		line: '#cdc4b3',
		grid: '#e0d9cb',
		accent: '#a23a1d'
	},
	dark: {
		paper: '#171613',
		ink: '#ece7dd',
		muted: '#a8a193',
		land: '#2d2a25',
		line: '#524d44',
		grid: '#36332d',
		accent: '#f0977c'
	}
};
