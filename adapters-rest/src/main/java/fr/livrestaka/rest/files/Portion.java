package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.port.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of stored bytes as a stream; opened when it is first read, so that unread it costs
 * nothing.
 */
final class Portion extends InputStream {
  private final StoredContent content;
  private final long from;
  private long left;
  private @Nullable InputStream opened;

  Portion(StoredContent content, ByteRange range) {
    this.content = content;
    this.from = range.from();
    this.left = range.length();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (left == 0) return -1;
    int read = stream().read(buffer, offset, (int) Math.min(length, left));
    if (read < 0) throw new IOException("the file has become shorter");
    left -= read;
    return read;
  }

  @Override
  public void close() throws IOException {
    if (opened != null) opened.close();
  }

  private InputStream stream() {
    InputStream stream = opened;
    if (stream == null) {
      stream = content.open(from);
      opened = stream;
    }
    return stream;
  }
}
