import { describe, expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';

const PROVIDER = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'tirkeu' };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

describe('the settings of a provider', () => {
  it('are none where there is none, whatever the default label', () => {
    const loaded = loadConfig({});
    expect(loaded.ok && loaded.config.identity).toBeUndefined();
  });

  it('are taken together, the label in three languages', () => {
    const loaded = loadConfig({
      ...PROVIDER,
      OIDC_LABEL: 'бір | два|three',
      OIDC_IIN_CLAIM: 'iin',
    });
    expect(loaded.ok && loaded.config.identity).toEqual({
      issuer: 'https://id.example',
      clientId: 'tirkeu',
      clientSecret: undefined,
      scope: 'openid',
      label: { kk: 'бір', ru: 'два', en: 'three' },
      iinClaim: 'iin',
      binClaim: undefined,
    });
  });

  it.each([
    ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'tirkeu' }],
    ['OIDC_ISSUER', { OIDC_IIN_CLAIM: 'iin' }],
    ['OIDC_ISSUER', { ...PROVIDER, OIDC_ISSUER: 'http://id.example' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://id.example' }],
    ['OIDC_SCOPE', { ...PROVIDER, OIDC_SCOPE: 'profile' }],
    ['OIDC_LABEL', { ...PROVIDER, OIDC_LABEL: 'Sign in|Войти' }],
  ])('name %s where it is missing or wrong', (name, env) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(`^${name} `)]);
  });
});
