/**
 * Where the participants' calls are served, on the workshop's own listener. Beside the contract and not in it: phones
 * load this line without the schemas.
 */
export const participantRpcPath = '/join';
