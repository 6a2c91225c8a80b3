package fr.livrestaka.application.shared;

/** Files cannot be written now: the folder is away, full or read-only. */
public final class StorageUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageUnavailable() {
    super("files cannot be written");
  }
}
