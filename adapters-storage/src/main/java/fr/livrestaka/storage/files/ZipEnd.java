package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the last record of a ZIP archive says of its list of entries (APPNOTE 4.3.16); read before
 * the list, which a forged archive makes as long as itself.
 *
 * @param entries how many there are; -1 where there is no such record
 * @param listBytes length of the list
 */
record ZipEnd(int entries, long listBytes) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int MOST_ENTRIES = 10_000;
  private static final long LONGEST_LIST = 4 << 20;
  private static final ZipEnd NONE = new ZipEnd(-1, 0);

  static ZipEnd of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      int length = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
      ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      while (tail.hasRemaining()) {
        if (channel.read(tail, size - length + tail.position()) < 0) return NONE;
      }
      return find(tail);
    }
  }

  private static ZipEnd find(ByteBuffer tail) {
    for (int at = tail.capacity() - LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE && endsAt(tail, at)) {
        int entries = Short.toUnsignedInt(tail.getShort(at + 10));
        return new ZipEnd(entries, Integer.toUnsignedLong(tail.getInt(at + 12)));
      }
    }
    return NONE;
  }

  /** Whether the record with its comment reaches exactly to the end of the file. */
  private static boolean endsAt(ByteBuffer tail, int at) {
    return at + LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.capacity();
  }

  boolean isThere() {
    return entries >= 0;
  }

  boolean hasTooManyEntries() {
    return entries > MOST_ENTRIES || listBytes > LONGEST_LIST;
  }
}
