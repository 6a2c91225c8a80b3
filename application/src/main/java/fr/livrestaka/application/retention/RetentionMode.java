package fr.livrestaka.application.retention;

/** Whether jobs wait for an administrator's approval, from the configuration. */
public enum RetentionMode {
  /** They report, and act on what an administrator approves. */
  REPORT,
  /** They report, and act at once. */
  ACT;

  public boolean isAutomatic() {
    return this == ACT;
  }
}
