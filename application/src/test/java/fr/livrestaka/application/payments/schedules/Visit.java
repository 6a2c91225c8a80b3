package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What somebody does at a pay page, and what happens to the money afterwards, step by step. */
final class Visit {
  private final StripeDouble stripe;
  private final StripeSession session;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  Visit(StripeDouble stripe, StripeSession session, Random random) {
    this.stripe = stripe;
    this.session = session;
    for (int n = random.nextInt(3); n > 0; n--)
      step(StripeSession::isOpen, StripeDouble::refuseCard);
    end(random.nextInt(20));
    afterwards(random);
  }

  private void end(int dice) {
    if (dice < 12) {
      step(StripeSession::isOpen, StripeDouble::pay);
    } else if (dice < 17) {
      step(StripeSession::isOpen, StripeDouble::complete);
      step(
          StripeSession::isOnItsWay,
          dice < 15 ? StripeDouble::moneyComes : StripeDouble::moneyFails);
    } else {
      step(StripeSession::isOpen, StripeDouble::expire);
    }
  }

  private void afterwards(Random random) {
    for (int n = Math.max(0, random.nextInt(5) - 2); n > 0; n--) {
      step(StripeSession::isPaid, (service, one) -> service.giveBack(one, Money.ofCents(1_000)));
    }
    if (random.nextInt(4) == 0) dispute("dp_1_", random);
    if (random.nextInt(8) == 0) dispute("dp_2_", random);
  }

  /** An inquiry or a chargeback, which an inquiry may become, and its end. */
  private void dispute(String name, Random random) {
    if (random.nextBoolean()) {
      dispute(name, "warning_needs_response");
      if (random.nextBoolean()) dispute(name, "warning_under_review");
      if (random.nextInt(3) == 0) {
        dispute(name, "warning_closed");
        return;
      }
    }
    dispute(name, "needs_response");
    funds(name, DisputeFunds.WITHDRAWN);
    if (random.nextBoolean()) dispute(name, "under_review");
    if (random.nextBoolean()) {
      dispute(name, "lost");
    } else {
      dispute(name, "won");
      funds(name, DisputeFunds.REINSTATED);
    }
  }

  private void dispute(String name, String status) {
    step(StripeSession::isPaid, (service, one) -> service.dispute(one, name, status));
  }

  private void funds(String name, DisputeFunds funds) {
    step(StripeSession::isPaid, (service, one) -> service.moveFunds(one, name, funds));
  }

  private void step(
      Predicate<StripeSession> possible, BiConsumer<StripeDouble, StripeSession> action) {
    steps.add(
        () -> {
          if (possible.test(session)) action.accept(stripe, session);
        });
  }

  boolean isOver() {
    return steps.isEmpty();
  }

  void next() {
    steps.remove().run();
  }
}
