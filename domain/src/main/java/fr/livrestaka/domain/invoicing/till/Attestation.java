package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.refusals.AttestationRefused;
import fr.livrestaka.domain.shared.PostalAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a publisher attests of software in which payments of consumers are recorded, and what the
 * company that uses it adds (CGI art. 286 I 3° bis; BOI-TVA-DECLA-30-10-30; form
 * BOI-LETTRE-000242). All of it is known: what is not refuses the attestation.
 *
 * @param publisher its name
 * @param siren the publisher's
 * @param representative who signs for the publisher
 * @param city of the publisher's seat
 * @param on the day of printing
 */
public record Attestation(
    String publisher,
    String siren,
    String representative,
    String city,
    String software,
    String version,
    LocalDate marketedOn,
    AttestedUser user,
    LocalDate on) {

  /**
   * @param director who represents the seller
   * @param firstRecord the day on which the first payment by hand was written down
   * @throws AttestationRefused something is not known, or contradicts what is stored
   */
  public static Attestation of(
      SellerIdentity seller,
      Optional<String> director,
      Software software,
      AttestedUser user,
      Optional<LocalDate> firstRecord,
      LocalDate on) {
    Optional<String> town =
        seller.address().flatMap(PostalAddress::ofText).flatMap(PostalAddress::city);
    List<String> missing = new ArrayList<>();
    if (seller.name().isBlank()) missing.add("SELLER_NAME");
    if (seller.siren().isEmpty()) missing.add("SELLER_SIRET");
    if (town.isEmpty()) missing.add("SELLER_ADDRESS");
    if (director.isEmpty()) missing.add("SELLER_DIRECTOR");
    if (!missing.isEmpty()) throw AttestationRefused.publisherUnknown(missing);
    String version = software.released().orElseThrow(AttestationRefused::versionUnknown);
    LocalDate since =
        software
            .marketedOn()
            .filter(day -> !day.isAfter(on))
            .orElseThrow(AttestationRefused::marketUnknown);
    String siren = seller.siren().orElseThrow();
    if (siren.equals(user.siren()) && !software.isTrade()) throw AttestationRefused.ownSoftware();
    firstRecord
        .filter(user.usedSince()::isAfter)
        .ifPresent(
            day -> {
              throw AttestationRefused.usedBefore(day);
            });
    return new Attestation(
        seller.name(),
        siren,
        director.orElseThrow(),
        town.orElseThrow(),
        software.name(),
        version,
        since,
        user,
        on);
  }

  /** What all versions of the last major one begin with. */
  public String root() {
    return version.substring(0, version.indexOf('.'));
  }
}
