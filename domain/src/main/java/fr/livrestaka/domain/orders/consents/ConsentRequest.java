package fr.livrestaka.domain.orders.consents;

/**
 * What a buyer says that he was shown and agrees to. What he does not say counts as not given; the
 * proof is the seller's (C. conso. L221-7).
 *
 * @param terms the terms, with the right of withdrawal and what it costs, were shown and accepted
 *     (L221-5)
 * @param privacy the privacy text was shown (RGPD article 13)
 * @param earlyStart he asks expressly that the work begin before the period of withdrawal is over
 *     (L221-25)
 * @param loss he acknowledges that the right is lost once the work is done (L221-28 1°)
 */
public record ConsentRequest(boolean terms, boolean privacy, boolean earlyStart, boolean loss) {
  public static final ConsentRequest NONE = new ConsentRequest(false, false, false, false);

  /** Whether he says anything at all. */
  public boolean saysSomething() {
    return !equals(NONE);
  }
}
