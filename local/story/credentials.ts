/** What the stand-ins' describe() says, picked for the seeded connections. */
export interface Credentials {
  celumKey: string;
  otcsUser: string;
  otcsPassword: string;
}
