package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds out who a visitor is, for an administrator who has to answer by mail (contract C M11). */
@Singleton
public class FindVisitor {
  private final MessageViews views;
  private final TakeOverMessages takeOver;
  private final Transactions transactions;

  @Inject
  public FindVisitor(MessageViews views, TakeOverMessages takeOver, Transactions transactions) {
    this.views = views;
    this.takeOver = takeOver;
    this.transactions = transactions;
  }

  /**
   * The visitor as the newest message names him; where nobody wrote from this address, the address
   * alone.
   *
   * @param typed the address as the administrator sent it
   */
  Visitor find(String typed, Correspondent visitor) {
    takeOver.complete(List.of(ThreadRef.withTeam(visitor)));
    return transactions
        .read(() -> views.visitor(visitor))
        .orElseGet(() -> new Visitor(typed, Optional.empty(), Optional.empty()));
  }
}
