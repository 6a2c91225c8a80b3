package fr.livrestaka.stripe.payments;

import java.net.URI;

/** Where this program answers, for a stand-in that calls it back. */
public interface OwnAddress {
  /** Known once the server runs. */
  URI base();

  /** The same, as people's browsers reach its pages. */
  URI pages();
}
