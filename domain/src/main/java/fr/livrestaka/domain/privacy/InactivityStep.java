package fr.livrestaka.domain.privacy;

/** What is due about an account that nobody uses. */
public enum InactivityStep {
  NOTHING,
  WARN_FIRST,
  WARN_SECOND,
  ERASE;

  /** 1 or 2; 0 where nobody is warned. */
  public int warning() {
    return switch (this) {
      case NOTHING, ERASE -> 0;
      case WARN_FIRST -> 1;
      case WARN_SECOND -> 2;
    };
  }

  public boolean isWarning() {
    return warning() > 0;
  }
}
