package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.messaging.requests.ReceiveFreeSample;
import fr.livrestaka.application.messaging.requests.RequestConsultation;
import fr.livrestaka.application.messaging.requests.SampleFile;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.messaging.requests.FreeSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three ways in which visitors write to the team. */
class VisitorMessagesTest {
  private static final String ANA = "ana@example.org";

  @TempDir Path spool;
  private final MessagingWorld world = new MessagingWorld();
  private final InMemoryStoredFiles bytes = new InMemoryStoredFiles();
  private final List<AuditEntry> audited = new ArrayList<>();

  @Test
  void nothingIsKeptWhereNoAdministratorIsActive() {
    world.with(Role.ADMIN, false);
    for (Runnable way : ways()) {
      assertThatThrownBy(way::run).isInstanceOf(NoAdministrator.class);
    }
    assertThat(world.shelf.all()).isEmpty();
    assertThat(world.outbox.events()).isEmpty();
    assertThat(bytes.all()).isEmpty();
    assertThat(audited).isEmpty();
  }

  @Test
  void allComeToTheReferenceAdministratorInOneThread() {
    Account admin = world.with(Role.ADMIN, true);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.ofVisitor(ANA));
    ways().forEach(Runnable::run);
    assertThat(world.views.threads(List.of(thread)))
        .hasSize(3)
        .extracting(view -> view.message().receiver().orElseThrow())
        .containsOnly(admin.id());
    assertThat(world.threads.locked()).hasSize(3).containsOnly(thread);
    assertThat(world.outbox.events())
        .extracting(Object::getClass)
        .isEqualTo(List.of(MessageSent.class, MessageSent.class, FreeSampleRequested.class));
    assertThat(bytes.all()).hasSize(1);
    assertThat(audited).hasSize(1);
  }

  private List<Runnable> ways() {
    return List.of(this::chat, this::consultation, this::sample);
  }

  private void chat() {
    new ReceiveVisitorMessage(world.post(), world.ids, world.transactions, () -> false, world.clock)
        .receive(Visitor.of("Ana@example.org", "Ana", "06"), MessageDraft.ofText("Bonjour"));
  }

  private void consultation() {
    new RequestConsultation(world.post(), world.ids, world.transactions, () -> false, world.clock)
        .request(
            new ConsultationRequest(
                "Ana",
                "Petit",
                ANA,
                "06",
                "2099-03-04",
                "09:30",
                Optional.empty(),
                "landing_page"));
  }

  private void sample() {
    KeepUploads uploads =
        new KeepUploads(
            bytes,
            (content, name) -> new ContentType("text/plain"),
            (content, type) -> Optional.empty(),
            FileFixtures.roomyDisk(),
            world.ids,
            world.clock);
    new ReceiveFreeSample(
            world.post(),
            new SampleFile(uploads, new InMemoryFileRecords(), world.ids),
            audited::add,
            world.ids,
            world.transactions,
            () -> false,
            world.clock)
        .receive(
            FreeSample.of("Ana", ANA, "06", Optional.empty(), Optional.empty()),
            List.of(text()),
            MessagingWorld.ORIGIN);
  }

  private Upload text() {
    try {
      Path content = Files.writeString(spool.resolve("text"), "Il était une fois");
      return new Upload(
          "texte.txt", content, Files.size(content), Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
