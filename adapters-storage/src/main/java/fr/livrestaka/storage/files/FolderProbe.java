package fr.livrestaka.storage.files;

import fr.livrestaka.application.shared.port.StorageProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the program's folders, one asker at a time; the log says which one fails and why. */
public final class FolderProbe implements StorageProbe {
  private static final Logger LOG = LoggerFactory.getLogger(FolderProbe.class);

  private final List<Path> folders;

  public FolderProbe(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  @Override
  public synchronized boolean isWritable() {
    Optional<String> fault =
        folders.stream().flatMap(folder -> WritableFolder.fault(folder).stream()).findFirst();
    fault.ifPresent(found -> LOG.error("Files cannot be written: {}", found));
    return fault.isEmpty();
  }
}
