package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Companies} does. */
public abstract class CompaniesContract {
  private static final Company LAKE =
      new Company(
          Optional.of("Éditions du Lac"),
          Optional.of("732829320"),
          Optional.of("73282932000074"),
          Optional.of("FR44732829320"),
          Optional.of("12-3456789"),
          Optional.of(
              new PostalAddress(
                  List.of("1 rue du Lac", "Bâtiment B"),
                  Optional.of("75001"),
                  Optional.of("Paris"),
                  Optional.empty(),
                  "FR")));
  private static final Company NAME_ONLY =
      new Company(
          Optional.of("Les Amis du Lac"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  protected abstract Companies companies();

  /** An account, a guest order and an order that are stored. */
  protected abstract List<CompanyHolder> holders();

  protected abstract void inTransaction(Runnable work);

  @Test
  void whatWasToldLastIsFoundByWhatItWasToldWithUntilItIsForgotten() {
    for (CompanyHolder holder : holders()) {
      assertThat(companies().of(holder)).isEmpty();
      inTransaction(() -> companies().keep(holder, LAKE));
      assertThat(companies().of(holder)).hasValue(LAKE);
      inTransaction(() -> companies().keep(holder, NAME_ONLY));
      assertThat(companies().of(holder)).hasValue(NAME_ONLY);
      inTransaction(() -> companies().forget(holder));
      assertThat(companies().of(holder)).isEmpty();
    }
  }
}
