package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that somebody sends makes a regular expression overflow the stack or take minutes. */
class RegularExpressionsTest {
  private static final String FOLDER = "/src/main/java/";
  private static final String ENDING = ".java";
  private static final int SENT = 100_000;

  /** What begins anew at each sign may take the square of the signs, but no more. */
  private static final int SEARCHED = 2_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static final List<String> TEXTS =
      Stream.of(
              " ",
              "\n",
              "a",
              "1",
              "1 ",
              "a.",
              "a-",
              "..",
              "/",
              "\\",
              "''",
              "<",
              "\u00e9",
              "1 \u20ac ",
              "{a}",
              "=")
          .map(RegularExpressionsTest::repeated)
          .toList();

  private static final Map<String, Pattern> EXPRESSIONS = expressions();

  @Test
  void noneRepeatsAChoice() {
    assertThat(EXPRESSIONS.entrySet())
        .filteredOn(found -> RepeatedChoice.isIn(found.getValue().pattern()))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  @Test
  void noneIsStoppedByHostileText() {
    EXPRESSIONS.forEach(
        (place, pattern) -> assertTimeoutPreemptively(PATIENCE, () -> tryOut(pattern), place));
  }

  @Test
  void constantsAndTextsInCallsAreLookedAt() {
    assertThat(EXPRESSIONS.keySet())
        .anyMatch(place -> place.endsWith("FileNote.MARK"))
        .anyMatch(place -> place.endsWith("MailDomain.NAME"))
        .anyMatch(place -> place.startsWith("MimeMails.java"))
        .anyMatch(place -> place.startsWith("XmlText.java"))
        .hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a|b)*",
        "(?:a|b)+c",
        "^(?:\\s*(?:ADMIN_FILE:|TEMP_PENDING:[^|]*+(?:\\||$)))+",
        "(a+)+",
        "(\\w+\\s?)*",
        "((a|b)c){2,}",
        "x(?<n>a?)*"
      })
  void aPlantedOneIsFound(String regex) {
    assertThat(RepeatedChoice.isIn(regex)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:a|b)*+",
        "(-[0-9a-f]{4}){3}",
        "[(a|b)*]+",
        "\\(a|b\\)*",
        "\\Q(a|b)*\\E",
        "(a|b)?c*",
        "(?:ab)*",
        "(?<!\\.[0-9]{1,63})a+"
      })
  void othersAreNot(String regex) {
    assertThat(RepeatedChoice.isIn(regex)).isFalse();
  }

  private static void tryOut(Pattern pattern) {
    String own = pattern.pattern().replaceAll("[^\\p{L}\\p{N}:_ .@<>/-]", "");
    Stream.concat(TEXTS.stream(), Stream.of(repeated(own)))
        .forEach(
            text -> {
              pattern.matcher(text).matches();
              pattern.matcher(text).lookingAt();
              String end = text.substring(text.length() - SEARCHED);
              assertThat(pattern.matcher(end).results().count()).isNotNegative();
            });
  }

  /** With a sign at the end that hardly anything fits. */
  private static String repeated(String fragment) {
    String part = fragment.isEmpty() ? "x" : fragment;
    return part.repeat(1 + SENT / part.length()) + "\1";
  }

  /** By where they stand. */
  private static Map<String, Pattern> expressions() {
    Map<String, Pattern> found = new TreeMap<>();
    for (Path source : sources()) {
      String text = read(source);
      if (text.contains("static final Pattern ")) constants(typeOf(source), found);
      inline(source.getFileName().toString(), text, found);
    }
    return found;
  }

  private static Class<?> typeOf(Path source) {
    String path = source.toString();
    int from = path.indexOf(FOLDER) + FOLDER.length();
    try {
      return Class.forName(path.substring(from, path.length() - ENDING.length()).replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static void constants(Class<?> type, Map<String, Pattern> into) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
        into.put(type.getSimpleName() + "." + field.getName(), value(field));
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) constants(inner, into);
  }

  private static Pattern value(Field constant) {
    try {
      constant.setAccessible(true);
      return (Pattern) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(constant.toString(), e);
    }
  }

  private static void inline(String source, String text, Map<String, Pattern> into) {
    INLINE
        .matcher(text)
        .results()
        .map(call -> call.group(1).translateEscapes())
        .forEach(regex -> into.put(source + " " + regex, Pattern.compile(regex)));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Repository.root())) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> Repository.root().relativize(file).toString().contains(FOLDER))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
