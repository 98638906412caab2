import fc from 'fast-check';

/** Any UTF-16 text, halves of pairs and control characters among it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x9f), fc.nat(0xffff)), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));
