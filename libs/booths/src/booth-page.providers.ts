import { BoothPictureQueries } from './booth-pictures.js';
import { ChangeClosure } from './change-closure.js';
import { EndClosure } from './end-closure.js';
import { KeptPageQueries } from './kept-page-queries.js';
import { PlanClosure } from './plan-closure.js';
import { SaveBoothPage } from './save-booth-page.js';
import { SetBoothPictures } from './set-booth-pictures.js';

/** What the office needs to keep a booth's page and its closures. */
export const boothPageProviders = [KeptPageQueries, SaveBoothPage, BoothPictureQueries, SetBoothPictures, PlanClosure, ChangeClosure, EndClosure];
