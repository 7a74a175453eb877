export { aLargeCatalogue } from './a-large-catalogue.js';
export { aBoothOrder, aCategory, aPack, aProduct, aRecognition, type APack, type AProduct, type ARecognition } from './builders.js';
export { aCsv, aWorkbook, ImportFloor, type CellGiven } from './import-floor.js';
export { anImportBooth, tea, teaHead, type ImportBooth } from './an-import-booth.js';
