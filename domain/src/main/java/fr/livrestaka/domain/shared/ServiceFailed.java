package fr.livrestaka.domain.shared;

/** A service behind us refused, or did not answer. */
public abstract class ServiceFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  private final boolean away;

  /**
   * @param away see {@link #isAway()}
   */
  protected ServiceFailed(String code, boolean away) {
    super(Kind.UPSTREAM_FAILED, code);
    this.away = away;
  }

  /** It could not be reached or was not well: the same call may work later. */
  public final boolean isAway() {
    return away;
  }
}
