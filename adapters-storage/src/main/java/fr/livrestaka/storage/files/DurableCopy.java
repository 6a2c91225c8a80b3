package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies a file so that it is there whole after a power cut, or not at all. */
final class DurableCopy {
  private DurableCopy() {}

  /**
   * @throws FileAlreadyExistsException something lies there already
   */
  static void of(Path source, Path target) throws IOException {
    try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      try {
        transfer(from, to);
        to.force(true);
        forceEntry(target);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(target);
        throw e;
      }
    }
  }

  /** In place of what lies there: written beside it, then moved. */
  static void replace(Path target, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(target.resolveSibling("."), ".part-", "");
    try {
      Files.write(part, bytes);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceEntry(target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void transfer(FileChannel from, FileChannel to) throws IOException {
    long size = from.size();
    long done = 0;
    while (done < size) {
      long moved = from.transferTo(done, size - done, to);
      if (moved <= 0) throw new IOException("the source has become shorter");
      done += moved;
    }
  }

  /** A new file's name is in its folder, which has to be written out too. */
  private static void forceEntry(Path file) throws IOException {
    try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
