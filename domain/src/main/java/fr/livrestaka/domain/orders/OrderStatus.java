package fr.livrestaka.domain.orders;

/** The nine statuses of an order; the names are stored and sent. */
public enum OrderStatus {
  /** Placed, nothing decided. */
  EN_ATTENTE,
  /** The team checks the number of pages. */
  EN_ATTENTE_VERIFICATION,
  /** A talk with the author comes first. */
  EN_ATTENTE_CONSULTATION,
  /** The author has an estimate to accept. */
  ESTIMATION_ENVOYEE,
  /** Paid, work not begun. */
  PAYEE,
  /** At work. */
  EN_COURS,
  /** Delivered. */
  TERMINE,
  /** Given up. */
  ANNULEE,
  /** Halted for a while. */
  SUSPENDUE;

  /** The status that an order which a payment creates is said to have had before. */
  public static OrderStatus initial() {
    return EN_ATTENTE;
  }

  public boolean isCancelled() {
    return this == ANNULEE;
  }

  /** Whether somebody is at work on it. */
  public boolean isAtWork() {
    return this == EN_COURS;
  }

  /** Whether the work is delivered. */
  public boolean isFinished() {
    return this == TERMINE;
  }

  /** Whether nothing is to be done about it any more. */
  public boolean isEnded() {
    return isFinished() || isCancelled();
  }
}
