/** The field of the form that holds the text of the code. */
export const TEXT_FIELD = 'qr';
