export { charLength, cleanText } from '@chophien/platform';
