/** The part of @nlpjs/basic that the bench uses; the package brings no types. */
declare module '@nlpjs/basic' {
  interface Nlp {
    settings: { autoSave: boolean; log: boolean };
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, text: string): Promise<{ intent: string }>;
  }
  export function dockStart(options: {
    use: string[];
    settings: { nlp: { autoSave: boolean; log: boolean } };
  }): Promise<{ get(name: 'nlp'): Nlp }>;
}
