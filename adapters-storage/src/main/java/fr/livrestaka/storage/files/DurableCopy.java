package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies a file so that it is there whole after a power cut, or not at all. */
final class DurableCopy {
  private DurableCopy() {}

  /** Makes what is written into the target, which stays open. */
  interface Coding {
    WritableByteChannel over(FileChannel target) throws IOException;
  }

  /**
   * @param coding for example encryption
   * @throws FileAlreadyExistsException something lies there already
   */
  static void of(Path source, Path target, Coding coding) throws IOException {
    try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      try {
        try (WritableByteChannel coded = coding.over(to)) {
          transfer(from, coded);
        }
        to.force(true);
        DurableFolder.force(target.resolveSibling("."));
      } catch (Throwable e) {
        Files.deleteIfExists(target);
        throw e;
      }
    }
  }

  /** In place of what lies there: written beside it, then moved. */
  static void replace(Path target, byte[] bytes, Coding coding) throws IOException {
    Path part = Files.createTempFile(target.resolveSibling("."), ".part-", "");
    try {
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        try (WritableByteChannel coded = coding.over(written)) {
          writeAll(ByteBuffer.wrap(bytes), coded);
        }
        written.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      DurableFolder.force(target.resolveSibling("."));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeAll(ByteBuffer bytes, WritableByteChannel to) throws IOException {
    while (bytes.hasRemaining()) to.write(bytes);
  }

  private static void transfer(FileChannel from, WritableByteChannel to) throws IOException {
    long size = from.size();
    long done = 0;
    while (done < size) {
      long moved = from.transferTo(done, size - done, to);
      if (moved <= 0) throw new IOException("the source has become shorter");
      done += moved;
    }
  }
}
