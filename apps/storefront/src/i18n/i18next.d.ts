import 'i18next';
import type vi from './vi.json';

// The Vietnamese catalogue is the list of keys; i18n.spec.ts holds the English one to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
    returnNull: false;
  }
}
