/** Who issues access tokens, and for whom; both are checked. */
export const TOKEN_ISSUER = 'hospital-backend';
export const TOKEN_AUDIENCE = 'hospital-api';
