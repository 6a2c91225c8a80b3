package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Optional;

/** What people tell of a company, by its name on the wire (contract A 2.10). */
enum CompanyField {
  raisonSociale(200),
  siren(40),
  siret(40),
  numeroTva(40),
  numeroEtranger(40),
  adresse(300),
  codePostal(16),
  ville(100),
  pays(2);

  private final int most;

  CompanyField(int most) {
    this.most = most;
  }

  String path() {
    return "entreprise." + name();
  }

  Violation broken(String code) {
    return Violation.custom(path(), "invoicing.company-" + code);
  }

  Violation missing() {
    return Violation.required(path());
  }

  /**
   * The text without blanks at its ends; empty where nothing is said. Only the address has lines.
   */
  Optional<String> told(Optional<String> text, List<Violation> broken) {
    Optional<String> told = text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    if (told.isEmpty()) return told;
    if (told.get().codePointCount(0, told.get().length()) > most) {
      broken.add(Violation.tooLong(path(), most));
      return Optional.empty();
    }
    if (told.get().codePoints().anyMatch(this::isControl)) {
      broken.add(broken("control-character"));
      return Optional.empty();
    }
    return told;
  }

  private boolean isControl(int sign) {
    if (this == adresse && (sign == '\n' || sign == '\r')) return false;
    int type = Character.getType(sign);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
