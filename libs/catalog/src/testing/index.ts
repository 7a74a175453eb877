export { aLargeCatalogue } from './a-large-catalogue.js';
export { aBoothOrder, aCategory, aProduct, aRecognition, type AProduct, type ARecognition } from './builders.js';
