import { EditChannels } from './edit-channels.js';
import { ExportQueries } from './export-queries.js';
import { FindAnything } from './find-anything.js';
import { HistoryQueries } from './history-queries.js';
import { RequestExport } from './request-export.js';
import { TakeExport } from './take-export.js';

/** For the back office; need Db (role office). */
export const reportsProviders = [RequestExport, ExportQueries, TakeExport, FindAnything, EditChannels, HistoryQueries];
