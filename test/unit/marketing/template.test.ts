import { fieldsIn, fillTemplate } from '../../../src/domain/marketing/template';

describe('the text of a message', () => {
  it('takes each field once', () => {
    expect(fieldsIn('{{givenName}} {{ familyName }}', '{{givenName|Lei}}')).toEqual(['givenName', 'familyName']);
  });

  it('fills in what is released, and the neutral text for what is not', () => {
    expect(fillTemplate('Ciao {{givenName|cliente}}!', { givenName: 'Ada' })).toBe('Ciao Ada!');
    expect(fillTemplate('Ciao {{givenName|cliente}}!', { givenName: null })).toBe('Ciao cliente!');
  });

  it('reads on well where nothing stands in', () => {
    expect(fillTemplate('Buongiorno {{givenName}}, ecco.', { givenName: null })).toBe('Buongiorno, ecco.');
  });

  it('lets no value begin a line of its own or name another field', () => {
    expect(fillTemplate('Ciao {{givenName}}', { givenName: 'Ada\r\nBcc: all@example.com' })).toBe('Ciao Ada Bcc: all@example.com');
    expect(fillTemplate('{{givenName}}', { givenName: '{{taxCode}}', taxCode: 'X' })).toBe('{{taxCode}}');
  });
});
