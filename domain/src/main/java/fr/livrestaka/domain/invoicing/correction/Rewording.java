package fr.livrestaka.domain.invoicing.correction;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;

/**
 * What a line of an invoice should have said.
 *
 * @param line counted from 1
 * @param label empty: as it was; 1 to 191 characters
 * @param details empty: as they were; a blank text takes them away; 1000 characters at most
 */
public record Rewording(int line, Optional<String> label, Optional<String> details) {
  private static final int LONGEST_LABEL = 191;
  private static final int LONGEST_DETAILS = 1000;

  /**
   * @throws InvalidInput the label is blank, or one of the texts too long
   */
  public Rewording {
    if (label.filter(String::isBlank).isPresent()) {
      throw new InvalidInput(Violation.required("designation"));
    }
    check("designation", label, LONGEST_LABEL);
    check("details", details, LONGEST_DETAILS);
  }

  private static void check(String field, Optional<String> text, int longest) {
    if (text.filter(found -> found.length() > longest).isPresent()) {
      throw new InvalidInput(Violation.tooLong(field, longest));
    }
  }
}
