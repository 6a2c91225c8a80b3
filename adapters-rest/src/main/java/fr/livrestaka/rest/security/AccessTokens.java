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
 * Issues and verifies access tokens: JWT, HS256, seven days (contract A R3). {@code auth_time} says
 * when the session began (OpenID Connect Core 1.0, 2) and {@code sid} which it is; a token without
 * them, as older programs issue, is a session of its own. While one secret takes another one's
 * place there are two: the first signs, both are accepted.
 */
@Singleton
public final class AccessTokens {
  private static final Duration LIFE = Duration.ofDays(7);
  private static final String ISSUER = "staka-livres";
  private static final String STARTED_AT = "auth_time";
  private static final String SESSION = "sid";
  private static final int LONGEST_SESSION = 64;
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
    return issue(account, issuedAt, UUID.randomUUID().toString(), issuedAt);
  }

  /** The next token of a session; it does not live longer than the session may. */
  public String renew(Account account, SessionToken former) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    return issue(account, issuedAt, former.session(), former.startedAt());
  }

  /** The next token of a session whose owner has just proved who he is: its age starts anew. */
  public String renewProven(Account account, SessionToken former) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    return issue(account, issuedAt, former.session(), issuedAt);
  }

  private String issue(Account account, Instant issuedAt, String session, Instant startedAt) {
    Instant sessionEnd = startedAt.plus(SessionToken.MOST_AGE);
    Instant end = issuedAt.plus(LIFE);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .claim("userId", account.id().value())
            .claim("email", account.email())
            .claim("role", account.role().name())
            .issueTime(Date.from(issuedAt))
            .expirationTime(Date.from(end.isAfter(sessionEnd) ? sessionEnd : end))
            .claim(STARTED_AT, startedAt.getEpochSecond())
            .claim(SESSION, session)
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
    SessionToken read = sessionToken(claims, issuedAt.toInstant(), fingerprintOf(token));
    if (!clock.instant().isBefore(read.sessionEnd())) return Optional.empty();
    return Optional.of(new Claims(new AccountId(account), read));
  }

  private static SessionToken sessionToken(
      JWTClaimsSet claims, Instant issuedAt, String fingerprint) throws ParseException {
    Long startedAt = claims.getLongClaim(STARTED_AT);
    String session = claims.getStringClaim(SESSION);
    if (startedAt == null || session == null || session.isEmpty()) {
      return new SessionToken(issuedAt, fingerprint);
    }
    if (session.length() > LONGEST_SESSION) throw new ParseException("no session of ours", 0);
    return new SessionToken(issuedAt, fingerprint, session, Instant.ofEpochSecond(startedAt));
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
