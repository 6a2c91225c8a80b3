package fr.livrestaka.bootstrap.notifications;

import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.bootstrap.docs.PrintedPage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the catalogue of notices and mails, from the reactions that send them. */
final class NoticePage {
  private static final String UNDECLARED = "not declared";
  private final List<Reaction<?>> reactions;
  private final Properties subjects = subjects();
  private final PrintedPage page;

  NoticePage(Collection<? extends Reaction<?>> reactions, PrintedPage page) {
    this.page = page;
    this.reactions =
        reactions.stream()
            .<Reaction<?>>map(one -> one)
            .sorted(Comparator.comparing(NoticePage::event).thenComparing(Reaction::name))
            .toList();
  }

  String asMarkdown() {
    return """
        # Notices and mails

        %s
        ## Notices

        Each shows in its reader's list. Besides, one for ADMINS is mailed once to the team's mailbox (template `admin-notice`), any other
        to its reader (`user-notice`, for messages `message-notice`) unless the person wants none of its type.

        """
            .formatted(page.preface("the reactions"))
        + row("Event", "Reaction", "To", "Type", "Priority", "Title", "Text", "Link")
        + row("---", "---", "---", "---", "---", "---", "---", "---")
        + lines(reactions.stream().flatMap(this::notices))
        + """

        ## Mails of their own

        """
        + row("Event", "Reaction", "Template", "Subject")
        + row("---", "---", "---", "---")
        + lines(reactions.stream().flatMap(this::mails));
  }

  private Stream<String> notices(Reaction<?> reaction) {
    if (reaction instanceof Announcement<?> line) {
      return line.notices().stream().map(kind -> notice(reaction, kind));
    }
    if (!needs(reaction, Notifications.class)) return Stream.of();
    return Stream.of(row(event(reaction), reaction.name(), UNDECLARED, "", "", "", "", ""));
  }

  private static String notice(Reaction<?> reaction, NoticeKind kind) {
    TextBundle texts = NoticeTexts.of(kind.area());
    return row(
        event(reaction),
        reaction.name(),
        kind.occasion().readership().name(),
        kind.occasion().type().name(),
        kind.occasion().priority().name(),
        kind.title(),
        kind.messages().stream()
            .map(message -> texts.get(message, new Placeholders()))
            .collect(Collectors.joining(" — or: ")),
        "`" + kind.link() + "`");
  }

  private Stream<String> mails(Reaction<?> reaction) {
    if (reaction instanceof Mails mails) {
      return mails.templates().stream().map(template -> mail(reaction, template));
    }
    boolean carriesNotices = reaction.name().startsWith("notifications.");
    if (carriesNotices || !needs(reaction, Mailer.class)) return Stream.of();
    return Stream.of(row(event(reaction), reaction.name(), UNDECLARED, ""));
  }

  private String mail(Reaction<?> reaction, String template) {
    return row(
        event(reaction),
        reaction.name(),
        "`" + template + "`",
        subjects.getProperty(template).replace("{{{", "{").replace("}}}", "}"));
  }

  private static String event(Reaction<?> reaction) {
    return reaction.event().getSimpleName();
  }

  private static boolean needs(Reaction<?> reaction, Class<?> port) {
    return Arrays.stream(reaction.getClass().getConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
        .anyMatch(port::equals);
  }

  private static String lines(Stream<String> rows) {
    return rows.collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static Properties subjects() {
    Properties subjects = new Properties();
    try (var stream = NoticePage.class.getResourceAsStream("/mail/subjects.properties")) {
      subjects.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return subjects;
  }

  /** Leaves placeholders as they are. */
  private static final class Placeholders extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String getOrDefault(Object key, String otherwise) {
      return "{" + key + "}";
    }
  }
}
