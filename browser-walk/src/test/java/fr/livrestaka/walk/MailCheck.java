package fr.livrestaka.walk;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Opens every link of every mail, and sees that every mail of the catalogue has come. */
final class MailCheck {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Stage stage;
  private final MailCatalogue catalogue;
  private final WalkList list;
  private final Set<String> opened = new HashSet<>();

  MailCheck(Stage stage, MailCatalogue catalogue, WalkList list) {
    this.stage = stage;
    this.catalogue = catalogue;
    this.list = list;
  }

  void check(Walker walker, Walker withoutScripts) {
    rows();
    awaitAll();
    Set<String> come = new HashSet<>();
    for (ReceivedMail mail : stage.mailbox().all()) {
      Optional<MailCatalogue.Kind> kind = catalogue.kindOf(mail);
      String name = kind.map(MailCatalogue.Kind::name).orElse("«" + mail.subject() + "»");
      come.add(name);
      list.add("mail", name, links(kind), faults(mail, kind));
      for (String link : mail.links()) {
        if (!opened.add(link)) continue;
        walker.open("mail " + name, link);
        if (stage.program().has(URI.create(link))) withoutScripts.open("mail " + name, link);
      }
    }
    for (MailCatalogue.Kind kind : catalogue.kinds()) {
      if (!come.contains(kind.name())) list.fault("mail", kind.name(), "", "never came");
    }
  }

  private void rows() {
    Set<String> templates = new HashSet<>(WalkTables.MAILS.keySet());
    for (MailCatalogue.Kind kind : catalogue.kinds()) {
      boolean isNotice = kind.name().startsWith("notice ");
      if (!isNotice && !templates.remove(kind.name())) {
        list.fault("mail", kind.name(), "row", "has no row");
      }
    }
    templates.forEach(row -> list.fault("mail", row, "row", "is not in the catalogue"));
  }

  private void awaitAll() {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .until(
              () -> {
                Set<String> come = new HashSet<>();
                stage.mailbox().all().stream()
                    .flatMap(mail -> catalogue.kindOf(mail).stream())
                    .forEach(kind -> come.add(kind.name()));
                return catalogue.kinds().stream().allMatch(kind -> come.contains(kind.name()));
              });
    } catch (ConditionTimeoutException e) {
      list.fault("mail", "all", "have come", "some have not after " + PATIENCE);
    }
  }

  private static String links(Optional<MailCatalogue.Kind> kind) {
    return kind.map(found -> String.join(", ", found.links())).orElse("");
  }

  private List<String> faults(ReceivedMail mail, Optional<MailCatalogue.Kind> kind) {
    if (kind.isEmpty()) return List.of("a mail without a row");
    List<String> faults = new ArrayList<>();
    for (String route : kind.get().links()) {
      boolean isThere =
          mail.links().stream().map(URI::create).anyMatch(link -> leadsTo(route, link));
      if (!isThere) faults.add("has no link to " + route + ": " + mail.links());
    }
    return faults;
  }

  /** A page of ours is on our own address, a screen on the client's. */
  private boolean leadsTo(String route, URI link) {
    return Routes.matches(route, link) && stage.program().has(link) == WalkTables.isOurs(route);
  }
}
