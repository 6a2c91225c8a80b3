package fr.livrestaka.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** See {@code CONTRIBUTING.md}, "The browser walk". */
class BrowserWalkTest {
  private static final Path JAR = Path.of(System.getProperty("program.jar"));
  private static final Path CATALOGUE = Path.of("..", "docs", "notices.md");
  private static final Path FOLDER =
      Path.of("target", "walk-" + ProcessHandle.current().pid()).toAbsolutePath();

  private final WalkList list = new WalkList();

  @Test
  void everyLinkAndEveryButtonLeadsWhereItsReaderWantsToGo() throws IOException {
    try (FrontEnd frontEnd = FrontEnd.open();
        RunningProgram program = RunningProgram.start(JAR, FOLDER.resolve("home"), frontEnd);
        Browser scripts = Browser.open(true, FOLDER.resolve("browser-1"));
        Browser noScripts = Browser.open(false, FOLDER.resolve("browser-2"))) {
      Stage stage = new Stage(program);
      Walker first = new Walker(scripts, program, frontEnd, list);
      Walker second = new Walker(noScripts, program, frontEnd, list);
      together(() -> write(stage), () -> walk(stage, first), () -> walk(stage, second));
      DocsJourney developer = new DocsJourney(stage, first);
      journey("a developer reads the viewer", developer::readsTheViewer);
      DocsJourney reader = new DocsJourney(stage, second);
      journey("a developer without scripts finds the document", reader::findsTheDocument);
      ClientJourney client = new ClientJourney(stage, frontEnd, scripts, list);
      journey("the client's page calls from its own origin", client::callsFromItsOrigin);
      journey("a page of another origin is kept out", client::keepsOthersOut);
      LiveJourney listener = new LiveJourney(stage, frontEnd, scripts);
      journey("the client's page hears what happens", listener::hearsWhatHappens);
      journey("the program starts again, and time has passed", program::restart);
      MailCheck mails = new MailCheck(stage, MailCatalogue.read(CATALOGUE), list);
      journey("every mail is opened", () -> mails.check(first, second));
      everythingHasARow(stage, first, second);
    } finally {
      Files.writeString(Path.of("target", "walk.md"), list.asMarkdown());
      System.out.println(list.asMarkdown());
    }
    assertThat(list.faults()).isEmpty();
  }

  /** What makes the program write its mails, without a browser. */
  private void write(Stage stage) {
    OrderJourneys orders = new OrderJourneys(stage);
    journey("an order is worked on", orders::isWorkedOn);
    journey("an order is talked over and cancelled", orders::isTalkedOverAndCancelledByTheTeam);
    journey("a client cancels", orders::isCancelledByTheClient);
    MoneyJourneys money = new MoneyJourneys(stage);
    journey("a payment goes back and is contested", money::goesBackAndIsContested);
    journey("a payment comes twice", money::comesTwice);
    journey("a payment comes for a cancelled order", money::comesForACancelledOrder);
    journey("a payment is not what was asked", money::isNotWhatWasAsked);
    journey("a payment comes for no order", money::comesForNoOrder);
    journey("invoices are due", money::isDue);
    ConversationJourneys talk = new ConversationJourneys(stage);
    journey("client and team write", talk::clientAndTeamWrite);
    journey("a visitor writes", talk::visitorWrites);
    journey("a visitor asks for a talk", talk::visitorAsksForATalk);
    journey("a visitor fills the contact form", talk::visitorFillsTheContactForm);
    journey("a visitor asks for a sample", talk::visitorAsksForASample);
    journey("a client asks for the data", talk::clientAsksForTheData);
    RetentionJourney retention = new RetentionJourney(stage);
    journey("an unused account is warned", retention::anUnusedAccountIsWarned);
  }

  private void walk(Stage stage, Walker walker) {
    String with = " (" + walker.browser().name() + ")";
    GuestJourneys guest = new GuestJourneys(stage, walker);
    journey("a guest pays and activates" + with, guest::paysAfterARefusalAndActivates);
    journey("a guest asks for a new link" + with, guest::losesTheLinkAndAsksForANewOne);
    journey("a guest gives up" + with, guest::givesUp);
    journey("a guest gives up after a refusal" + with, guest::givesUpAfterARefusal);
    journey("a client pays, and gives up" + with, guest::paysAtOnce);
    journey("a client orders and pays" + with, guest::ordersWithAnAccountAndPays);
    EstimateJourneys author = new EstimateJourneys(stage, walker);
    journey("an author accepts and pays" + with, author::acceptsAndPaysAtOnce);
    journey("an author pays later" + with, author::acceptsAndPaysAfterThePageWasClosed);
    journey("an author declines" + with, author::declines);
    journey("an author has a second estimate" + with, author::looksAtAnEstimateThatWasReplaced);
    WithdrawalJourneys consumer = new WithdrawalJourneys(stage, walker);
    journey("an author withdraws" + with, consumer::withdrawsFromTheMail);
    journey("an author asks for the link to withdraw" + with, consumer::asksForTheLink);
    InvoiceJourneys payer = new InvoiceJourneys(stage, walker);
    journey("an author pays an invoice" + with, payer::paysFromTheMail);
    journey("an author gets an invoice corrected" + with, payer::getsACorrectedOne);
    ExportJourney owner = new ExportJourney(stage, walker);
    journey("a client fetches the own data" + with, owner::fetchesTheCopyFromTheMail);
    NewsletterJourney reader = new NewsletterJourney(stage, walker);
    journey("a reader subscribes and unsubscribes" + with, reader::confirmsAndUnsubscribes);
    journey("a mail program unsubscribes" + with, reader::unsubscribesInTheMailProgram);
  }

  private static void together(Runnable... works) {
    try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
      List<Future<?>> running = new ArrayList<>();
      for (Runnable work : works) running.add(threads.submit(work));
      for (Future<?> one : running) one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void journey(String name, Journey journey) {
    Instant start = Instant.now();
    try {
      journey.go();
      list.good("journey", name, "to its end");
    } catch (RuntimeException e) {
      list.fault("journey", name, "to its end", firstLine(e));
    }
    System.out.println(
        "walk: " + name + ", " + Duration.between(start, Instant.now()).toMillis() + " ms");
  }

  private static String firstLine(RuntimeException e) {
    return e.getClass().getSimpleName()
        + ": "
        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private void everythingHasARow(Stage stage, Walker... walkers) {
    Set<String> shown = new TreeSet<>();
    Set<String> pressed = new TreeSet<>();
    for (Walker walker : walkers) {
      shown.addAll(walker.pages());
      pressed.addAll(walker.pressed());
    }
    Set<String> rows = WalkTables.PAGES.keySet();
    Set<String> served = ServedPages.in(JAR).routes(stage.anybody());
    served.removeIf(WalkTables::needsToken);
    missing(served, rows).forEach(page -> list.fault("page", page, "row", "has no row"));
    missing(rows, served).forEach(page -> list.fault("page", page, "row", "is not served"));
    missing(rows, shown).forEach(page -> list.fault("page", page, "shown", "was never shown"));
    Set<String> buttons = new TreeSet<>();
    WalkTables.PAGES.forEach(
        (page, labels) -> {
          if (WalkTables.sendsOn(page)) return;
          labels.keySet().forEach(label -> buttons.add(page + ": " + label));
        });
    missing(buttons, pressed)
        .forEach(button -> list.fault("button", button, "pressed", "was never pressed"));
  }

  private static Stream<String> missing(Set<String> expected, Set<String> found) {
    return expected.stream().filter(one -> !found.contains(one)).sorted();
  }
}
