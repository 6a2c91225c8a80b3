package fr.livrestaka.persistence.payments.cards;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.SavedCardsContract;
import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlSavedCardsTest extends SavedCardsContract {
  @Override
  protected SavedCards cards() {
    return TestStore.bean(SavedCards.class);
  }

  @Override
  protected AccountId holder() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return true;
        });
    return person.account().id();
  }

  @Override
  protected void closeAccount(AccountId holder) {
    inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .update("UPDATE users SET isActive = 0 WHERE id = ?", holder.value()));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  /** The former service could store one without the payment service's id. */
  @Test
  void aCardWithoutAPaymentMethodHidesNoOthers() {
    AccountId holder = holder();
    PaymentMethodId blank = freshMethod();
    change(holder, adding(blank, Optional.empty()));
    PaymentMethodId other = freshMethod();
    change(holder, adding(other, Optional.empty()));
    setMethod(blank.value(), "");
    List<PaymentMethodId> found =
        read(holder).cards().stream().map(SavedCard::paymentMethod).toList();
    setMethod("", blank.value());
    assertThat(found).containsExactlyInAnyOrder(new PaymentMethodId("none"), other);
  }

  private void setMethod(String before, String after) {
    inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .update(
                    "UPDATE payment_methods SET stripePaymentMethodId = ?"
                        + " WHERE stripePaymentMethodId = ?",
                    after,
                    before));
  }

  @Test
  void ofManyFirstCardsAtOnceOneIsTheDefault() throws Exception {
    AccountId holder = holder();
    List<Callable<Boolean>> saves = new ArrayList<>();
    for (int i = 0; i < 8; i++) saves.add(saving(holder));
    allDone(saves);
    assertThat(read(holder).active()).hasSize(8).filteredOn(SavedCard::isDefault).hasSize(1);
  }

  @Test
  void firstCardsOfManyPeopleDoNotBlockEachOther() throws Exception {
    List<Callable<Boolean>> saves = new ArrayList<>();
    for (int i = 0; i < 16; i++) saves.add(saving(holder()));
    allDone(saves);
  }

  private Callable<Boolean> saving(AccountId holder) {
    PaymentMethodId method = freshMethod();
    return () -> change(holder, adding(method, Optional.empty())).isPresent();
  }

  private static void allDone(List<Callable<Boolean>> saves) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(saves.size())) {
      for (Future<Boolean> one : threads.invokeAll(saves)) assertThat(one.get()).isTrue();
    }
  }
}
