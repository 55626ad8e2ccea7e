/** The three parts of JOSE in use, in a file of their own so that they load together and nothing else comes along. */
export { errors, jwtVerify, SignJWT } from 'jose';
