package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.port.AttestationPrinter;
import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.refusals.AttestationRefused;
import fr.livrestaka.domain.invoicing.till.Attestation;
import fr.livrestaka.domain.invoicing.till.AttestationRequest;
import fr.livrestaka.domain.invoicing.till.AttestedUser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Prints the publisher's individual attestation, to be read and signed by both companies. It is
 * only printed where all that was sealed is proven to be sound.
 */
@Singleton
public class PrintAttestation {
  private final CurrentSeller seller;
  private final Publishing publishing;
  private final Till till;
  private final VerifyTill verifyTill;
  private final AttestationPrinter printer;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PrintAttestation(
      CurrentSeller seller,
      Publishing publishing,
      Till till,
      VerifyTill verifyTill,
      AttestationPrinter printer,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.seller = seller;
    this.publishing = publishing;
    this.till = till;
    this.verifyTill = verifyTill;
    this.printer = printer;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * For administrators.
   *
   * @param caller empty where the command line prints it
   * @return PDF/A
   * @throws AttestationRefused something is not known, contradicts what is stored, or is not sound
   */
  public byte[] print(Optional<Caller> caller, AttestationRequest request) {
    Instant now = clock.instant();
    LocalDate today = InvoiceNumber.dateOf(now);
    AttestedUser user = request.toUser(today);
    Attestation attestation =
        Attestation.of(
            seller.identity(),
            publishing.director(),
            publishing.software(),
            user,
            transactions.read(this::firstRecord),
            today);
    TillProof proof = verifyTill.verify(Set.of());
    if (!proof.isIntact()) throw AttestationRefused.notSound(proof.faults().size());
    byte[] file =
        printer.print(AttestationText.title(), AttestationText.of(attestation, proof), now);
    transactions.writing(() -> audit.record(InvoiceAudit.attestationPrinted(caller, attestation)));
    return file;
  }

  private Optional<LocalDate> firstRecord() {
    return till.after(0, 1).stream()
        .map(entry -> InvoiceNumber.dateOf(entry.movement().happenedAt()))
        .findFirst();
  }
}
