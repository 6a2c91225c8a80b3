package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.GridPlaceTaken;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.pricing.refusals.TariffNameTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Works out what becomes of the price list where a tariff is added, changed or deleted, and stores
 * nothing. Within the open transaction, where the list is never behind.
 */
@Singleton
public class TariffChanges {
  private final Tariffs tariffs;

  @Inject
  public TariffChanges(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  /**
   * A tariff as it is to be stored, with its events, and what that makes of the prices of pages.
   */
  record Draft(NextState<Tariff> made, PageGridChange pagePrices) {
    Tariff tariff() {
      return made.state();
    }
  }

  /**
   * @throws InvalidInput where name, description, kind or price is missing
   * @throws TariffNameTaken another one has the name
   * @throws GridPlaceTaken another one on sale has the place in the grid
   * @throws PagePriceMoved it is no price of a page and would become one
   */
  Draft added(TariffId id, TariffFields fields, Instant now) {
    NextState<Tariff> named = Tariff.create(id, fields, now);
    refuseNameOfAnother(named.state());
    PriceList prices = prices();
    NextState<Tariff> added =
        fields.rangGrille().isPresent() ? named : named.map(prices::placedByDefault);
    return new Draft(added, prices.with(added.state()));
  }

  /**
   * @throws TariffNameTaken another one has the new name; an adopted one that shares its name
   *     already may keep it
   * @throws GridPlaceTaken another one on sale has the place in the grid
   * @throws PagePriceMoved it is no price of a page and would become one, or would move one
   */
  Draft changed(Tariff before, TariffFields fields, Instant now) {
    NextState<Tariff> after = before.change(fields, now);
    if (!after.state().nom().equals(before.nom())) refuseNameOfAnother(after.state());
    PriceList prices = prices();
    boolean comesBack = !before.actif() && fields.rangGrille().isEmpty();
    NextState<Tariff> placed = comesBack ? after.map(prices::readmitted) : after;
    return new Draft(placed, prices.with(placed.state()));
  }

  PageGridChange deleted(TariffId id) {
    return prices().without(id);
  }

  private void refuseNameOfAnother(Tariff tariff) {
    if (tariffs.isNameOfAnother(tariff.nom(), tariff.id())) throw new TariffNameTaken();
  }

  private PriceList prices() {
    return new PriceList(tariffs.onSale());
  }
}
