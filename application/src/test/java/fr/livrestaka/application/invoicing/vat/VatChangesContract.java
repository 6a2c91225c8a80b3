package fr.livrestaka.application.invoicing.vat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link VatChanges} does. The days are long past on purpose. */
public abstract class VatChangesContract {
  private static final LocalDate FIRST = LocalDate.of(2012, 3, 25);
  private static final VatChange EARLY = change(FIRST, VatTerms.franchise());
  private static final VatChange LATE =
      change(FIRST.plusYears(1), VatTerms.onDebits(VatFiling.QUARTERLY));

  protected abstract VatChanges changes();

  protected abstract Transactions transactions();

  @AfterEach
  void forget() {
    transactions().writing(() -> List.of(EARLY, LATE).forEach(one -> changes().remove(one.from())));
  }

  @Test
  void theyAreReadAsTheyWerePlannedTheFirstOneFirst() {
    assertThat(transactions().<Boolean>write(() -> changes().add(LATE))).isTrue();
    assertThat(transactions().<Boolean>write(() -> changes().add(EARLY))).isTrue();
    assertThat(transactions().read(changes()::all)).containsSubsequence(EARLY, LATE);
    assertThat(transactions().write(changes()::lock)).containsSubsequence(EARLY, LATE);
  }

  @Test
  void aDayHasOne() {
    transactions().writing(() -> changes().add(EARLY));
    VatChange other = change(FIRST, VatTerms.taxed(VatFiling.MONTHLY));
    assertThat(transactions().<Boolean>write(() -> changes().add(other))).isFalse();
    assertThat(transactions().read(changes()::all)).contains(EARLY).doesNotContain(other);
  }

  @Test
  void whatIsTakenBackIsGone() {
    transactions().writing(() -> changes().add(EARLY));
    assertThat(transactions().<Boolean>write(() -> changes().remove(FIRST))).isTrue();
    assertThat(transactions().<Boolean>write(() -> changes().remove(FIRST))).isFalse();
    assertThat(transactions().read(changes()::all)).doesNotContain(EARLY);
  }

  private static VatChange change(LocalDate from, VatTerms terms) {
    return new VatChange(
        from,
        terms,
        "Seuil dépassé – à 41\u00a0250\u00a0€",
        new AccountId("admin"),
        Instant.parse("2012-03-02T12:00:00.123Z"));
  }
}
