package fr.livrestaka.domain.orders.consents;

/** Where consents were given. */
public enum ConsentWay {
  /** With an order that is paid later (contract B 1.1). */
  ORDER,
  /** With a signed-in client's order that is paid at once (contract B 1.2). */
  PROJECT,
  /** With the order of somebody without an account (contract A 3.4). */
  GUEST_ORDER,
  /** On the way to pay an order that stands (contract A 5.1). */
  CHECKOUT,
  /** By accepting an estimate in the client or by the mailed link's interface. */
  ESTIMATE,
  /** By accepting an estimate on the page of our own. */
  ESTIMATE_PAGE
}
