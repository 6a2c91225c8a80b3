package fr.livrestaka.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The mails that the program can send, as {@code docs/notices.md} tells of them. */
final class MailCatalogue {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final String MESSAGE = "Nouveau message";

  private final List<Kind> kinds = new ArrayList<>();

  /**
   * One kind of mail.
   *
   * @param subject with variables in braces
   * @param texts one of which the mail contains, none where it says nothing of its own
   * @param links that it carries
   */
  record Kind(String name, String subject, List<String> texts, Set<String> links) {
    boolean isOf(ReceivedMail mail) {
      return expression(subject).matcher(mail.subject()).matches()
          && (texts.isEmpty()
              || texts.stream().anyMatch(text -> expression(text).matcher(flat(mail)).find()));
    }

    private static String flat(ReceivedMail mail) {
      return mail.text().replaceAll("\\s+", " ");
    }

    private static Pattern expression(String text) {
      return Pattern.compile(
          VARIABLE.matcher(Pattern.quote(text)).replaceAll("\\\\E.+\\\\Q"), Pattern.DOTALL);
    }
  }

  private MailCatalogue() {}

  static MailCatalogue read(Path page) {
    MailCatalogue catalogue = new MailCatalogue();
    Map<String, Kind> mails = new LinkedHashMap<>();
    for (String line : lines(page)) {
      String[] cells = line.split(" \\| ", -1);
      if (!line.startsWith("| ") || line.startsWith("| ---") || line.startsWith("| Event"))
        continue;
      cells[cells.length - 1] = cells[cells.length - 1].replaceFirst(" \\|$", "");
      if (cells.length == 8) catalogue.kinds.add(notice(cells));
      if (cells.length == 4) mails.putIfAbsent(cells[2], mail(cells));
    }
    catalogue.kinds.addAll(mails.values());
    // the longest subject first: "Votre facture {number} à régler" before "Votre facture {number}"
    catalogue.kinds.sort(
        Comparator.comparing(
                (Kind kind) -> VARIABLE.matcher(kind.subject()).replaceAll("").length())
            .reversed());
    return catalogue;
  }

  List<Kind> kinds() {
    return kinds;
  }

  Optional<Kind> kindOf(ReceivedMail mail) {
    return kinds.stream().filter(kind -> kind.isOf(mail)).findFirst();
  }

  private static Kind notice(String[] cells) {
    boolean isForTheTeam = cells[2].equals("ADMINS");
    String subject = (isForTheTeam ? "[Admin] " : "[Staka Livres] ") + cells[5];
    boolean isSilent = !isForTheTeam && cells[5].equals(MESSAGE);
    List<String> texts = isSilent ? List.of() : List.of(cells[6].split(" — or: "));
    String name =
        "notice " + cells[0].replaceFirst("^\\| ", "") + ", " + cells[2] + ": " + cells[5];
    return new Kind(name, subject, texts, Set.of(unquoted(cells[7])));
  }

  private static Kind mail(String[] cells) {
    String template = unquoted(cells[2]);
    Set<String> links = WalkTables.MAILS.get(template);
    return new Kind(template, cells[3], List.of(), links == null ? Set.of() : links);
  }

  private static String unquoted(String cell) {
    return cell.replace("`", "");
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
