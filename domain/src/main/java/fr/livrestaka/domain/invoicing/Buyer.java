package fr.livrestaka.domain.invoicing;

import java.util.Optional;

/**
 * Who is invoiced, as known at the issue.
 *
 * @param siren nine digits; empty for consumers
 */
public record Buyer(String name, String email, Optional<String> address, Optional<String> siren) {
  public boolean isBusiness() {
    return siren.isPresent();
  }

  @Override
  public String toString() {
    return "Buyer[]";
  }
}
