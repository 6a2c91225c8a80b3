package fr.livrestaka.domain.payments.refunds;

/** Where the money of a dispute is. The constants are stored data. */
public enum DisputeFunds {
  /** The bank has not taken it, as while it only inquires. */
  LEFT,
  /** The bank has taken it. */
  WITHDRAWN,
  /** The bank has given it again. */
  REINSTATED;

  /** Whether this cannot have been before the other. */
  boolean isBehind(DisputeFunds other) {
    return compareTo(other) > 0;
  }
}
