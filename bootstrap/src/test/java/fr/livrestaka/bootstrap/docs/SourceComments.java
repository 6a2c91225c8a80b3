package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Javadoc of classes from the sources. */
final class SourceComments {
  private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?[.!?](?=\\s|$)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ #?([^}]*)}");

  private SourceComments() {}

  /**
   * The first sentence of a class's Javadoc, in one line of Markdown.
   *
   * @param module the Maven module that the class belongs to
   * @throws IllegalStateException the class has no Javadoc
   */
  static String firstSentence(String module, Class<?> type) {
    String source = read(module, type);
    Matcher comment =
        Pattern.compile(
                "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!\\*/|/\\*\\*).)*?\\b(?:class|record|interface|enum) "
                    + type.getSimpleName()
                    + "\\b")
            .matcher(source);
    if (!comment.find()) throw new IllegalStateException(type.getName() + " has no Javadoc");
    String text = comment.group(1).replaceAll("(?m)^\\s*\\*", "");
    text = text.replaceAll("(?s)\\n\\s*@\\w+ .*", "").replaceAll("</?p>", "");
    text = INLINE_TAG.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("`$1`");
    Matcher sentence = FIRST_SENTENCE.matcher(text);
    return (sentence.find() ? sentence.group() : text).replace("|", "\\|");
  }

  private static String read(String module, Class<?> type) {
    Path file =
        Repository.root()
            .resolve(module)
            .resolve("src/main/java")
            .resolve(type.getName().replace('.', '/').replaceAll("\\$.*", "") + ".java");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
