package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that somebody sends makes a regular expression overflow the stack or take minutes. */
class RegularExpressionsTest {
  private static final int SENT = 100_000;

  /** What begins a search anew at each sign may take the square of the signs, but no more. */
  private static final int SEARCHED = 20_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static final List<String> FRAGMENTS =
      List.of(
          " ",
          "\t",
          "\n",
          "a",
          "A ",
          "1",
          "1 ",
          "1.",
          "a.",
          "a-",
          "-",
          ".",
          "..",
          "/",
          "\\",
          "'",
          "''",
          "<",
          "&",
          "\"",
          "\u00e9",
          "e\u0301",
          "\u20ac",
          "1 \u20ac ",
          "a@",
          "a,",
          "{a}",
          "=",
          "\ud83d\ude00");

  @Test
  void noneRepeatsAChoice() {
    assertThat(expressions().entrySet())
        .filteredOn(found -> RepeatedChoice.isIn(found.getValue().pattern()))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  @Test
  void noneIsStoppedByHostileText() {
    expressions()
        .forEach(
            (place, pattern) -> assertTimeoutPreemptively(PATIENCE, () -> tryOut(pattern), place));
  }

  @Test
  void constantsAndTextsInCallsAreLookedAt() {
    assertThat(expressions().keySet())
        .anyMatch(place -> place.endsWith("FileNote.MARK"))
        .anyMatch(place -> place.endsWith("MailDomain.NAME"))
        .anyMatch(place -> place.startsWith("Texts.java"))
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
    Stream.concat(FRAGMENTS.stream(), Stream.of(own).filter(text -> !text.isEmpty()))
        .forEach(
            fragment -> {
              String text = fragment.repeat(1 + SENT / fragment.length()) + "\1";
              pattern.matcher(text).matches();
              pattern.matcher(text).lookingAt();
              pattern.matcher(text.substring(text.length() - SEARCHED)).results().count();
            });
  }

  /** By where they stand. */
  private static Map<String, Pattern> expressions() {
    Map<String, Pattern> found = new TreeMap<>();
    House.product().stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .forEach(
            field ->
                found.put(field.getOwner().getSimpleName() + "." + field.getName(), value(field)));
    sources().forEach(source -> inline(source, found));
    return found;
  }

  private static Pattern value(JavaField field) {
    try {
      var constant = field.reflect();
      constant.setAccessible(true);
      return (Pattern) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.getFullName(), e);
    }
  }

  private static void inline(Path source, Map<String, Pattern> into) {
    try {
      INLINE
          .matcher(Files.readString(source))
          .results()
          .map(MatchResult::group)
          .map(call -> call.substring(call.indexOf('"') + 1, call.length() - 1))
          .map(String::translateEscapes)
          .forEach(text -> into.put(source.getFileName() + " " + text, Pattern.compile(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Repository.root())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Repository.root().relativize(file).toString().contains("src/main/java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
