package fr.livrestaka.application.shared;

/** The database cannot be reached now; the same call may work in a moment. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(Throwable cause) {
    super("The database cannot be reached", cause);
  }
}
