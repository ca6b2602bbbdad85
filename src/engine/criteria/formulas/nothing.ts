/** An empty text: what statistics pass over and arithmetic makes an error of. */
export const NOTHING = '""';
