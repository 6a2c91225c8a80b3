package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.livrestaka.application.audit.AuditQuery;
import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.rest.shared.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People read words, never the codes that are stored and sent. */
class LabelsHttpTest {
  /** What the program tells itself apart by, and no text ever shows. */
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "CompanyField",
          "CompanyHolder$Kind",
          "OrderCommand",
          "VatTerritory",
          "FrenchRule",
          "InvoicingMode",
          "LedgerFault$Kind",
          "BookKind",
          "TakeOver",
          "TillFault$Kind",
          "BookEntry$Market",
          "ReportCategory",
          "ReportLine$Flow",
          "ReportType",
          "VatFiling",
          "Mention$Kind",
          "UploadPurpose",
          "ContentDanger",
          "ProfileField",
          "Refusal$Kind",
          "Violation$Rule",
          "VaultCard$Attachment",
          "PasswordRule$Kind",
          "PaymentStatus",
          "SellerFault",
          "AccountUse",
          "AccountsProof$Subject",
          "BalanceMovement$Kind",
          "Journal",
          "Operation",
          "Occasion",
          "InactivityStep",
          "Readership");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{2,}");

  private static final List<Class<? extends Enum<?>>> SHOWN = read();

  private static final Set<String> CODES =
      SHOWN.stream()
          .flatMap(type -> Stream.of(type.getEnumConstants()))
          .map(Enum::name)
          .filter(LabelsHttpTest::isCode)
          .collect(Collectors.toSet());

  static List<Class<? extends Enum<?>>> shown() {
    assertThat(SHOWN).hasSizeGreaterThan(25);
    return SHOWN;
  }

  private static List<Class<? extends Enum<?>>> read() {
    Stream<Class<?>> domain =
        new ClassFileImporter()
            .importPackages("fr.livrestaka.domain").stream()
                .filter(JavaClass::isEnum)
                .filter(type -> !NEVER_SHOWN.contains(nameOf(type.getName())))
                .map(JavaClass::reflect)
                .filter(Class::isEnum);
    Stream<Class<?>> asked =
        Stream.of(DeliveryStatus.class, AuditQuery.Sort.class, TariffQuery.Sort.class);
    return Stream.concat(domain, asked)
        .<Class<? extends Enum<?>>>map(LabelsHttpTest::enumOf)
        .toList();
  }

  /** {@code FAQ} is a word. */
  private static boolean isCode(String name) {
    return CODE.matcher(name).matches() && !name.equals("FAQ");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void everyConstantHasALabelThatIsNoCode(Class<? extends Enum<?>> type) {
    for (Enum<?> constant : type.getEnumConstants()) {
      assertThat(Labels.of(constant)).as(constant.name()).isNotBlank().doesNotContain("_");
      if (isCode(constant.name())) {
        assertThat(Labels.of(constant)).isNotEqualTo(constant.name());
      }
    }
    assertThat(Stream.of(type.getEnumConstants()).map(Labels::of)).doesNotHaveDuplicates();
  }

  @Test
  void everyTextOfRefusalsShowsLabelsForConstants() {
    Texts texts = TestProgram.shared().bean(Texts.class);
    List<Enum<?>> constants =
        SHOWN.stream().<Enum<?>>flatMap(type -> Stream.of(type.getEnumConstants())).toList();
    properties("adapters-rest/src/main/resources/texts")
        .forEach(
            (code, text) -> {
              for (String name : placeholders(text)) {
                String said = texts.get(code, Map.of(name, constants));
                assertThat(words(said)).as(code).doesNotContainAnyElementsOf(CODES);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adapters-rest/src/main/resources/texts",
        "application/src/main/resources",
        "adapters-mail/src/main/resources",
        "adapters-documents/src/main/resources",
        "adapters-rest/src/main/resources/pages"
      })
  void noTextBearsACode(String folder) {
    properties(folder)
        .forEach(
            (name, text) -> assertThat(words(text)).as(name).doesNotContainAnyElementsOf(CODES));
    templates(folder)
        .forEach(
            (name, text) ->
                assertThat(words(text.replaceAll("(?s)<style.*?</style>", "")))
                    .as(name)
                    .doesNotContainAnyElementsOf(CODES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DisputeStatus", "DisputeReason", "RefundFailure", "JsonType"})
  void aWordThatIsNotKnownIsNotShown(String kind) {
    assertThat(Labels.of(kind, "brand_new_word")).isNotBlank().doesNotContain("brand_new_word");
  }

  @Test
  void wordsOfThePaymentServiceAreFrench() {
    assertThat(Labels.of("DisputeStatus", "needs_response")).isEqualTo("réponse attendue");
    assertThat(Labels.of("DisputeReason", "fraudulent")).isEqualTo("paiement frauduleux");
    assertThat(Labels.of("RefundFailure", "expired_or_canceled_card"))
        .isEqualTo("carte expirée ou annulée");
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^A-Za-z_]+"));
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  private static Map<String, String> properties(String folder) {
    Map<String, String> all = new java.util.TreeMap<>();
    for (Path file : files(folder, ".properties")) {
      Properties texts = new Properties();
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        texts.load(reader);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      texts.stringPropertyNames().forEach(name -> all.put(name, texts.getProperty(name)));
    }
    return all;
  }

  private static Map<String, String> templates(String folder) {
    Map<String, String> all = new java.util.TreeMap<>();
    for (Path file : files(folder, ".html", ".txt")) {
      try {
        all.put(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return all;
  }

  private static List<Path> files(String folder, String... endings) {
    try (Stream<Path> all = Files.walk(Path.of("..").resolve(folder))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String nameOf(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> enumOf(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }
}
