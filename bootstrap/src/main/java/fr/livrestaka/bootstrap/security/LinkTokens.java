package fr.livrestaka.bootstrap.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of 16 bytes that name the delivery and 32 bytes of HMAC-SHA256 over them, in base64url: 64
 * characters. The key is derived from the program's secret under a label of its own, so that no
 * other use of that secret makes the same bytes.
 */
final class LinkTokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 16;
  private static final int MAC_BYTES = 32;

  private final byte[] key;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   * @param label ASCII, one for each sort of link
   */
  LinkTokens(String secret, String label) {
    this.key =
        mac(
            secret.getBytes(StandardCharsets.UTF_8),
            ByteBuffer.wrap(label.getBytes(StandardCharsets.US_ASCII)));
  }

  String tokenFor(String deliveryId) {
    UUID id = UUID.fromString(deliveryId);
    ByteBuffer name = ByteBuffer.allocate(ID_BYTES);
    name.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).flip();
    byte[] bytes =
        ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(name.duplicate()).put(mac(key, name)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What a token is named by, whoever made it; empty where nobody can have made it. */
  static Optional<String> nameIn(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != ID_BYTES + MAC_BYTES) return Optional.empty();
      ByteBuffer name = ByteBuffer.wrap(bytes);
      return Optional.of(new UUID(name.getLong(), name.getLong()).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] mac(byte[] key, ByteBuffer message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(message);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
