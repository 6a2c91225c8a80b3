package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.StoredPath;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is written before a file that lies in plain and begins as encrypted ones do. It differs from
 * path to path, and senders do not know the path beforehand, so that no file has it by itself.
 */
final class PlainMark {
  private static final byte[] SIGNATURE = "STKPLN1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 16;

  /** In bytes. */
  static final int LENGTH = SIGNATURE.length + DIGEST;

  private PlainMark() {}

  static ByteBuffer of(StoredPath path) {
    byte[] digest = digest(path.value().getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(LENGTH).put(SIGNATURE).put(digest, 0, DIGEST).flip();
  }

  /**
   * @param start the first {@link #LENGTH} bytes of a file, or all where it is shorter
   */
  static boolean isAt(ByteBuffer start, StoredPath path) {
    return start.remaining() >= LENGTH && start.slice(start.position(), LENGTH).equals(of(path));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
