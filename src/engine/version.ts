/** The engine's version, kept with every result; a test holds it against package.json. */
export const ENGINE = 'binh-xet 0.1.0';
