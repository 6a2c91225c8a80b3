package fr.livrestaka.storage.files;

/** Files are encrypted with a key that is not configured. */
public final class WrongFileKey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongFileKey(String message) {
    super(message);
  }

  WrongFileKey(String message, Throwable cause) {
    super(message, cause);
  }
}
