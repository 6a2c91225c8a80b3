package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.refusals.AmountTooSmall;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.domain.shared.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client asks for; valid once it exists (contract B 1.1).
 *
 * @param titre 3 to 100 characters, trimmed
 * @param description trimmed, not empty
 * @param fichierUrl a {@link WebLink}, at most 500 characters
 * @param pack key of a pack; where {@code packType} is blank it takes its place, and beside another
 *     {@code packType} it still makes the team count the pages first
 * @param pagesDeclarees 0 or more
 * @param prixEstime price that the client has shown; nothing is charged by it
 */
public record OrderRequest(
    String titre,
    Optional<String> description,
    Optional<String> fichierUrl,
    Optional<String> pack,
    Optional<String> packType,
    Optional<Integer> pagesDeclarees,
    Optional<Money> prixEstime) {
  private static final int TITLE_LEAST = 3;
  private static final int TITLE_MOST = 100;
  private static final int URL_MOST = 500;
  private static final int PACK_MOST = 100;
  private static final int TEXT_MOST = 16_000;

  /**
   * @throws InvalidInput with every rule that the values break
   */
  public OrderRequest {
    titre = titre.strip();
    description = description.map(String::strip).filter(text -> !text.isEmpty());
    fichierUrl = fichierUrl.map(String::strip).filter(text -> !text.isEmpty());
    packType = packType.filter(key -> !key.isBlank()).or(() -> pack).filter(key -> !key.isBlank());
    List<Violation> violations = new ArrayList<>();
    int length = titre.codePointCount(0, titre.length());
    if (length < TITLE_LEAST) violations.add(Violation.tooShort("titre", TITLE_LEAST));
    if (length > TITLE_MOST) violations.add(Violation.tooLong("titre", TITLE_MOST));
    limit(violations, "description", description, TEXT_MOST);
    limit(violations, "fichierUrl", fichierUrl, URL_MOST);
    if (fichierUrl.filter(address -> !WebLink.isSafe(address)).isPresent()) {
      violations.add(Violation.custom("fichierUrl", "orders.file-address-refused"));
    }
    limit(violations, "packType", packType, PACK_MOST);
    if (pagesDeclarees.filter(pages -> pages < 0).isPresent()) {
      violations.add(Violation.tooSmall("pagesDeclarees", 0));
    }
    if (prixEstime.filter(price -> price.cents() < 0).isPresent()) {
      violations.add(Violation.tooSmall("prixEstime", 0));
    }
    if (!violations.isEmpty()) throw new InvalidInput(violations);
  }

  /**
   * A request with a title and nothing else.
   *
   * @throws InvalidInput where the title is too short or too long
   */
  public static OrderRequest titled(String titre) {
    return new OrderRequest(
        titre,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the team checks the page count before anything else. */
  public boolean needsVerification() {
    return pack.filter(Order.PACK_TO_VERIFY::equals).isPresent()
        || packType.filter(Order.PACK_TO_VERIFY::equals).isPresent();
  }

  /** The status in which the order begins. */
  OrderStatus initialStatus() {
    return needsVerification() ? OrderStatus.EN_ATTENTE_VERIFICATION : OrderStatus.EN_ATTENTE;
  }

  /**
   * What it costs by the tariffs.
   *
   * @return empty where nobody knows yet: the team counts the pages first, no tariff has that name,
   *     or pages are needed and missing, or are more than the tariffs have a price for
   * @throws InvalidInput on {@code nombrePages} where there are no pages
   * @throws NothingToPay where all of the pages are free, or the service costs nothing
   * @throws AmountTooSmall where it costs less than can be paid by card
   */
  public Optional<Money> priceBy(PriceList prices) {
    if (needsVerification()) return Optional.empty();
    return packType
        .flatMap(prices::named)
        .filter(tariff -> !PriceList.isPagePriced(tariff) || isPriced())
        .map(tariff -> prices.quote(tariff, pagesDeclarees));
  }

  private boolean isPriced() {
    return pagesDeclarees.filter(count -> count <= PriceList.MOST_PAGES).isPresent();
  }

  private static void limit(
      List<Violation> violations, String field, Optional<String> value, int most) {
    if (value.filter(text -> text.length() > most).isPresent()) {
      violations.add(Violation.tooLong(field, most));
    }
  }
}
