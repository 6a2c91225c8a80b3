package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Locale;

/**
 * Tells services priced by page from those with a price of their own. Nothing stored says it, and
 * the two shipped order forms guess differently (contract A R6), so the rule is:
 *
 * <ol>
 *   <li>A shown price "per page" settles it.
 *   <li>Otherwise a correction, or a name with a word by which either form tells it, is priced by
 *       page as long as the price can be that of a page, {@link #DEAREST_PAGE} at most. The former
 *       service dropped {@code /page} from the shown price at each change of the price, so that the
 *       shown price alone is no proof of the contrary; and {@code Pack Standard} for 350 € is no
 *       page.
 * </ol>
 */
final class PagePricing {
  /** The highest price that is taken for a page's where only the name tells, and in the grid. */
  static final Money DEAREST_PAGE = Money.ofCents(1000);

  static final String UNIT = "/page";
  private static final String CORRECTION = "Correction";
  private static final List<String> SHOWN = List.of(UNIT, "parpage", "lapage");
  private static final List<String> NAMED =
      List.of("page", "correction", "standard", "intégral", "tarification dégressive");

  private PagePricing() {}

  static boolean applies(String nom, String typeService, Money prix, String prixFormate) {
    return isShown(prixFormate) || (canBeAPages(prix) && isNamed(nom, typeService));
  }

  private static boolean isShown(String prixFormate) {
    String compact = prixFormate.toLowerCase(Locale.ROOT).replaceAll("[\\h\\s]", "");
    return SHOWN.stream().anyMatch(compact::contains);
  }

  static boolean canBeAPages(Money prix) {
    return prix.compareTo(DEAREST_PAGE) <= 0;
  }

  private static boolean isNamed(String nom, String typeService) {
    String name = nom.toLowerCase(Locale.ROOT);
    return typeService.equals(CORRECTION) || NAMED.stream().anyMatch(name::contains);
  }
}
