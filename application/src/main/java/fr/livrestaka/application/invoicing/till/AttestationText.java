package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.till.Attestation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The wording of form BOI-LETTRE-000242, with what is attested in its places. */
final class AttestationText {
  private static final TextBundle TEXTS = TextBundle.of("/invoicing/attestation.properties");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** Room for a signature by hand. */
  private static final String ROOM = "\u00a0\n\u00a0\n\u00a0";

  private static final List<String> PARAGRAPHS =
      List.of(
          "model",
          "preamble",
          "unsigned",
          "publisher.title",
          "publisher.statement",
          "publisher.root",
          "covered",
          "covered.1",
          "covered.2",
          "covered.3",
          "covered.4",
          "covered.5",
          "excluded",
          "excluded.1",
          "excluded.2",
          "publisher.place",
          "publisher.signature",
          "room",
          "remark",
          "user.title",
          "user.acquired",
          "user.used",
          "user.place",
          "user.signature",
          "room",
          "remark");

  private AttestationText() {}

  static String title() {
    return TEXTS.get("title", Map.of());
  }

  /** Paragraphs with an empty line between them. */
  static String of(Attestation attestation, TillProof proof) {
    Map<String, String> values = values(attestation, proof);
    return PARAGRAPHS.stream()
        .map(name -> name.equals("room") ? ROOM : TEXTS.get(name, values))
        .collect(Collectors.joining("\n\n"));
  }

  private static Map<String, String> values(Attestation attestation, TillProof proof) {
    return Map.ofEntries(
        Map.entry("publisher", attestation.publisher()),
        Map.entry("siren", attestation.siren()),
        Map.entry("representative", attestation.representative()),
        Map.entry("city", attestation.city()),
        Map.entry("software", attestation.software()),
        Map.entry("version", attestation.version()),
        Map.entry("root", attestation.root()),
        Map.entry("marketedOn", day(attestation.marketedOn())),
        Map.entry("on", day(attestation.on())),
        Map.entry("user", attestation.user().company()),
        Map.entry("userSiren", attestation.user().siren()),
        Map.entry("userRepresentative", attestation.user().representative()),
        Map.entry("userCity", attestation.user().city()),
        Map.entry("acquiredOn", day(attestation.user().acquiredOn())),
        Map.entry("usedSince", day(attestation.user().usedSince())),
        Map.entry("entries", Long.toString(proof.entries().position())),
        Map.entry("perpetual", Euros.of(proof.entries().perpetual())),
        Map.entry("entriesHash", proof.entries().hash()),
        Map.entry("closings", Long.toString(proof.closings().number())),
        Map.entry("closingsHash", proof.closings().hash()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
