package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies an account; up to 191 characters, UUID text in new rows. */
public record AccountId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public AccountId {
    EmptyId.check(value);
  }
}
