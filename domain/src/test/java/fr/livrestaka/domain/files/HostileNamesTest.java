package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileNamesTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_772_442_900_000L);
  private static final String STAMP = "_1772442900000-42";

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("Mon roman.docx", "Mon_roman@.docx", "Mon roman.docx"),
        Arguments.of("été à Noël.pdf", "_t____No_l@.pdf", "été à Noël.pdf"),
        Arguments.of("../../etc/passwd", "passwd@", "passwd"),
        Arguments.of("..\\..\\boot.ini", "boot@.ini", "boot.ini"),
        Arguments.of("C:\\Users\\x\\tome.odt", "tome@.odt", "tome.odt"),
        Arguments.of("/etc/shadow", "shadow@", "shadow"),
        Arguments.of("a.pdf\0.exe", "a_pdf_@.exe", "a.pdf.exe"),
        Arguments.of("evil\0", "evil_@", "evil"),
        Arguments.of("roman\u202Efdp.exe", "roman_fdp@.exe", "romanfdp.exe"),
        Arguments.of("a\u200Fb\u2066c.txt", "a_b_c@.txt", "abc.txt"),
        Arguments.of(
            "tête\r\nSet-Cookie: x=1.pdf", "t_te__Set-Cookie__x_1@.pdf", "têteSet-Cookie: x=1.pdf"),
        Arguments.of("a.php.jpg", "a_php@.jpg", "a.php.jpg"),
        Arguments.of("a.p/h/p", "p@", "p"),
        Arguments.of("a.j;s\"p", "a@.jsp", "a.j;s\"p"),
        Arguments.of("a.abcdefghijklmnop", "a@.abcdefghij", "a.abcdefghijklmnop"),
        Arguments.of(".htaccess", "_htaccess@", ".htaccess"),
        Arguments.of(".", "_@", "fichier"),
        Arguments.of("..", "_@", "fichier"),
        Arguments.of("dossier/..", "_@", "fichier"),
        Arguments.of("\u202E. \u00a0.", "____@", "fichier"),
        Arguments.of("a.", "a@", "a."),
        Arguments.of("", "@", "fichier"),
        Arguments.of("dossier/", "@", "fichier"),
        Arguments.of("\u202E\0\t", "___@", "fichier"),
        Arguments.of("<script>alert(1)</script>.html", "script_@.html", "script>.html"),
        Arguments.of("\uD83D\uDE00.png", "_@.png", "\uD83D\uDE00.png"),
        Arguments.of("../../../etc/cron.d/roman.pdf", "roman@.pdf", "roman.pdf"),
        Arguments.of("..\\..\\windows\\roman.pdf", "roman@.pdf", "roman.pdf"),
        Arguments.of("ro\0man.pdf", "ro_man@.pdf", "roman.pdf"),
        Arguments.of("\u202Efdp.roman.pdf", "_fdp_roman@.pdf", "fdp.roman.pdf"),
        Arguments.of("a%2e%2e%2fb.pdf", "a_2e_2e_2fb@.pdf", "a%2e%2e%2fb.pdf"),
        Arguments.of(".pdf", "_pdf@", ".pdf"),
        Arguments.of("<img src=x>.pdf", "_img_src_x_@.pdf", "<img src=x>.pdf"),
        Arguments.of("x".repeat(300) + ".pdf", "x".repeat(60) + "@.pdf", "x".repeat(251) + ".pdf"),
        Arguments.of("x".repeat(300), "x".repeat(60) + "@", "x".repeat(255)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areNeutralised(String hostile, String stored, String shown) {
    assertThat(StoredName.of(hostile, NOW, 42).value()).isEqualTo(stored.replace("@", STAMP));
    assertThat(ShownName.ofFile(hostile).value()).isEqualTo(shown);
  }

  @ParameterizedTest
  @MethodSource("names")
  void leadNowhereWhereFilesLieUnderIds(String hostile) {
    assertThat(UploadPurpose.PROJECT.pathFor(hostile, "01-9a", NOW, 42).value())
        .matches("projects/01-9a-1772442900000(\\.[A-Za-z0-9]{1,10})?");
  }

  @ParameterizedTest
  @CsvSource({
    "Mon roman, roman.docx, Mon roman.docx",
    "Mon roman.docx, roman.docx, Mon roman.docx",
    "Mon roman.DOCX, roman.docx, Mon roman.DOCX",
    "Mon roman v1.2, ../roman.docx, Mon roman v1.2.docx",
    "Mon roman., roman.docx, Mon roman.docx",
    "Mon roman.pdf, roman.docx, Mon roman.pdf.docx",
    "Mon roman, roman, Mon roman",
    "Mon roman, a.abcdefghijklmnopqrs, Mon roman.abcdefghijklmnopqrs",
    "Mon roman, a.abcdefghijklmnopqrst, Mon roman",
    "Mon roman, a.b, Mon roman.b",
    "Mon roman, a., Mon roman",
    "Mon roman, .profile, Mon roman",
    "Mon roman, Tome 1. Le retour, Mon roman",
    "'..', roman.docx, fichier.docx"
  })
  void aTitledFileKeepsItsEnding(String title, String originalName, String shown) {
    assertThat(ShownName.ofTitle(title, originalName).value()).isEqualTo(shown);
  }

  @Test
  void aLongTitleKeepsTheEndingToo() {
    assertThat(ShownName.ofTitle("é".repeat(400), "roman.docx").value())
        .isEqualTo("é".repeat(250) + ".docx");
    assertThat(ShownName.ofTitle("é".repeat(250), "roman.docx").value())
        .isEqualTo("é".repeat(250) + ".docx");
    assertThat(ShownName.ofFile("x".repeat(244) + ".abcdefghij").value())
        .isEqualTo("x".repeat(244) + ".abcdefghij");
  }

  @Test
  void nothingOddIsLeftOfAnyName() {
    Random random = new Random(20260302);
    for (int i = 0; i < 20_000; i++) {
      String name = randomName(random);
      assertThat(StoredName.of(name, NOW, 42).value())
          .matches("[A-Za-z0-9_-]{0,60}" + STAMP + "(\\.[A-Za-z0-9]{1,10})?");
      String shown = ShownName.ofFile(name).value();
      assertThat(shown).doesNotContain("/", "\\", "\0", "\u202E", "\n").isNotBlank();
      assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(255);
    }
  }

  private static String randomName(Random random) {
    List<String> parts =
        List.of(
            "a", "..", "/", "\\", ".", "\0", "\u202E", "\n", "é", "\uD83D\uDE00", "\uD83D", " ");
    StringBuilder name = new StringBuilder();
    int length = random.nextInt(random.nextBoolean() ? 10 : 400);
    for (int i = 0; i < length; i++) name.append(parts.get(random.nextInt(parts.size())));
    return name.toString();
  }
}
