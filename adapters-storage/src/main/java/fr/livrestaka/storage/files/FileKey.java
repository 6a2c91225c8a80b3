package fr.livrestaka.storage.files;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * One key: AES-256-GCM in segments of 64 KiB, each file with a key of its own by HKDF (Tink's
 * AES256_GCM_HKDF). An encrypted file begins with a signature and the key's mark. The path is bound
 * in, so that files cannot be swapped on the disk.
 */
final class FileKey {
  private static final byte[] SIGNATURE = "STKENC1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MARK = 4;
  private static final int KEY_BYTES = 32;
  private static final int SEGMENT = 64 << 10;

  /** Bytes of the signature and the mark. */
  static final int HEADER = SIGNATURE.length + MARK;

  private final StreamingAead cipher;
  private final ByteBuffer mark;

  private FileKey(StreamingAead cipher, byte[] mark) {
    this.cipher = cipher;
    this.mark = ByteBuffer.wrap(mark).asReadOnlyBuffer();
  }

  static FileKey of(String base64) {
    byte[] key = Base64.getDecoder().decode(base64);
    if (key.length != KEY_BYTES) throw new IllegalArgumentException("a key has 32 bytes");
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      byte[] mark = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(digest), MARK);
      return new FileKey(new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0), mark);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param start the first {@link #HEADER} bytes of a file, or all where it is shorter
   * @return the mark of its key, or empty where it lies in plain
   */
  static Optional<ByteBuffer> mark(ByteBuffer start) {
    if (start.remaining() < HEADER) return Optional.empty();
    if (!start.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE))) {
      return Optional.empty();
    }
    return Optional.of(start.slice(SIGNATURE.length, MARK));
  }

  boolean hasMark(ByteBuffer other) {
    return mark.equals(other);
  }

  WritableByteChannel encrypting(WritableByteChannel file, StoredPath path) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).put(SIGNATURE).put(mark.duplicate()).flip();
    while (header.hasRemaining()) file.write(header);
    try {
      return cipher.newEncryptingChannel(file, bound(path));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /**
   * @param sealed what follows the header
   */
  SeekableByteChannel decrypting(SeekableByteChannel sealed, StoredPath path) throws IOException {
    try {
      return cipher.newSeekableDecryptingChannel(sealed, bound(path));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static byte[] bound(StoredPath path) {
    return path.value().getBytes(StandardCharsets.UTF_8);
  }
}
