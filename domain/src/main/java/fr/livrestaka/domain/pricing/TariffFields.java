package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator says of a tariff (contract B 6.7, 6.8); what is empty is not said. Texts
 * are stripped.
 *
 * @param nom 1 to 255 characters
 * @param description 1 to {@value #LONGEST_DESCRIPTION} characters
 * @param prix {@value #LEAST_CENTS} to {@value #HIGHEST_CENTS} cents, the least and the most that
 *     Stripe takes
 * @param prixFormate at most 50 characters; a blank one counts as not said
 * @param typeService 1 to 100 characters
 * @param dureeEstimee at most 100 characters; a blank one removes it
 * @param rangGrille place in the page grid, {@value PageGrid#FIRST_PLACE} or {@value
 *     PageGrid#LAST_PLACE}; {@value #NO_PLACE} takes it out
 */
public record TariffFields(
    Optional<String> nom,
    Optional<String> description,
    Optional<Money> prix,
    Optional<String> prixFormate,
    Optional<String> typeService,
    Optional<String> dureeEstimee,
    Optional<Boolean> actif,
    Optional<Integer> ordre,
    Optional<Integer> rangGrille) {
  public static final int LONGEST_DESCRIPTION = 16_000;
  public static final long LEAST_CENTS = PayableAmount.LEAST_CENTS;
  public static final long HIGHEST_CENTS = 99_999_999;
  public static final int NO_PLACE = 0;
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_TYPE = 100;
  private static final int LONGEST_DURATION = 100;

  /**
   * @throws InvalidInput with all that is wrong
   */
  public TariffFields {
    nom = nom.map(String::strip);
    description = description.map(String::strip);
    prixFormate = prixFormate.map(String::strip).filter(text -> !text.isEmpty());
    typeService = typeService.map(String::strip);
    dureeEstimee = dureeEstimee.map(String::strip);
    List<Violation> broken = new ArrayList<>();
    filled("nom", nom, LONGEST_NAME, broken);
    filled("description", description, LONGEST_DESCRIPTION, broken);
    filled("typeService", typeService, LONGEST_TYPE, broken);
    notLonger("prixFormate", prixFormate, ShownPrice.LONGEST, broken);
    notLonger("dureeEstimee", dureeEstimee, LONGEST_DURATION, broken);
    prix.ifPresent(price -> payable(price, broken));
    rangGrille.ifPresent(place -> inGrid(place, broken));
    if (!broken.isEmpty()) throw new InvalidInput(broken);
  }

  /**
   * @throws InvalidInput where something is missing that a new tariff needs
   */
  void requireAllOfANewOne() {
    List<Violation> missing = new ArrayList<>();
    if (nom.isEmpty()) missing.add(Violation.required("nom"));
    if (description.isEmpty()) missing.add(Violation.required("description"));
    if (typeService.isEmpty()) missing.add(Violation.required("typeService"));
    if (prix.isEmpty()) missing.add(Violation.required("prix"));
    if (!missing.isEmpty()) throw new InvalidInput(missing);
  }

  private static void filled(
      String field, Optional<String> text, int longest, List<Violation> broken) {
    if (text.filter(String::isEmpty).isPresent()) broken.add(Violation.required(field));
    notLonger(field, text, longest, broken);
  }

  private static void notLonger(
      String field, Optional<String> text, int longest, List<Violation> broken) {
    if (text.filter(given -> given.length() > longest).isPresent()) {
      broken.add(Violation.tooLong(field, longest));
    }
  }

  private static void payable(Money price, List<Violation> broken) {
    if (price.cents() < LEAST_CENTS) broken.add(Violation.custom("prix", "pricing.price-too-low"));
    if (price.cents() > HIGHEST_CENTS) broken.add(Violation.tooBig("prix", HIGHEST_CENTS));
  }

  private static void inGrid(int place, List<Violation> broken) {
    if (place < NO_PLACE) broken.add(Violation.tooSmall("rangGrille", NO_PLACE));
    if (place > PageGrid.LAST_PLACE) {
      broken.add(Violation.tooBig("rangGrille", PageGrid.LAST_PLACE));
    }
  }

  /** Empty where no place is named, or none is wanted. */
  Optional<Integer> gridPlace() {
    return rangGrille.filter(place -> place != NO_PLACE);
  }
}
