package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.FreeDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The disks on which some folders lie. */
public final class FolderDisks implements FreeDisk {
  private final List<Path> folders;

  /**
   * @param folders absolute; need not exist yet
   */
  public FolderDisks(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  @Override
  public long bytes() {
    return folders.stream().mapToLong(FolderDisks::usable).min().orElse(Long.MAX_VALUE);
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(existing(folder)).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(Path folder) {
    Path parent = folder.getParent();
    return parent == null || Files.exists(folder) ? folder : existing(parent);
  }
}
