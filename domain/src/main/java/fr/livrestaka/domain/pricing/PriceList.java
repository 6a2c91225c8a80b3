package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.pricing.refusals.AmountTooSmall;
import fr.livrestaka.domain.pricing.refusals.GridPlaceTaken;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tariffs on sale, and what an order costs by them (contract B "Pricing"). */
public record PriceList(List<Tariff> onSale) {
  public static final int MOST_PAGES = 1000;

  public PriceList {
    onSale = List.copyOf(onSale);
  }

  public Optional<Tariff> find(TariffId id) {
    return onSale.stream().filter(tariff -> tariff.id().equals(id)).findFirst();
  }

  /**
   * The tariff that a form's key means: its id, or its name as the shipped pages write it in an
   * address ({@code Pack KDP} is {@code pack-kdp}; contract A R5).
   */
  public Optional<Tariff> named(String key) {
    return onSale.stream()
        .filter(tariff -> tariff.id().value().equals(key))
        .findFirst()
        .or(() -> onSale.stream().filter(tariff -> slug(tariff.nom()).equals(key)).findFirst());
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-").replaceAll("[^a-z0-9-]", "");
  }

  /**
   * The price of an order: a pack's own, whatever the pages; by the page grid where the service is
   * priced by page.
   *
   * @throws InvalidInput on {@code nombrePages} where pages are needed and missing or not 1 to
   *     {@value #MOST_PAGES}
   * @throws NothingToPay where the pages are all free, or the service costs nothing
   * @throws AmountTooSmall where it costs less than can be paid by card
   */
  public Money quote(Tariff tariff, Optional<Integer> pages) {
    if (!isPagePriced(tariff)) return payable(tariff.prix());
    int count = pages.orElseThrow(() -> new InvalidInput(Violation.required("nombrePages")));
    if (count < 1) throw new InvalidInput(Violation.tooSmall("nombrePages", 1));
    if (count > MOST_PAGES) throw new InvalidInput(Violation.tooBig("nombrePages", MOST_PAGES));
    return byPages(count);
  }

  /**
   * The price of an order once the team has counted its pages: the pack's own, or by the page grid.
   *
   * @param key what the client ordered; a key that no tariff has counts as priced by page
   * @param pages 1 or more; the team may count more than a form accepts
   * @throws NothingToPay where the pages are all free
   * @throws AmountTooSmall where it costs less than can be paid by card
   */
  public Money verified(Optional<String> key, int pages) {
    return key.flatMap(this::named)
        .filter(tariff -> !isPagePriced(tariff))
        .map(Tariff::prix)
        .filter(Money::isPositive)
        .map(PriceList::payable)
        .orElseGet(() -> byPages(pages));
  }

  private Money byPages(int pages) {
    Money price = grid().priceOf(pages);
    if (price.isZero()) throw NothingToPay.forPages(pages);
    return payable(price);
  }

  private static Money payable(Money price) {
    if (!price.isPositive()) throw NothingToPay.forService();
    return PayableAmount.check(price);
  }

  /**
   * What a tariff that is added or changed makes of the prices of pages, which are everybody's.
   *
   * @param tariff as it is to be stored
   * @throws GridPlaceTaken another one on sale has its place in the grid
   * @throws PagePriceMoved it is no price of a page, yet would be one of the grid's; one that the
   *     grid was taken over with may stay as long as that moves no price
   */
  public PageGridChange with(Tariff tariff) {
    atPlaceOf(tariff)
        .ifPresent(
            other -> {
              throw new GridPlaceTaken(tariff.rangGrille().orElseThrow(), other.nom());
            });
    PageGridChange change = new PageGridChange(grid(), replacing(tariff).grid());
    if (tariff.isInGrid() && !tariff.canPricePages() && (change.moves() || !isOdd(tariff.id()))) {
      throw new PagePriceMoved(change);
    }
    return change;
  }

  /** What becomes of the prices of pages where a tariff goes. */
  public PageGridChange without(TariffId id) {
    List<Tariff> others = onSale.stream().filter(tariff -> !tariff.id().equals(id)).toList();
    return new PageGridChange(grid(), PageGrid.of(others));
  }

  /**
   * A new tariff for which no place in the grid was named: it prices pages only where it is a price
   * of a page and no other tariff does.
   */
  public Tariff placedByDefault(Tariff added) {
    boolean isFirst = added.canPricePages() && onSale.stream().noneMatch(Tariff::isInGrid);
    return isFirst ? added.placed(Optional.of(PageGrid.FIRST_PLACE)) : added;
  }

  /** A tariff that comes back on sale: without its place, where another one has it by now. */
  public Tariff readmitted(Tariff tariff) {
    return atPlaceOf(tariff).isPresent() ? tariff.placed(Optional.empty()) : tariff;
  }

  private Optional<Tariff> atPlaceOf(Tariff tariff) {
    if (!tariff.isInGrid()) return Optional.empty();
    return onSale.stream()
        .filter(Tariff::isInGrid)
        .filter(other -> !other.id().equals(tariff.id()))
        .filter(other -> other.rangGrille().equals(tariff.rangGrille()))
        .findFirst();
  }

  /** Whether the grid has it already, though it is no price of a page. */
  private boolean isOdd(TariffId id) {
    return find(id).filter(known -> known.isInGrid() && !known.canPricePages()).isPresent();
  }

  private PriceList replacing(Tariff tariff) {
    Stream<Tariff> others = onSale.stream().filter(other -> !other.id().equals(tariff.id()));
    return new PriceList(Stream.concat(others, Stream.of(tariff).filter(Tariff::actif)).toList());
  }

  private PageGrid grid() {
    return PageGrid.of(onSale);
  }

  /** Whether a service is priced by page; see {@link Tariff#isPagePriced}. */
  public static boolean isPagePriced(Tariff tariff) {
    return tariff.isPagePriced();
  }
}
