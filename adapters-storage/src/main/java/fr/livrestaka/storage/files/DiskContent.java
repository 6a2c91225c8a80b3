package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on the disk as it lies.
 *
 * @param skipped bytes at its beginning that are not the content's
 * @param size without them
 */
record DiskContent(Path file, int skipped, long size) implements StoredContent {
  @Override
  public InputStream open(long from) {
    try {
      return Channels.newInputStream(
          FileChannel.open(file, StandardOpenOption.READ).position(skipped + from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
