package fr.livrestaka.bootstrap.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints every event of the domain: who records it, and what follows it. */
final class EventsPage {
  private static final String DOMAIN = "fr.livrestaka.domain.";

  private final JavaClasses product;
  private final Collection<? extends Reaction<?>> reactions;
  private final PrintedPage page;

  EventsPage(JavaClasses product, Collection<? extends Reaction<?>> reactions, PrintedPage page) {
    this.product = product;
    this.reactions = reactions;
    this.page = page;
  }

  String asMarkdown() {
    SortedMap<String, List<JavaClass>> areas =
        product.stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class))
            .filter(type -> !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .sorted(Comparator.comparing(JavaClass::getSimpleName))
            .collect(Collectors.groupingBy(EventsPage::area, TreeMap::new, Collectors.toList()));
    return """
        # Events

        %s
        A use case records an event in its own transaction. Named here is who makes it: the operation that tells of it, or the use case where it is a wish.
        What follows in the lane *in the transaction* is written before the commit;
        every other reaction has a row in the table `outbox` and runs afterwards, at least once, in its
        [lane](decisions/0027-outbox-lanes.md). The texts of notices and mails are in [notices.md](notices.md).
        """
            .formatted(page.preface("the events of the domain and their reactions"))
        + areas.entrySet().stream()
            .map(area -> "\n## " + area.getKey() + "\n" + all(area.getValue()))
            .collect(Collectors.joining());
  }

  private String all(List<JavaClass> events) {
    return events.stream().map(this::event).collect(Collectors.joining());
  }

  private String event(JavaClass event) {
    String rows =
        reactions.stream()
            .filter(reaction -> event.isEquivalentTo(reaction.event()))
            .sorted(Comparator.comparing(Reaction::name))
            .map(EventsPage::row)
            .collect(Collectors.joining());
    return "\n### %s\n\n%s Recorded by %s.\n\n%s"
        .formatted(
            event.getSimpleName(),
            SourceComments.firstSentence("domain", event.reflect()),
            recorders(event),
            rows.isEmpty()
                ? "Nothing follows it.\n"
                : "| Reaction | Lane | Kind | What it does |\n| --- | --- | --- | --- |\n" + rows);
  }

  private String recorders(JavaClass event) {
    SortedSet<String> names =
        event.getCodeUnits().stream()
            .filter(unit -> unit.isConstructor() || makes(event, unit))
            .flatMap(unit -> unit.getAccessesToSelf().stream())
            .map(access -> outermost(access.getOriginOwner()))
            .filter(type -> !type.equals(event))
            .map(type -> "`" + type.getSimpleName() + "`")
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? "nobody" : String.join(", ", names);
  }

  private static boolean makes(JavaClass event, JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.STATIC)
        && unit.getRawReturnType().equals(event);
  }

  private static JavaClass outermost(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return outer.isEmpty() ? type : outermost(outer.get());
  }

  private static String row(Reaction<?> reaction) {
    return "| %s | %s | %s | %s |\n"
        .formatted(reaction.name(), lane(reaction), kind(reaction), purpose(reaction));
  }

  private static String purpose(Reaction<?> reaction) {
    return reaction instanceof ReactionTable.Line line
        ? line.purpose()
        : SourceComments.firstSentence("application", type(reaction));
  }

  private static String lane(Reaction<?> reaction) {
    if (reaction instanceof TransactionalReaction) return "in the transaction";
    if (reaction instanceof PreparedReaction<?> prepared) {
      return prepared.firstLane() + ", then " + prepared.lane();
    }
    return reaction.lane().name();
  }

  private static String kind(Reaction<?> reaction) {
    if (reaction instanceof Announcement<?> line) {
      return line.notices().stream()
          .map(notice -> notice.occasion().readership().name())
          .distinct()
          .sorted()
          .collect(Collectors.joining(", ", "notice to ", ""));
    }
    if (reaction instanceof Mails mails) {
      return mails.templates().stream()
          .map(template -> "`" + template + "`")
          .collect(Collectors.joining(", ", "mail ", ""));
    }
    return needsMailer(reaction) ? "mail" : "other";
  }

  private static boolean needsMailer(Reaction<?> reaction) {
    return Arrays.stream(type(reaction).getConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
        .anyMatch(Mailer.class::equals);
  }

  /** As it was written, where the framework has made a subclass of it. */
  private static Class<?> type(Reaction<?> reaction) {
    Class<?> type = reaction.getClass();
    return type.getSimpleName().startsWith("$") ? type.getSuperclass() : type;
  }

  private static String area(JavaClass event) {
    return event.getPackageName().substring(DOMAIN.length()).replaceAll("\\..*", "");
  }
}
