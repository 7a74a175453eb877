import { BoothMemberEntity } from './booth-member.entity.js';
import { BoothEntity } from './booth.entity.js';

/** For the Db that `AddBooth` writes through. */
export const boothEntities = [BoothEntity, BoothMemberEntity];
