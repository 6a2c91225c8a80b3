package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An encrypted file on the disk. Reading fails where the bytes have been changed.
 *
 * @param size of what was encrypted
 */
record EncryptedContent(FileKey key, StoredPath path, Path file, long size)
    implements StoredContent {
  static EncryptedContent of(FileKey key, StoredPath path, Path file) throws IOException {
    try (SeekableByteChannel channel = channel(key, path, file)) {
      return new EncryptedContent(key, path, file, channel.size());
    }
  }

  @Override
  public InputStream open(long from) {
    try {
      return Channels.newInputStream(channel(key, path, file).position(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SeekableByteChannel channel(FileKey key, StoredPath path, Path file)
      throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return key.decrypting(TailChannel.of(channel, FileKey.HEADER), path);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
