import { AddBooth } from './add-booth.js';
import { BoothMemberEntity } from './booth-member.entity.js';
import { BoothQueries } from './booth-queries.js';
import { BoothEntity } from './booth.entity.js';
import { OfficeBoothQueries } from './office-booth-queries.js';

export const boothProviders = [AddBooth, BoothQueries, OfficeBoothQueries];
export const boothEntities = [BoothEntity, BoothMemberEntity];
