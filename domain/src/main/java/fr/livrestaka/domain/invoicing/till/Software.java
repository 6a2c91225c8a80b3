package fr.livrestaka.domain.invoicing.till;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The program as its publisher puts it on the market.
 *
 * @param version as the build names it; empty where it was not packaged
 * @param marketedOn since when this version is on the market
 * @param isTrade whether publishing software is the publisher's business; who makes software only
 *     for himself needs a certificate instead of an attestation (BOI-TVA-DECLA-30-10-30)
 */
public record Software(
    String name, Optional<String> version, Optional<LocalDate> marketedOn, boolean isTrade) {
  private static final Pattern RELEASED = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){1,3}");

  /** The version, where it is one that was released: a draft has no content of its own. */
  Optional<String> released() {
    return version.filter(text -> RELEASED.matcher(text).matches());
  }
}
