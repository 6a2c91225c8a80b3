package fr.livrestaka.application.shared;

/**
 * Thrown by a port where trying again cannot help, for example where a mail server refuses the
 * recipient's address for good. The relay parks such a delivery at once, where administrators see
 * it, instead of repeating it.
 */
public class PermanentFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason what administrators read beside the parked delivery; no personal data
   */
  public PermanentFailure(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /**
   * @param reason what administrators read beside the parked delivery; no personal data
   */
  public PermanentFailure(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What administrators read beside the parked delivery. */
  public String reason() {
    return reason;
  }
}
