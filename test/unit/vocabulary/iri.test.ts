import { CATEGORIES, categoryIri } from '../../../src/vocabulary/categories';
import { PURPOSES, purposeIri } from '../../../src/vocabulary/purposes';

describe('the words of the Data Privacy Vocabulary', () => {
  it('name each category in its personal data extension', () => {
    expect(categoryIri('EmailAddress')).toBe('https://w3id.org/dpv/pd#EmailAddress');
    expect(new Set(CATEGORIES.map(categoryIri)).size).toBe(CATEGORIES.length);
  });

  it('name each purpose', () => {
    expect(purposeIri('DirectMarketing')).toBe('https://w3id.org/dpv#DirectMarketing');
    expect(new Set(PURPOSES.map(purposeIri)).size).toBe(PURPOSES.length);
  });
});
