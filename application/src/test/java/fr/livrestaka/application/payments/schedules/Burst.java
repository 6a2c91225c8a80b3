package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent.Reply;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Twenty deliveries at the same moment, of all events that there are. */
final class Burst {
  private static final int DELIVERIES = 20;

  private final World world;
  private final Buyers buyers;

  Burst(World world, Buyers buyers) {
    this.world = world;
    this.buyers = buyers;
  }

  void run() throws Exception {
    if (world.random.nextBoolean()) {
      buyers.place();
      buyers.pay();
    } else {
      for (int n = 1 + world.random.nextInt(3); n > 0; n--) buyers.order();
    }
    world.stripe.sessions().forEach(this::payAndMore);
    assertThat(deliver()).containsOnly(Reply.HANDLED);
    world.wait(Duration.ofDays(1));
    world.retryParked.tidy();
    new Team(world).credit();
    new Outcome(world, buyers).check();
  }

  private void payAndMore(StripeSession session) {
    world.stripe.refuseCard(session);
    world.stripe.pay(session);
    world.stripe.giveBack(session, Money.ofCents(1_000));
    world.stripe.dispute(session, "dp_1_", "needs_response");
    world.stripe.moveFunds(session, "dp_1_", DisputeFunds.WITHDRAWN);
    world.stripe.dispute(session, "dp_1_", "lost");
  }

  private List<Reply> deliver() throws Exception {
    List<PaymentEvent> news = world.stripe.news();
    List<PaymentEvent> letters = new ArrayList<>();
    while (letters.size() < DELIVERIES) letters.addAll(news);
    Collections.shuffle(letters, world.random);
    List<Callable<Reply>> calls =
        letters.stream().<Callable<Reply>>map(event -> () -> world.deliver(event)).toList();
    List<Reply> replies = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      for (Future<Reply> one : threads.invokeAll(calls)) replies.add(one.get());
    }
    return replies;
  }
}
