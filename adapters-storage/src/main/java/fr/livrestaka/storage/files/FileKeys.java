package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The keys of files that lie encrypted. Whether one does is written at its beginning, so that files
 * that lie in plain, from before there was a key, stay readable (docs/decisions/0020).
 */
public final class FileKeys {
  private final List<FileKey> keys;

  private FileKeys(List<FileKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** New files lie in plain. */
  public static FileKeys none() {
    return new FileKeys(List.of());
  }

  /**
   * @param keys 32 bytes each in base64: the first for new files, all for those that are there
   * @throws IllegalArgumentException one is none
   */
  public static FileKeys of(List<String> keys) {
    return new FileKeys(keys.stream().map(FileKey::of).toList());
  }

  boolean encrypt() {
    return !keys.isEmpty();
  }

  /**
   * What is written to the result lies in {@code file}, encrypted where there is a key, once the
   * result is closed.
   *
   * @param start of the content that is to be written, as {@link #start} reads it
   */
  WritableByteChannel writing(StoredPath path, ByteBuffer start, FileChannel file)
      throws IOException {
    WritableByteChannel kept = new KeptOpen(file);
    if (!keys.isEmpty()) return keys.get(0).encrypting(kept, path);
    if (FileKey.mark(start).isPresent()) writeAll(PlainMark.of(path), kept);
    return kept;
  }

  private static void writeAll(ByteBuffer bytes, WritableByteChannel file) throws IOException {
    while (bytes.hasRemaining()) file.write(bytes);
  }

  /**
   * @throws WrongFileKey it is encrypted with a key that is not among these
   */
  StoredContent content(StoredPath path, Path file) throws IOException {
    ByteBuffer start = start(file);
    Optional<ByteBuffer> mark = FileKey.mark(start);
    if (mark.isEmpty()) {
      int skipped = PlainMark.isAt(start, path) ? PlainMark.LENGTH : 0;
      return new DiskContent(file, skipped, Files.size(file) - skipped);
    }
    for (FileKey key : keys) {
      if (key.hasMark(mark.get())) return EncryptedContent.of(key, path, file);
    }
    throw new WrongFileKey("no key in FILES_KEY opens " + path.value());
  }

  /** Whether a file begins as encrypted ones do. */
  static boolean isEncrypted(Path file) throws IOException {
    return FileKey.mark(start(file)).isPresent();
  }

  /** As much of the beginning of a file as tells how it lies. */
  static ByteBuffer start(Path file) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(Math.max(FileKey.HEADER, PlainMark.LENGTH));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int read = 0;
      while (start.hasRemaining() && read >= 0) read = channel.read(start);
    }
    return start.flip();
  }
}
