package fr.livrestaka.application.shared;

/**
 * Somebody else has just stored what the open transaction decided on not being there. It is rolled
 * back, and its work runs again and sees it.
 */
public final class ConcurrentInsert extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConcurrentInsert(Throwable cause) {
    super(cause);
  }
}
