package fr.livrestaka.application.messaging.requests;

import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.requests.FreeSample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of the message that a request for a free sample becomes, and its file. */
final class FreeSampleTexts {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");

  private FreeSampleTexts() {}

  /**
   * @param wasSent whether there was a file, kept or not
   */
  static MessageDraft message(FreeSample sample, Optional<KeptFile> file, boolean wasSent) {
    String body =
        TEXTS.get(
            "sample.body",
            Map.of(
                "nom", sample.nom(),
                "email", sample.email(),
                "telephone", sample.telephone(),
                "genre", sample.genre().orElseGet(() -> TEXTS.get("sample.unsaid")),
                "fichier",
                    file.map(FreeSampleTexts::named)
                        .orElse(TEXTS.get(wasSent ? "sample.lost-file" : "sample.no-file")),
                "description", sample.description().orElse("")));
    return MessageDraft.of(
        Optional.of(TEXTS.get("sample.subject", Map.of("nom", sample.nom()))),
        body,
        List.of(),
        DisplayIdentity.NONE,
        Optional.empty());
  }

  static FreeSample.Sent sent(KeptFile file) {
    return new FreeSample.Sent(file.filename(), file.mimeType(), file.size(), file.path().url());
  }

  private static String named(KeptFile file) {
    long kibibytes = (file.size() + 1023) / 1024;
    return TEXTS.get(
        "sample.file", Map.of("nom", file.filename(), "taille", Long.toString(kibibytes)));
  }
}
