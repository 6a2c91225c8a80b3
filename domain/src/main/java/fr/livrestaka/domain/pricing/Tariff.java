package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.pricing.events.TariffChanged;
import fr.livrestaka.domain.pricing.events.TariffDeleted;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the price list (table {@code tarifs}).
 *
 * @param nom name shown to buyers, at most 255 characters
 * @param prix price of the whole service, or of one page where the service is priced by page; tax
 *     included
 * @param prixFormate the price as shown, for example {@code 2€/page}
 * @param typeService kind of service, for example {@code Correction}
 * @param dureeEstimee delivery time as shown, for example {@code 7-10 jours}
 * @param actif whether it is on sale
 * @param ordre place in the list, ascending
 * @param updatedAt later at each change, so that it tells one state from the next
 * @param rangGrille place in the {@link PageGrid}: {@value PageGrid#FIRST_PLACE} gives the price of
 *     pages 11 to 300, {@value PageGrid#LAST_PLACE} that of those beyond; empty: it prices no pages
 * @param stripeProductId Stripe's product, once synchronised; ids that the former service invented
 *     while it had no key ({@code prod_mock_…}) count as none
 * @param stripePriceId Stripe's price, once synchronised; {@code price_mock_…} counts as none
 */
public record Tariff(
    TariffId id,
    String nom,
    String description,
    Money prix,
    String prixFormate,
    String typeService,
    Optional<String> dureeEstimee,
    boolean actif,
    int ordre,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> stripeProductId,
    Optional<String> stripePriceId,
    Optional<Integer> rangGrille) {
  private static final String INVENTED_PRODUCT = "prod_mock_";
  private static final String INVENTED_PRICE = "price_mock_";

  public Tariff {
    stripeProductId = stripeProductId.filter(known -> !known.startsWith(INVENTED_PRODUCT));
    stripePriceId = stripePriceId.filter(known -> !known.startsWith(INVENTED_PRICE));
  }

  /**
   * A new tariff, on sale unless the fields say otherwise; one that is not on sale concerns nobody
   * yet. The shown price is made from the price, whatever is given, but for the unit ({@code
   * /page}): as at each change of the price.
   *
   * @throws InvalidInput where name, description, kind or price is missing
   */
  public static NextState<Tariff> create(TariffId id, TariffFields fields, Instant now) {
    Tariff made = ofFields(id, fields, now);
    return made.actif ? NextState.of(made, new TariffChanged(id)) : NextState.of(made);
  }

  private static Tariff ofFields(TariffId id, TariffFields fields, Instant now) {
    fields.requireAllOfANewOne();
    String nom = fields.nom().orElseThrow();
    String typeService = fields.typeService().orElseThrow();
    Money prix = fields.prix().orElseThrow();
    String usual = PagePricing.applies(nom, typeService, prix, "") ? PagePricing.UNIT : "";
    return new Tariff(
        id,
        nom,
        fields.description().orElseThrow(),
        prix,
        shownPrice(prix, fields.prixFormate(), usual),
        typeService,
        fields.dureeEstimee().filter(text -> !text.isEmpty()),
        fields.actif().orElse(true),
        fields.ordre().orElse(0),
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        fields.gridPlace());
  }

  /**
   * What the fields do not name stays. A new price makes a new shown price, whatever is given; it
   * keeps the unit ({@code /page}). So does a shown price that names another amount. Where all is
   * as it was, nothing has changed and nobody is told.
   */
  public NextState<Tariff> change(TariffFields fields, Instant now) {
    if (with(fields, updatedAt).equals(this)) return NextState.of(this);
    return NextState.of(with(fields, after(updatedAt, now)), new TariffChanged(id));
  }

  private Tariff with(TariffFields fields, Instant at) {
    Money newPrice = fields.prix().orElse(prix);
    Optional<String> duration =
        fields.dureeEstimee().isPresent() ? fields.dureeEstimee() : dureeEstimee;
    return new Tariff(
        id,
        fields.nom().orElse(nom),
        fields.description().orElse(description),
        newPrice,
        shownPrice(newPrice, fields.prixFormate()),
        fields.typeService().orElse(typeService),
        duration.filter(text -> !text.isEmpty()),
        fields.actif().orElse(actif),
        fields.ordre().orElse(ordre),
        createdAt,
        at,
        stripeProductId,
        stripePriceId,
        fields.rangGrille().isPresent() ? fields.gridPlace() : rangGrille);
  }

  /** It goes, and nothing follows it. */
  public TariffDeleted deleted(Instant now) {
    return new TariffDeleted(id, stripeProductId, now);
  }

  /**
   * The same tariff at another place of the grid.
   *
   * @param place empty: it prices no pages
   */
  Tariff placed(Optional<Integer> place) {
    return new Tariff(
        id,
        nom,
        description,
        prix,
        prixFormate,
        typeService,
        dureeEstimee,
        actif,
        ordre,
        createdAt,
        updatedAt,
        stripeProductId,
        stripePriceId,
        place);
  }

  /** Whether its price is, at present, one of the prices of pages. */
  boolean isInGrid() {
    return actif && rangGrille.isPresent();
  }

  /** Whether {@link #prix} is the price of one page; see contract A R6. */
  public boolean isPagePriced() {
    return PagePricing.applies(nom, typeService, prix, prixFormate);
  }

  /** Whether its price may be everybody's price of a page: it is one, and not beyond measure. */
  boolean canPricePages() {
    return isPagePriced() && PagePricing.canBeAPages(prix);
  }

  private String shownPrice(Money newPrice, Optional<String> given) {
    if (newPrice.equals(prix) && !ShownPrice.contradicts(given.orElse(prixFormate), prix)) {
      return given.orElse(prixFormate);
    }
    return shownPrice(newPrice, given, ShownPrice.unitOf(prixFormate));
  }

  private static String shownPrice(Money price, Optional<String> given, String otherwise) {
    String unit = given.map(ShownPrice::unitOf).filter(text -> !text.isEmpty()).orElse(otherwise);
    return ShownPrice.of(price, unit);
  }

  private static Instant after(Instant before, Instant now) {
    return now.isAfter(before) ? now : before.plusMillis(1);
  }
}
