package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that are there after a power cut, and what is in them. */
final class DurableFolder {
  private DurableFolder() {}

  /** Writes a folder's list of entries out to the disk. */
  interface Forcing {
    void force(Path folder) throws IOException;
  }

  /** Makes the folder and those that it lies in, where they are not there. */
  static void make(Path folder) throws IOException {
    make(folder, DurableFolder::force);
  }

  static void make(Path folder, Forcing disk) throws IOException {
    Path parent = folder.getParent();
    if (parent == null || Files.isDirectory(folder)) return;
    make(parent, disk);
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) throw e;
    }
    disk.force(parent);
  }

  /** What has been made, moved or removed in the folder stays so. */
  static void force(Path folder) throws IOException {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }
}
