package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The attestation of the cash-register rule would say what is not known, or not so. */
public final class AttestationRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private AttestationRefused(String reason, Map<String, Object> arguments) {
    super(Kind.CONFLICT, "invoicing.attestation-" + reason, arguments);
  }

  /**
   * @param missing names of the configuration
   */
  public static AttestationRefused publisherUnknown(List<String> missing) {
    return new AttestationRefused(
        "publisher-unknown", Map.of("missing", String.join(", ", missing)));
  }

  /** The program was not packaged, or as a draft. */
  public static AttestationRefused versionUnknown() {
    return new AttestationRefused("version-unknown", Map.of());
  }

  /** Nobody says since when this version is on the market. */
  public static AttestationRefused marketUnknown() {
    return new AttestationRefused("market-unknown", Map.of());
  }

  /** The publisher is the user, and publishes no software for others. */
  public static AttestationRefused ownSoftware() {
    return new AttestationRefused("own-software", Map.of());
  }

  /**
   * @param day on which a payment was written down already
   */
  public static AttestationRefused usedBefore(LocalDate day) {
    return new AttestationRefused("used-before", Map.of("day", day.toString()));
  }

  /** The proof of the sealed payments finds faults. */
  public static AttestationRefused notSound(int faults) {
    return new AttestationRefused("not-sound", Map.of("faults", faults));
  }
}
