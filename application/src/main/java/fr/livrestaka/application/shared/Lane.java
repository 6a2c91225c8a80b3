package fr.livrestaka.application.shared;

/**
 * Kinds of work that do not wait for one another: each has places of its own, so that a slow peer
 * delays only what needs it. The names are stored with pending deliveries.
 */
public enum Lane {
  /** Needs nothing but the database. */
  INTERNAL(4, 28),
  /** Prints documents or works on stored files. */
  DOCUMENTS(2, 0),
  /** Talks to the mail server. */
  MAIL(8, 0),
  /** Talks to the payment service. */
  PAYMENT_SERVICE(4, 0);

  private final int places;
  private final int ahead;

  Lane(int places, int ahead) {
    this.places = places;
    this.ahead = ahead;
  }

  /** How many deliveries one instance runs at the same time. */
  public int places() {
    return places;
  }

  /** How many more it may hold that wait for a place; worth it where each takes milliseconds. */
  public int ahead() {
    return ahead;
  }
}
