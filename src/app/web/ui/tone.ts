/** How something stands for the one who reads it; colour, sign and words follow from it. */
export type Tone = 'good' | 'waiting' | 'notice' | 'bad' | 'over';
