package fr.livrestaka.application.accounts;

import fr.livrestaka.domain.accounts.Role;
import java.util.Optional;

/**
 * Which accounts are wanted, and in which order; erased ones never are.
 *
 * @param part found in first name, last name or address, in any case; {@code %} and {@code _} stand
 *     for themselves
 */
public record AccountQuery(
    Optional<String> part,
    Optional<Role> role,
    Optional<Boolean> isActive,
    Sort sort,
    boolean descending) {

  /** What accounts can be sorted by; names as stored and on the wire. */
  public enum Sort {
    id,
    prenom,
    nom,
    email,
    role,
    isActive,
    createdAt,
    updatedAt
  }
}
