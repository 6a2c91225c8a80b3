package fr.livrestaka.rest.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;

/**
 * One of the secrets that tokens are signed with, and the only algorithm that it is good for. The
 * framework's own takes whatever algorithm a token names, as long as the secret is long enough for
 * it (RFC 8725, 3.1).
 */
@EachBean(SecretSignatureConfiguration.class)
@Replaces(SecretSignature.class)
class StrictSecretSignature extends SecretSignature {
  StrictSecretSignature(SecretSignatureConfiguration configuration) {
    super(configuration);
  }

  @Override
  public boolean verify(SignedJWT token) throws JOSEException {
    return getAlgorithm().equals(token.getHeader().getAlgorithm()) && super.verify(token);
  }
}
