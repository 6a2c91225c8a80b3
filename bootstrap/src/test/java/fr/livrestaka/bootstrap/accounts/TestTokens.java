package fr.livrestaka.bootstrap.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens by hand, genuine and forged ones. */
final class TestTokens {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestTokens() {}

  static Map<String, Object> claims(String userId) {
    long now = Instant.now().getEpochSecond();
    return new HashMap<>(
        Map.of(
            "userId",
            userId,
            "email",
            "x@example.org",
            "role",
            "USER",
            "iat",
            now,
            "exp",
            now + 3600,
            "iss",
            "staka-livres"));
  }

  static String signed(Map<String, Object> claims) {
    return signed("HS256", "HmacSHA256", claims);
  }

  static String signed(String algorithm, String mac, Map<String, Object> claims) {
    String text = part(Map.of("alg", algorithm, "typ", "JWT")) + "." + part(claims);
    String secret = TestProgram.shared().bean(Settings.class).jwtSecret();
    try {
      Mac signer = Mac.getInstance(mac);
      signer.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac));
      return text + "." + base64(signer.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(Map<String, Object> claims) {
    return part(Map.of("alg", "none")) + "." + part(claims) + ".";
  }

  static JsonNode claimsOf(String token) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(Map<String, Object> content) {
    try {
      return base64(JSON.writeValueAsBytes(content));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
