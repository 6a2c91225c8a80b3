package fr.livrestaka.domain.invoicing.till;

import java.time.LocalDate;

/**
 * The company that records its clients' payments in the program, as it tells of itself.
 *
 * @param siren nine digits
 * @param representative who signs for it
 * @param city where it is signed
 */
public record AttestedUser(
    String company,
    String siren,
    String representative,
    String city,
    LocalDate acquiredOn,
    LocalDate usedSince) {
  @Override
  public String toString() {
    return "AttestedUser[]";
  }
}
