package fr.livrestaka.domain.invoicing.fec;

import static fr.livrestaka.domain.invoicing.fec.FecBooks.movements;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.sale;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.books.Books;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountsProofTest {
  @Test
  void theAccountsAgreeWithDocumentsAndWithThePaymentService() {
    AccountsProof sound = AccountsProof.of(new Books(sale()), Optional.of(movements()));
    assertThat(sound.comparisons()).hasSize(8);
    assertThat(sound.isSound()).as(sound.toString()).isTrue();

    List<BalanceMovement> without = movements().subList(1, 3);
    AccountsProof lacking = AccountsProof.of(new Books(sale()), Optional.of(without));
    assertThat(lacking.isSound()).isFalse();
    assertThat(lacking.comparisons())
        .filteredOn(comparison -> !comparison.agrees())
        .extracting(AccountsProof.Comparison::subject)
        .containsExactly(AccountsProof.Subject.CHARGES, AccountsProof.Subject.SERVICE_BALANCE);
  }
}
