package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.schedules.Crashes.Crash;
import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent.Reply;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way that things may go: people order and pay, events come twice, late, in any order or never,
 * and the program dies anywhere.
 */
final class Schedule {
  private static final int MOST_TRIES = 4;
  private static final Pattern WITHDRAWN = Pattern.compile("CheckoutWithdrawn\\[sessionId=(.*)]");

  private final World world;
  private final Random random;
  final Buyers buyers;
  private final Team team;
  private final List<Visit> visits = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private final List<Letter> post = new ArrayList<>();
  private final Set<Integer> closed = new HashSet<>();
  private final List<String> story = new ArrayList<>();

  /** An event on its way to us. */
  private record Letter(PaymentEvent event, int tries) {}

  Schedule(World world, TariffId tariff) {
    this.world = world;
    this.random = world.random;
    this.buyers = new Buyers(world, tariff);
    this.team = new Team(world);
  }

  void run() {
    begin();
    while (!visits.isEmpty() || !post.isEmpty()) {
      int dice = random.nextInt(10);
      if (dice < 3 && !visits.isEmpty()) visit();
      else if (dice < 8 && !post.isEmpty()) deliver(post.remove(random.nextInt(post.size())));
      else somethingElse();
      world.stripe.news().forEach(this::send);
    }
    untilAllIsQuiet();
  }

  /** What happened, for who wants to understand a failure. */
  String story() {
    return String.join("\n", story);
  }

  private void begin() {
    if (random.nextBoolean()) {
      for (int n = 1 + random.nextInt(5) / 4; n > 0; n--) visit(buyers::order);
    } else {
      buyers.place();
      visit(buyers::pay);
    }
  }

  /** Asks until there is an answer, as people do, and goes to the pay page. */
  private void visit(Supplier<String> ask) {
    for (int n = 0; n < MOST_TRIES; n++) {
      Optional<String> session = answer("asks to pay", ask);
      if (session.isEmpty()) continue;
      if (visited.add(session.get())) visits.add(visitOf(session.get()));
      return;
    }
  }

  private Visit visitOf(String id) {
    StripeSession session =
        world.stripe.sessions().stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    return new Visit(world.stripe, session, random);
  }

  private void visit() {
    Visit one = visits.get(random.nextInt(visits.size()));
    one.next();
    if (one.isOver()) visits.remove(one);
  }

  private void send(PaymentEvent event) {
    boolean isLost = random.nextInt(6) == 0;
    story.add(world.now() + " " + event.signal() + (isLost ? " is lost" : ""));
    if (isLost) return;
    for (int copies = 1 + random.nextInt(4) / 3 + random.nextInt(6) / 5; copies > 0; copies--) {
      post.add(new Letter(event, 0));
    }
  }

  private void deliver(Letter letter) {
    Optional<Reply> reply = answer(letter.event().type(), () -> world.deliver(letter.event()));
    boolean taken = reply.filter(answer -> answer != Reply.UNKNOWN).isPresent();
    boolean again = letter.tries() < MOST_TRIES || letter.event().type().startsWith("charge.");
    if (!taken && again) post.add(new Letter(letter.event(), letter.tries() + 1));
  }

  private void somethingElse() {
    switch (random.nextInt(12)) {
      case 0 -> world.wait(Duration.ofMinutes(1 + random.nextInt(40)));
      case 1 -> answer("reconciles", world.reconcile::reconcile);
      case 2 -> answer("tries kept events", this::retryParked);
      case 3 -> closeWithdrawn();
      case 4 -> askAgain();
      case 5 -> answer("reconciles refunds", world.reconcileRefunds::reconcile);
      case 6 -> answer("reconciles disputes", this::reconcileDisputes);
      case 7 -> answer("orders a refund", team::orderRefund);
      case 8 -> answer("gives back", team::giveBack);
      case 9 -> answer("credits refunds", team::credit);
      case 10 -> comeBack();
      default -> newPrice();
    }
  }

  private boolean reconcileDisputes() {
    world.reconcileDisputes.reconcile();
    return true;
  }

  private boolean retryParked() {
    world.retryParked.tidy();
    return true;
  }

  private void askAgain() {
    if (buyers.standing().isPresent() && visited.size() < 4) visit(buyers::pay);
  }

  /** One that we asked for comes back, a while after it was made; Stripe tells whole seconds. */
  private void comeBack() {
    world.wait(Duration.ofMinutes(1));
    world.stripe.comeBack(random, refund -> refund.ours().isPresent());
  }

  private void newPrice() {
    boolean onItsWay = world.stripe.sessions().stream().anyMatch(StripeSession::isOnItsWay);
    if (buyers.standing().isEmpty() || onItsWay || random.nextInt(3) != 0) return;
    answer(
        "new price",
        () -> {
          buyers.newPrice(Money.ofCents(30_000 + 100 * random.nextInt(100)));
          return true;
        });
  }

  /** Each event for itself: a page may be taken back again while its money is on its way. */
  private void closeWithdrawn() {
    List<String> events = world.store.recorded().get();
    for (int n = 0; n < events.size(); n++) {
      Matcher withdrawn = WITHDRAWN.matcher(events.get(n));
      if (withdrawn.matches() && !closed.contains(n)) close(withdrawn.group(1), n);
    }
  }

  private void close(String session, int event) {
    answer(
        "closes " + session,
        () -> {
          world.closeSession.close(session);
          return closed.add(event);
        });
  }

  private void untilAllIsQuiet() {
    world.crashes.never();
    for (int n = 0; n < 14; n++) {
      world.wait(n < 13 ? Duration.ofHours(3) : Duration.ofDays(60));
      world.stripe.expireThoseOverAt(world.now());
      closeWithdrawn();
      team.giveBack();
      world.reconcile.reconcile();
      world.reconcileRefunds.reconcile();
      world.reconcileDisputes.reconcile();
      world.retryParked.tidy();
      team.credit();
      world.crashes.never();
    }
  }

  /** Empty where the program died, or said no. */
  private <T> Optional<T> answer(String what, Supplier<T> ask) {
    if (random.nextInt(3) == 0) world.crashes.after(random.nextInt(30));
    try {
      T answer = ask.get();
      story.add(world.now() + " " + what + ": " + answer);
      return Optional.of(answer);
    } catch (Crash | StoreUnavailable | Refusal e) {
      story.add(world.now() + " " + what + ": " + e);
      return Optional.empty();
    } finally {
      world.crashes.never();
    }
  }
}
