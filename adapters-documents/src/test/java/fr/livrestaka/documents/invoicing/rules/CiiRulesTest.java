package fr.livrestaka.documents.invoicing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.documents.invoicing.FacturXPrinter;
import fr.livrestaka.documents.invoicing.OfficialRules;
import fr.livrestaka.documents.invoicing.SampleDocuments;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule notices its fault, as the official set does: a good document with something put wrong
 * breaks it. The faults stand in {@code rules/faults.txt}: rule, document, and what is replaced. An
 * asterisk marks what the official set of version 1.3 does not see, or tells by another number.
 */
class CiiRulesTest {
  private static final Map<String, Snapshot> SAMPLES =
      SampleDocuments.of(Instant.parse("2026-12-02T10:00:00Z"));

  private static final Map<String, String> PARTS =
      Map.of(
          "{LONG}", "a".repeat(126),
          "{LISIBLE}", attachment("LISIBLE"),
          "{PHOTO}", attachment("PHOTO"),
          "{AFL}", object("1"),
          "{EMPTY}", object(""));

  private final List<Fault> faults = faults();

  @TestFactory
  Stream<DynamicTest> aFaultIsNoticed() {
    return faults.stream().map(fault -> DynamicTest.dynamicTest(fault.text(), fault::check));
  }

  @Test
  void everyRuleHasAFault() {
    assertThat(CiiRules.ids()).doesNotHaveDuplicates().hasSizeGreaterThan(45);
    assertThat(faults.stream().map(Fault::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(CiiRules.ids());
    assertThat(CiiRules.VERSION).isEqualTo("1.4");
  }

  @Test
  void anAddressHasAtMost125Characters() {
    String longest = "a".repeat(113) + "@example.org";
    assertThat(brokenWithAddress(longest)).isEmpty();
    assertThat(brokenWithAddress("a" + longest)).containsExactly("BR-FR-25");
  }

  @Test
  void aFileHasAtMostAHundredMegabytes() {
    assertThat(CiiRules.isTakenBySize(100_000_000)).isTrue();
    assertThat(CiiRules.isTakenBySize(100_000_001)).isFalse();
  }

  @Test
  void whatIsNoXmlIsRefused() {
    assertThatThrownBy(() -> CiiRules.brokenBy(bytes("no")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> brokenWithAddress(String address) {
    String changed = xml("consumer-paid").replace("consumer@example.org", address);
    return CiiRules.brokenBy(bytes(changed));
  }

  private static List<Fault> faults() {
    try (InputStream file = CiiRulesTest.class.getResourceAsStream("/rules/faults.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Fault::of).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String attachment(String name) {
    return "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>1</ram:IssuerAssignedID>"
        + "<ram:TypeCode>916</ram:TypeCode><ram:Name>"
        + name
        + "</ram:Name></ram:AdditionalReferencedDocument>";
  }

  private static String object(String id) {
    return "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>"
        + id
        + "</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode>"
        + "<ram:ReferenceTypeCode>AFL</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument>";
  }

  private static String xml(String name) {
    Snapshot sample = Objects.requireNonNull(SAMPLES.get(name), name);
    return new String(FacturXPrinter.data(sample), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What is put wrong in a document.
   *
   * @param isOfficial whether the official set tells of it by that number
   * @param replaced {@code right => wrong}, one after the other
   */
  private record Fault(
      String text, String rule, boolean isOfficial, String document, List<String> replaced) {
    static Fault of(String line) {
      String[] parts = line.split(" [|] ", 3);
      String rule = parts[0].replace("*", "");
      List<String> replaced = Arrays.asList(parts[2].split(" && "));
      return new Fault(line, rule, rule.equals(parts[0]), parts[1], replaced);
    }

    void check() {
      String good = xml(document);
      String broken = good;
      for (String one : replaced) {
        String[] sides = one.split(" => ?", 2);
        String wrong = sides[1];
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
          wrong = wrong.replace(part.getKey(), part.getValue());
        }
        assertThat(broken).contains(sides[0]);
        broken = broken.replace(sides[0], wrong);
      }
      assertThat(CiiRules.brokenBy(bytes(good))).isEmpty();
      assertThat(CiiRules.brokenBy(bytes(broken))).contains(rule);
      if (!isOfficial) return;
      assertThat(OfficialRules.brokenBy(bytes(broken)))
          .as("the official set")
          .anyMatch(official -> official.equals(rule) || official.startsWith(rule + "_"));
    }
  }
}
