package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the files of a folder with their sizes; what is gone meanwhile is left out, what cannot be
 * read fails the whole.
 */
final class FolderListing extends SimpleFileVisitor<Path> {
  private final Path uploads;
  private final List<StoredEntry> entries = new ArrayList<>();

  FolderListing(Path uploads) {
    this.uploads = uploads;
  }

  static List<StoredEntry> of(Path uploads, String folder) throws IOException {
    Path start = uploads.resolve(folder);
    if (!Files.isDirectory(start)) return List.of();
    FolderListing listing = new FolderListing(uploads);
    Files.walkFileTree(start, listing);
    return List.copyOf(listing.entries);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
    if (facts.isRegularFile() && !isHidden(file)) entries.add(entry(file, facts));
    return FileVisitResult.CONTINUE;
  }

  /** Also where the file system puts what it has found after a fault. */
  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.equals("lost+found");
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException || isHidden(file)) return FileVisitResult.CONTINUE;
    throw failure;
  }

  private StoredEntry entry(Path file, BasicFileAttributes facts) {
    String path = uploads.relativize(file).toString().replace('\\', '/');
    return new StoredEntry(
        new StoredPath(path), facts.size(), facts.lastModifiedTime().toInstant());
  }
}
