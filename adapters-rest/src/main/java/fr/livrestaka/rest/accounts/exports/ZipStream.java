package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.application.accounts.exports.ArchivePart;
import fr.livrestaka.application.accounts.exports.DataArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive as a stream that is made while it is read: never more of it is in memory than was read
 * of one file at once. A file whose bytes cannot be read to their end ends where they end, and the
 * archive goes on.
 */
final class ZipStream extends InputStream {
  private static final Logger LOG = LoggerFactory.getLogger(ZipStream.class);
  private static final int PORTION = 64 * 1024;

  private final DataArchive archive;
  private final Made made = new Made();
  private final ZipOutputStream zip = new ZipOutputStream(made, StandardCharsets.UTF_8);
  private final byte[] portion = new byte[PORTION];
  private @Nullable Current current;
  private boolean ended;

  ZipStream(DataArchive archive) {
    this.archive = archive;
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** The file that is being packed. */
  private record Current(ArchivePart part, InputStream bytes) {}

  /** What has been made and not yet been read. */
  private static final class Made extends ByteArrayOutputStream {
    private int taken;

    int left() {
      return count - taken;
    }

    int take(byte[] buffer, int offset, int length) {
      int some = Math.min(length, left());
      System.arraycopy(buf, taken, buffer, offset, some);
      taken += some;
      if (taken == count) {
        reset();
        taken = 0;
      }
      return some;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) return 0;
    while (made.left() == 0 && !ended) makeMore();
    return made.left() == 0 ? -1 : made.take(buffer, offset, length);
  }

  /** Also in the midst of a file; what packs has memory that waits to be given back. */
  @Override
  public void close() throws IOException {
    Current open = current;
    current = null;
    ended = true;
    try (zip) {
      if (open != null) open.bytes().close();
    }
  }

  private void makeMore() throws IOException {
    Current open = current;
    if (open == null) {
      begin();
      return;
    }
    int read = readSome(open);
    if (read > 0) {
      zip.write(portion, 0, read);
    } else {
      zip.closeEntry();
      current = null;
      open.bytes().close();
    }
  }

  private void begin() throws IOException {
    Optional<ArchivePart> next = archive.next();
    if (next.isEmpty()) {
      zip.finish();
      ended = true;
      return;
    }
    ArchivePart part = next.get();
    zip.putNextEntry(new ZipEntry(part.name()));
    current = new Current(part, open(part));
  }

  private InputStream open(ArchivePart part) {
    try {
      return part.content().get();
    } catch (RuntimeException unreadable) {
      brokeOff(part, unreadable);
      return InputStream.nullInputStream();
    }
  }

  private int readSome(Current open) {
    try {
      return open.bytes().read(portion);
    } catch (IOException | RuntimeException unreadable) {
      brokeOff(open.part(), unreadable);
      return -1;
    }
  }

  /** The name is the sender's and stays out of the log. */
  private void brokeOff(ArchivePart part, Exception unreadable) {
    LOG.warn("A file of an export cannot be read to its end", unreadable);
    archive.brokeOff(part);
  }
}
