import { AnswerChallenge } from './answer-challenge.js';
import { AskEmailChange } from './ask-email-change.js';
import { AskPasswordReset } from './ask-password-reset.js';
import { BeginSecondFactor } from './begin-second-factor.js';
import { ChangePassword } from './change-password.js';
import { ConfirmEmailChange } from './confirm-email-change.js';
import { ConfirmSecondFactor } from './confirm-second-factor.js';
import { CreatePerson } from './create-person.js';
import { CurrentPolicies } from './current-policies.js';
import { EndSessions } from './end-sessions.js';
import { MySecurityQuery } from './my-security.js';
import { RenewRecoveryCodes } from './renew-recovery-codes.js';
import { ResetAccess } from './reset-access.js';
import { ResetPassword } from './reset-password.js';
import { SessionReader } from './session-reader.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { StepUp } from './step-up.js';
import { TurnOffSecondFactor } from './turn-off-second-factor.js';
import { WhoAmI } from './who-am-i.js';

/** What a person does about their own second factor; each stands on a SecondFactorKey as well. */
export const secondFactorProviders = [AnswerChallenge, StepUp, BeginSecondFactor, ConfirmSecondFactor, RenewRecoveryCodes, TurnOffSecondFactor];
/** What a person, or an operator for them, does about the account. */
export const securityProviders = [MySecurityQuery, EndSessions, ChangePassword, AskPasswordReset, ResetPassword, AskEmailChange, ConfirmEmailChange, ResetAccess];

/** For the office: its database role may read and write people and sessions. The shop needs CurrentPolicies alone. */
export const accountsProviders = [SignIn, SignOut, SessionReader, WhoAmI, CreatePerson, SetPassword, CurrentPolicies, ...secondFactorProviders, ...securityProviders];
