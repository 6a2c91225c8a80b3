package fr.livrestaka.rest.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues and verifies access tokens: JWT, HS256, seven days (contract A R3). While one secret takes
 * another one's place there are two: the first signs, both are accepted.
 */
@Singleton
public final class AccessTokens {
  private static final Duration LIFE = Duration.ofDays(7);
  private static final String ISSUER = "staka-livres";
  private static final JWSHeader HEADER =
      new JWSHeader.Builder(JWSAlgorithm.HS256).type(com.nimbusds.jose.JOSEObjectType.JWT).build();

  private final JWSSigner signer;
  private final List<JWSVerifier> verifiers;
  private final InstantSource clock;

  /** What a genuine token says, apart from what the account's present state overrules. */
  record Claims(AccountId account, SessionToken token) {}

  /**
   * @param secrets each at least 32 bytes of UTF-8
   */
  AccessTokens(@Property(name = "staka.jwt-secrets") List<String> secrets, InstantSource clock) {
    try {
      this.signer = new MACSigner(secrets.get(0).getBytes(StandardCharsets.UTF_8));
      List<JWSVerifier> made = new ArrayList<>();
      for (String secret : secrets) {
        made.add(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
      }
      this.verifiers = List.copyOf(made);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("A token secret needs at least 32 bytes", e);
    }
    this.clock = clock;
  }

  /**
   * A token that lives from now on, also where the account's older ones have just been killed. No
   * other is equal to it, not even one of the same second.
   */
  public String issue(Account account) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .claim("userId", account.id().value())
            .claim("email", account.email())
            .claim("role", account.role().name())
            .issueTime(Date.from(issuedAt))
            .expirationTime(Date.from(issuedAt.plus(LIFE)))
            .issuer(ISSUER)
            .jwtID(UUID.randomUUID().toString())
            .build();
    SignedJWT token = new SignedJWT(HEADER, claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  /** Empty where the token is malformed, forged, expired, of another issuer or algorithm. */
  Optional<Claims> verify(String token) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())) return Optional.empty();
      if (!isGenuine(signed)) return Optional.empty();
      return claims(signed.getJWTClaimsSet(), token);
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private boolean isGenuine(SignedJWT token) throws JOSEException {
    for (JWSVerifier verifier : verifiers) {
      if (token.verify(verifier)) return true;
    }
    return false;
  }

  private Optional<Claims> claims(JWTClaimsSet claims, String token) throws ParseException {
    String account = claims.getStringClaim("userId");
    Date issuedAt = claims.getIssueTime();
    Date expiry = claims.getExpirationTime();
    if (account == null || issuedAt == null || expiry == null) return Optional.empty();
    if (!ISSUER.equals(claims.getIssuer())) return Optional.empty();
    if (!clock.instant().isBefore(expiry.toInstant())) return Optional.empty();
    return Optional.of(
        new Claims(
            new AccountId(account), new SessionToken(issuedAt.toInstant(), fingerprintOf(token))));
  }

  private static String fingerprintOf(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
