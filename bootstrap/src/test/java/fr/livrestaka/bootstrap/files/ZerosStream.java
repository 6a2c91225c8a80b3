package fr.livrestaka.bootstrap.files;

import java.io.InputStream;

/** Bytes that nobody has to hold in memory. */
final class ZerosStream extends InputStream {
  private long left;

  ZerosStream(long bytes) {
    left = bytes;
  }

  @Override
  public int read() {
    return left-- > 0 ? 0 : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (left <= 0) return -1;
    int read = (int) Math.min(left, length);
    java.util.Arrays.fill(buffer, offset, offset + read, (byte) 0);
    left -= read;
    return read;
  }
}
