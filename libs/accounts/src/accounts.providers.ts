import { CreatePerson } from './create-person.js';
import { CurrentPolicies } from './current-policies.js';
import { SessionReader } from './session-reader.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { WhoAmI } from './who-am-i.js';

/** For the office: its database role may read and write people and sessions. The shop needs CurrentPolicies alone. */
export const accountsProviders = [SignIn, SignOut, SessionReader, WhoAmI, CreatePerson, SetPassword, CurrentPolicies];
