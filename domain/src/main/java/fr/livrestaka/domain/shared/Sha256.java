package fr.livrestaka.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256: the form in which the secrets of links are stored, and the seal of documents. */
public final class Sha256 {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /**
   * @throws IllegalArgumentException where the text is not 64 hexadecimal digits in lower case
   */
  public static void check(String hex) {
    if (!SHAPE.matcher(hex).matches()) throw new IllegalArgumentException("no SHA-256");
  }

  /** 64 hexadecimal digits in lower case. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #hex(String)}. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
