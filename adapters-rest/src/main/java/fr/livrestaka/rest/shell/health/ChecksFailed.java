package fr.livrestaka.rest.shell.health;

import java.util.Set;

/** Health checks say that the program cannot serve now. */
final class ChecksFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * The framework's check of the free space, and this program's check that files can be written.
   */
  private static final Set<String> STORAGE = Set.of("diskSpace", WritableFilesIndicator.NAME);

  private final boolean storageAlone;

  /**
   * @param names of the checks, as the framework gives them
   */
  ChecksFailed(Set<String> names) {
    super(String.join(", ", names), null, false, false);
    this.storageAlone = STORAGE.containsAll(names);
  }

  /** Whether only files cannot be written; everything else works. */
  boolean concernsStorageAlone() {
    return storageAlone;
  }
}
