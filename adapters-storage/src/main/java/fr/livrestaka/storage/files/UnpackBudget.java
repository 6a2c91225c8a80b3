package fr.livrestaka.storage.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much an archive may unpack to, with all that is nested in it. */
final class UnpackBudget {
  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_ENTRIES = 10_000;

  /** Documents and pictures stay far below; the rule of Apache POI. */
  private static final int HIGHEST_RATIO = 100;

  private static final long FREE_OF_RATIO = 10L << 20;

  private final long most;
  private long bytes;
  private int entries;

  /**
   * @param packed size of the archive in bytes
   */
  UnpackBudget(long packed) {
    most = Math.min(MOST_BYTES, Math.max(FREE_OF_RATIO, packed * HIGHEST_RATIO));
  }

  /** The archive is a bomb. */
  static final class Spent extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void countEntry() throws Spent {
    if (++entries > MOST_ENTRIES) throw new Spent();
  }

  InputStream counting(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
      }
    };
  }

  private void count(int more) throws Spent {
    bytes += more;
    if (bytes > most) throw new Spent();
  }
}
