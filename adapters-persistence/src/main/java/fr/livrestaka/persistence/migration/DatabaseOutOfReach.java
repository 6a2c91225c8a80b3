package fr.livrestaka.persistence.migration;

/** No connection to the database can be had. */
public final class DatabaseOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Reason {
    /** Nobody answers there, or not in the database's way. */
    NO_ANSWER,
    /** The server does not let this user in. */
    REFUSED,
    /** The server has no such schema for this user. */
    NO_SCHEMA
  }

  private final Reason reason;

  DatabaseOutOfReach(Reason reason, Throwable cause) {
    super(innermost(cause), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  private static String innermost(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) last = last.getCause();
    return last.getClass().getSimpleName() + ": " + last.getMessage();
  }
}
