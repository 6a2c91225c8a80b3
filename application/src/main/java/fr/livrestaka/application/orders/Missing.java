package fr.livrestaka.application.orders;

import fr.livrestaka.domain.shared.NotFound;

/** What is not there, or not the caller's to know of. */
final class Missing {
  private Missing() {}

  static NotFound order() {
    return new NotFound("orders.not-found");
  }
}
