package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.shared.Refusal;

/** Visitors have no account to read in: they are answered by mail (contract C M11). */
public final class VisitorAnsweredByMail extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient Visitor visitor;

  public VisitorAnsweredByMail(Visitor visitor) {
    super(Kind.INVALID, "messaging.visitor-email-response");
    this.visitor = visitor;
  }

  public Visitor visitor() {
    return visitor;
  }
}
