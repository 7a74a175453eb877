import { personalDataColumns } from '@chophien/platform';

/** Rows of files of booths say where a seller sits and how it is reached. Also without being asked they go with their file after a week (`clearImports`). */
export const importPersonalData = personalDataColumns('import_row', 'seller', 'delete_row', ['cells', 'name_vi', 'pack_vi', 'changes', 'problems', 'plan']);
