package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountUse;
import fr.livrestaka.application.accounts.port.AccountSearch;
import fr.livrestaka.application.accounts.port.AccountSearchContract;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import org.junit.jupiter.api.Test;

class SqlAccountSearchTest extends AccountSearchContract {
  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected AccountSearch search() {
    return TestStore.bean(AccountSearch.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }

  @Test
  void countsWhatHangsOnAnAccount() {
    AccountId client = StoredOrders.client();
    StoredOrders.of(client);
    StoredOrders.of(client);
    assertThat(transactions().<AccountUse>read(() -> search().useOf(client)))
        .isEqualTo(new AccountUse(2, 0, 0, 0));
  }
}
