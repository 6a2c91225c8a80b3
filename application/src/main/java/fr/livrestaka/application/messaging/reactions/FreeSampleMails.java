package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.reactions.Mailing;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The table of the mails that follow from a request for a free sample (contract C §3.2). */
@Singleton
public final class FreeSampleMails implements ReactionTable {
  private static final String RECEIPT = "free-sample-receipt";
  private static final String TO_TEAM = "free-sample-admin";

  private final StoredFiles files;
  private final Site site;
  private final List<Reaction<?>> reactions;

  @Inject
  public FreeSampleMails(StoredFiles files, Mailer mailer, Site site) {
    this.files = files;
    this.site = site;
    this.reactions =
        List.of(
            new Mailing<>(
                "messaging.mail-free-sample-receipt",
                FreeSampleRequested.class,
                "Confirms to a visitor that the request for a free sample was received"
                    + " (contract C §3.2).",
                RECEIPT,
                FreeSampleMails::receipt,
                mailer),
            new Mailing<>(
                "messaging.mail-free-sample-to-team",
                FreeSampleRequested.class,
                "Mails the request for a free sample to the team, with its file (contract C §3.2).",
                TO_TEAM,
                this::toTeam,
                mailer));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private static Mail receipt(FreeSampleRequested sample, Delivery delivery) {
    return new Mail(delivery.id(), sample.email(), RECEIPT, Map.of(), List.of());
  }

  private Mail toTeam(FreeSampleRequested sample, Delivery delivery) {
    return new Mail(
            delivery.id(),
            site.adminEmail(),
            TO_TEAM,
            Map.of(
                "nom", sample.nom(),
                "email", sample.email(),
                "telephone", sample.telephone(),
                "genre", sample.genre(),
                "description", sample.description(),
                "file", fileLine(sample),
                "link", site.link(ClientPage.TEAM_CONVERSATION, sample.conversation())),
            attachments(sample))
        .answeredTo(sample.email());
  }

  private static String fileLine(FreeSampleRequested sample) {
    return sample.filename().isEmpty()
        ? ""
        : sample.filename() + " (" + (sample.fileSize() + 1023) / 1024 + " Kio)";
  }

  /** Empty where the file has been removed meanwhile. */
  private List<MailAttachment> attachments(FreeSampleRequested sample) {
    return StoredPath.ofUrl(sample.fileUrl())
        .flatMap(files::open)
        .map(
            content ->
                List.of(new MailAttachment(sample.filename(), sample.mimeType(), bytes(content))))
        .orElse(List.of());
  }

  private static byte[] bytes(StoredContent content) {
    try (InputStream stream = content.open(0)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
