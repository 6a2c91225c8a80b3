package fr.livrestaka.persistence.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from everybody but the owner what folders and files there are; links stay as they are. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Whether the folder is nobody else's already, or of a disk that knows no owners. */
  public static boolean isClosed(Path folder) throws IOException {
    return !knowsOwners(folder) || Files.getPosixFilePermissions(folder).equals(FOLDER);
  }

  /**
   * Closes all that is in the folder, and the folder last, so that one that is closed is so with
   * all that is in it.
   *
   * @return how many entries could not be closed, since they are another user's
   */
  public static int close(Path folder) throws IOException {
    if (!knowsOwners(folder)) return 0;
    Closing closing = new Closing();
    Files.walkFileTree(folder, closing);
    return closing.failed;
  }

  /** Makes an empty file that nobody else ever can read. */
  static void create(Path file) throws IOException {
    if (!knowsOwners(file.resolveSibling(""))) return;
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static boolean knowsOwners(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private static final class Closing extends SimpleFileVisitor<Path> {
    private int failed;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isSymbolicLink()) close(file, false);
      return FileVisitResult.CONTINUE;
    }

    /** What is gone meanwhile needs no closing. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (Files.exists(file)) failed++;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      close(folder, true);
      return FileVisitResult.CONTINUE;
    }

    private void close(Path path, boolean isFolder) {
      try {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> wanted = isFolder ? FOLDER : ownersOf(now);
        if (!now.equals(wanted)) Files.setPosixFilePermissions(path, wanted);
      } catch (IOException e) {
        if (Files.exists(path)) failed++;
      }
    }

    /** Programs stay programs. */
    private static Set<PosixFilePermission> ownersOf(Set<PosixFilePermission> now) {
      EnumSet<PosixFilePermission> owners = EnumSet.noneOf(PosixFilePermission.class);
      owners.addAll(now);
      owners.retainAll(FOLDER);
      owners.add(PosixFilePermission.OWNER_READ);
      owners.add(PosixFilePermission.OWNER_WRITE);
      return owners;
    }
  }
}
