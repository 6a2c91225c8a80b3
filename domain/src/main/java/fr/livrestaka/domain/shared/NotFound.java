package fr.livrestaka.domain.shared;

/** The thing asked for does not exist, or is not the caller's to know of. */
public final class NotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param code for example {@code orders.not-found}
   */
  public NotFound(String code) {
    super(Kind.NOT_FOUND, code);
  }
}
